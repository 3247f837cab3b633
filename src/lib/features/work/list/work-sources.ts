import type { Who } from '#core/access/who-is.ts';
import type { Doc } from '#core/model/document.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { openOf } from '../questions.ts';
import type { ShelfRows } from '../shelf-rows.ts';
import type { Whose } from './work-filter.ts';

const open = (more: Record<string, unknown>, sort: string, limit: number): ShelfRows => ({
	shelf: 'work',
	selector: { ixOpen: '1', ...more },
	sort: [sort],
	limit
});

/**
 * Where the work of a list comes from. One person's own is found by key, because somebody may help with it as one of
 * many; everything else walks an index. `limit` is for each of them.
 */
export const workSources = (
	queries: Queries,
	{ id, teams }: Pick<Who, 'id' | 'teams'>,
	whose: Whose,
	limit: number
): Source<Doc[][]> => {
	const own = () => queries.answer(openOf(id));
	const ofTeams = () => teams.map((team) => queries.rows(open({ ixOwner: `team:${team}` }, 'ixDue', limit)));
	const waiting = (status: string) => queries.rows(open({ ixStatus: status }, 'ixDue', limit));
	switch (whose) {
		case 'near':
			return together([own(), ...ofTeams(), waiting('requested'), waiting('approved')]);
		case 'mine':
			return together([own()]);
		case 'team':
			return teams.length > 0 ? together(ofTeams()) : none;
		case 'all':
			// By day, and the urgent ones that have no day.
			return together([
				queries.rows(open({}, 'ixDue', limit)),
				queries.rows(open({ ixRank: { $lt: '2' } }, 'ixRank', limit))
			]);
		case 'watched':
			// No index knows who watches what: the newest and those due next are looked through.
			return together([queries.rows(open({}, 'ixNewest', limit)), queries.rows(open({}, 'ixDue', limit))]);
	}
};

const none: Source<Doc[][]> = (show) => {
	show([[]]);
	return () => {};
};

/** Each once, however many sources gave it. */
export const distinct = (found: readonly (readonly Doc[])[]): Doc[] => [
	...new Map(found.flat().map((doc) => [doc.id, doc])).values()
];
