import { opId } from '#core/commands/ids.ts';
import { commandNamed } from '#core/commands/registry.ts';
import type { Command } from '#core/commands/command.ts';
import { MAX_ACT_BYTES } from '#core/sync/messages.ts';
import type { Op, Refusal, Verdict } from '#core/sync/op.ts';
import type { NextAct } from '#lib/outbox/numbers.ts';
import { sizeOf } from '#lib/outbox/batch.ts';
import type { JudgedAct } from '#lib/outbox/judged-act.ts';
import type { Outbox } from '#lib/outbox/outbox.ts';
import type { Overlay } from '#lib/outbox/overlay.ts';

/** Who acts, with what device, and what the device knows of time. */
export interface Circumstances {
	actor: string;
	device: string;
	now: number;
	tz: string;
	/** Server time minus device time, as last measured. */
	clock: number | null;
	/** How old the picture is on which the person acts. */
	dataAge: number | null;
}

export interface DispatchParts {
	outbox: Outbox;
	overlay: Overlay;
	/** As they are on the disk. */
	numbers: () => Promise<NextAct>;
	circumstances: () => Circumstances;
	commands?: ((name: string) => Command | undefined) | undefined;
}

export interface Options {
	/** Revisions the person had before their eyes, where a form was open for longer than a moment. */
	seen?: Readonly<Record<string, number>>;
	/** How long it can be taken back, in milliseconds. */
	undo?: number;
	/** The refused act, by its place among all, that this one is done instead of. */
	instead?: number;
}

/**
 * ok: it is on disk, and `verdict` is what will become of it as far as this device can tell.
 * Otherwise nothing was kept and the form still has everything: refused by the rules; or there is no room, or nothing to
 * act on yet.
 */
export type Dispatched =
	| { ok: true; n: number; op: Op; verdict: Verdict }
	| { ok: false; reason: 'refused'; refusal: Refusal }
	| { ok: false; reason: 'full' | 'not-ready' };

export type Dispatch = (name: string, args: unknown, options?: Options) => Promise<Dispatched>;

/** The one door through which screens write. */
export const makeDispatch =
	(parts: DispatchParts): Dispatch =>
	async (name, args, options = {}) => {
		const command = (parts.commands ?? commandNamed)(name);
		if (!command) throw new Error(`${name}: no such command`);
		// What is judged here is what will be sent.
		const plain: unknown = JSON.parse(JSON.stringify(args ?? {}));
		for (let isKnown = true; ; isKnown = false) {
			const make = async (next: NextAct | undefined) => {
				// Asking the disk costs as much as keeping the act: only where another tab has just acted.
				const numbers = (isKnown && next) || (await parts.numbers());
				return opOf(command, plain, numbers, parts.circumstances());
			};
			const done = await parts.overlay.consider(make, (judged, n) => commit(parts, judged, n, options));
			if (done !== 'taken') return done ?? { ok: false, reason: 'not-ready' };
		}
	};

export const opOf = (
	command: Command,
	args: unknown,
	{ client, next }: NextAct,
	around: Circumstances
): Op => ({
	id: opId(client, next),
	client,
	seq: next,
	name: command.name,
	v: command.v,
	args,
	base: {},
	at: new Date(around.now).toISOString(),
	tz: around.tz,
	clock: around.clock,
	actor: around.actor,
	device: around.device,
	dataAge: around.dataAge
});

/** 'taken': another tab acted in the same moment; everything is judged again after its act. */
const commit = async (
	{ outbox, overlay }: DispatchParts,
	judged: JudgedAct,
	n: number,
	{ seen, undo, instead }: Options
): Promise<Dispatched | 'taken'> => {
	const { verdict } = judged;
	if (verdict.result === 'refused') return { ok: false, reason: 'refused', refusal: verdict.refusal };
	const op = { ...judged.op, base: { ...revsOf(judged), ...seen } };
	if (sizeOf(op) > MAX_ACT_BYTES) {
		return { ok: false, reason: 'refused', refusal: { code: 'malformed', detail: { reason: 'too-large' } } };
	}
	const how = { n, ...(undo !== undefined && { hold: undo }), ...(instead !== undefined && { instead }) };
	// Where it stands in for another one, that one has changed too.
	const committed = await outbox.commit(op, how, instead === undefined ? 'laid' : 'changed');
	if (!committed.ok) return committed.reason === 'taken' ? 'taken' : { ok: false, reason: 'full' };
	await overlay.append({ act: committed.act, judged: { ...judged, op } });
	return { ok: true, n: committed.act.n, op, verdict };
};

/** Of what it changes. */
export const revsOf = ({ puts, revs }: JudgedAct): Record<string, number> =>
	Object.fromEntries(
		puts.flatMap(({ id }) => {
			const rev = revs.get(id);
			return rev === undefined ? [] : [[id, rev]];
		})
	);
