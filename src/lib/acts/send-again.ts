import { commandNamed } from '#core/commands/registry.ts';
import { upcast } from '#core/commands/upcast.ts';
import { renameIds } from '#core/sync/rename-ids.ts';
import type { Refusal } from '#core/sync/op.ts';
import { deedOf } from './deed-of.ts';
import type { RefusedGroup } from '#lib/outbox/refused-groups.ts';
import type { Dispatch, Dispatched } from './dispatch.ts';

type Act = RefusedGroup['root'];

/** left: acts of the group that could not go along and still need somebody. */
export type SentAgain =
	| { ok: true; n: number; left: number }
	| { ok: false; reason: 'refused'; refusal: Refusal }
	| { ok: false; reason: 'full' | 'not-ready' };

/** In the words of the present version of its command, as far as it can be put so. */
export const argsOf = (act: Pick<Act, 'op' | 'was'>): unknown => {
	const deed = deedOf(act);
	const command = commandNamed(deed.name);
	const current = command && upcast(command, deed);
	return current?.ok ? current.args : deed.args;
};

/**
 * A refused act goes once more, as a new act with these arguments, and what stood on it follows: it speaks of what the
 * new act creates. Each is seen to in the moment its successor is on disk (S-5), so a crash in between loses and
 * doubles nothing.
 */
export const sendAgain = async (
	dispatch: Dispatch,
	{ root, dependents }: RefusedGroup,
	args: unknown = argsOf(root)
): Promise<SentAgain> => {
	const renamings: { from: string; to: string; seqs: Map<number, number> }[] = [];
	const send = async (act: Act, given: unknown): Promise<Dispatched> => {
		const renamed = renamings.reduce((value, renaming) => renameIds(value, renaming), given);
		const done = await dispatch(deedOf(act).name, renamed, { instead: act.n });
		if (done.ok) {
			renamings.push({ from: act.client, to: done.op.client, seqs: new Map([[act.seq, done.op.seq]]) });
		}
		return done;
	};
	const first = await send(root, args);
	if (!first.ok) return first;
	let left = 0;
	for (const dependent of dependents) {
		const done = await send(dependent, argsOf(dependent));
		if (!done.ok) left++;
	}
	return { ok: true, n: first.n, left };
};
