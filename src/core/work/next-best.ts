import type { Work } from '../model/collections.ts';
import { runningTimers } from './labour.ts';
import { openBlockers } from './standing.ts';
import { isOver } from './status.ts';

/**
 * Of work in the order in which people work, the one to take next: what this person's hands are on already, else the
 * first that nothing stands in the way of and that nobody else is at.
 */
export const nextBest = <W extends Pick<Work, 'labour' | 'blockers' | 'status'>>(
	items: readonly W[],
	person: string
): W | undefined =>
	items.find(({ status, labour }) => !isOver(status) && runningTimers(labour, person).length > 0) ??
	items.find(
		(work) =>
			!isOver(work.status) && openBlockers(work).length === 0 && runningTimers(work.labour).length === 0
	);

/** Somebody called this person in a comment, and they have said nothing since. */
export const isCalled = ({ comments }: Pick<Work, 'comments'>, person: string): boolean => {
	const all = Object.values(comments ?? {});
	const latest = (fits: (one: (typeof all)[number]) => boolean) =>
		all.filter(fits).reduce((last, { at }) => (at > last ? at : last), '');
	const called = latest(({ mentions, to }) => to === person || (mentions?.includes(person) ?? false));
	return called !== '' && called > latest(({ by }) => by === person);
};
