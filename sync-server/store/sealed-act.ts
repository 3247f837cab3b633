import { hash } from 'node:crypto';
import { halvesOf, wholeOf, type Halves } from '#core/commands/personal-args.ts';
import type { Op } from '#core/sync/op.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * An act as the log holds it. Where something in it is personal, that lies beside the log and `sealed` stands for it:
 * the chain holds on to the seal, so the personal part can be taken away without touching a hash (decision 0007). No
 * device can send this field: what is no part of an act is not taken over from a request.
 */
export type LoggedAct = Op & { readonly sealed?: string };

/** What lies beside the log. The salt keeps a name from being found by trying names. */
export interface PersonalPart {
	readonly salt: string;
	/** Canonical JSON. */
	readonly part: string;
}

export interface Sealed extends Pick<Halves, 'subject'> {
	readonly act: LoggedAct;
	readonly beside: PersonalPart;
}

export type Random = (bytes: number) => Uint8Array;

const SALT_BYTES = 16;

/** The sha256 (hex) of the JSON array [salt, personal part]. */
const sealOf = ({ salt, part }: PersonalPart): string => hash('sha256', `[${JSON.stringify(salt)},${part}]`);

/** Undefined for an act with nothing personal in it. */
export const sealed = (op: Op, random: Random): Sealed | undefined => {
	const halves = halvesOf(op);
	if (halves === undefined) return undefined;
	const beside = {
		salt: Buffer.from(random(SALT_BYTES)).toString('hex'),
		part: canonicalJson(halves.personal)
	};
	return { act: { ...halves.open, sealed: sealOf(beside) }, beside, subject: halves.subject };
};

export type PartState = 'none' | 'whole' | 'gone' | 'changed';

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** The act with its personal part back, as far as that is still there and fits the seal. */
export const unsealed = (
	act: LoggedAct,
	beside: PersonalPart | undefined
): { act: LoggedAct; state: PartState } => {
	const { sealed: seal, ...open } = act;
	if (seal === undefined) return { act, state: 'none' };
	if (beside === undefined) return { act, state: 'gone' };
	if (seal !== sealOf(beside)) return { act, state: 'changed' };
	return { act: wholeOf(open, parsed(beside.part)), state: 'whole' };
};

/** Whether two acts are one, as far as that can be said once a personal part has been taken away. */
export const asComparable = (act: LoggedAct, other: Op): readonly [Op, Op] => {
	const { sealed: seal, ...open } = act;
	return seal === undefined ? [act, other] : [open, halvesOf(other)?.open ?? other];
};
