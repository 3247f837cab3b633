import { hash } from 'node:crypto';
import { opId } from '#core/commands/ids.ts';
import { parsedBy } from '#core/model/fits.ts';
import { MAX_ACT_BYTES } from '#core/sync/messages.ts';
import { op as opSchema, type Op } from '#core/sync/op.ts';
import type { Identity } from '../auth/identity.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { asComparable, type LoggedAct } from '../store/sealed-act.ts';

/** The name under which an act that nobody can read lies in the log. */
const MALFORMED = 'act.malformed';

const DEEPEST = 32;
/** How much of an unreadable act the log keeps for whoever looks into it. */
const KEPT = 16 * 1024;

export type ReceivedAct =
	| { readonly readable: true; readonly op: Op }
	| { readonly readable: false; readonly op: Op; readonly field: string };

interface Place {
	readonly client: string;
	readonly seq: number;
	readonly identity: Identity;
	readonly receivedAt: string;
}

const isDeep = (value: unknown): boolean => {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return true;
		level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
	}
	return false;
};

/** Everything of it that can be said for sure, so that it can be numbered, logged and answered like any other (S-1, S-6). */
const unreadable = (
	raw: unknown,
	field: string,
	{ client, seq, identity, receivedAt }: Place
): ReceivedAct => {
	const text = field === 'depth' ? undefined : JSON.stringify(raw);
	const args =
		text === undefined
			? { deep: true }
			: { sha256: hash('sha256', canonicalJson(raw)), raw: text.slice(0, KEPT), bytes: text.length };
	const op: Op = {
		id: opId(client, seq),
		client,
		seq,
		name: MALFORMED,
		v: 1,
		args,
		base: {},
		at: receivedAt,
		tz: 'UTC',
		clock: null,
		actor: identity.person,
		device: identity.device,
		dataAge: null
	};
	return { readable: false, op, field: field.slice(0, 60) };
};

/** One act as it came, at the place its position in the request gives it. */
export const receive = (raw: unknown, place: Place): ReceivedAct => {
	if (isDeep(raw)) return unreadable(raw, 'depth', place);
	if (JSON.stringify(raw).length > MAX_ACT_BYTES) return unreadable(raw, 'size', place);
	const parsed = parsedBy(opSchema, raw);
	if (!parsed.success)
		return unreadable(raw, parsed.error.issues[0]?.path.map(String).join('.') ?? '', place);
	const op = parsed.data;
	if (op.client !== place.client) return unreadable(raw, 'client', place);
	if (op.seq !== place.seq) return unreadable(raw, 'seq', place);
	return op.id === opId(op.client, op.seq) ? { readable: true, op } : unreadable(raw, 'id', place);
};

/** The act as it is compared with the one that came under the same number before. */
const essence = ({ name, args, ...rest }: Op): unknown =>
	name === MALFORMED ? { name, args } : { name, args, ...rest };

/** Two acts under one number that are not the same one: two profiles believe to be this client. */
export const isSameAct = (stored: LoggedAct, received: Op): boolean => {
	const [before, now] = asComparable(stored, received);
	return canonicalJson(essence(before)) === canonicalJson(essence(now));
};

const seqOf = (raw: unknown): number | undefined => {
	const seq = typeof raw === 'object' && raw !== null && 'seq' in raw ? raw.seq : undefined;
	return typeof seq === 'number' && Number.isSafeInteger(seq) && seq >= 1 ? seq : undefined;
};

/**
 * The number of a request's first act, by the numbers its acts carry; 'gap' where they do not follow each other,
 * undefined where none carries one.
 */
export const firstSeqOf = (raws: readonly unknown[]): number | 'gap' | undefined => {
	const firsts = raws.flatMap((raw, i) => {
		const seq = seqOf(raw);
		return seq === undefined ? [] : [seq - i];
	});
	const [first] = firsts;
	if (first === undefined) return undefined;
	return first >= 1 && firsts.every((other) => other === first) ? first : 'gap';
};
