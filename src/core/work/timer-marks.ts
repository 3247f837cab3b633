import type { Work } from '../model/collections.ts';

/** A person's hands went on, or off: told by the history of the item, whoever's device brought it. */
export interface Mark {
	on: boolean;
	at: string;
	client: string | undefined;
	seq: number;
}

const ON: ReadonlySet<string> = new Set(['in-progress', 'started', 'started-late']);
const OFF: ReadonlySet<string> = new Set([
	...['paused', 'stopped', 'paused-late'],
	...['done', 'done-late', 'handed-over']
]);

export const marksOf = (
	turns: Work['turns'],
	person: string,
	madeBy: (id: string) => { client: string; seq: number } | undefined
): Mark[] =>
	Object.entries(turns ?? {})
		.filter(([, { by, to }]) => by === person && (ON.has(to) || OFF.has(to)))
		.map(([id, { to, at }]) => {
			const { client, seq = 0 } = madeBy(id) ?? {};
			return { on: ON.has(to), at, client, seq };
		})
		.sort((a, b) => (a.at < b.at ? -1 : 1));

/** One device knows the order of what was done on it, whatever its clock said (S-11). */
const isKnownBefore = (mark: Mark, own: Mark) => mark.client === own.client && mark.seq < own.seq;

/** The next moment after `own` at which these hands went on (or off), as other devices tell it. */
export const nextMark = (marks: readonly Mark[], own: Mark, on: boolean): Mark | undefined =>
	marks.find((mark) => mark.on === on && mark.at >= own.at && !isKnownBefore(mark, own));
