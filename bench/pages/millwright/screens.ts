import type { Who } from '#core/access/who-is.ts';
import type { Doc } from '#core/model/document.ts';
import { partsOf } from '#lib/features/machines/questions.ts';
import { openAt } from '#lib/features/work/at-machine/open-at.ts';
import { directory } from '#lib/features/work/backlog/parties.ts';
import { openRows } from '#lib/features/work/backlog/backlog-view.ts';
import { distinct, workSources } from '#lib/features/work/list/work-sources.ts';
import { NEW_REPORTS } from '#lib/features/work/triage/triage-view.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import { together } from '#lib/queries/together.ts';
import { LINE, MACHINE, type ScreenName } from '../screen-names.ts';
import { firstAnswer } from './first-answer.ts';

/** As many as the screens themselves ask for at first. */
const MY_WORK = 1_000;
const BACKLOG = 2_000;

/** What six screens ask, in the screens' own words. */
const sourcesOf = (
	queries: Queries,
	who: Pick<Who, 'id' | 'teams'>
): Record<ScreenName, () => Source<Doc[][]>> => {
	const rows = (query: Parameters<Queries['rows']>[0]) => () => together([queries.rows(query)]);
	return {
		'my-work': () => workSources(queries, who, 'near', MY_WORK),
		backlog: rows(openRows(BACKLOG)),
		triage: rows({ ...NEW_REPORTS, limit: BACKLOG }),
		'at-machine': rows(openAt(MACHINE)),
		'machine-parts': rows(partsOf(LINE)),
		people: rows(directory('person'))
	};
};

export interface ScreenTimes {
	readonly samples: readonly number[];
	readonly ids: readonly string[];
}

/** Opens a screen so many times, one after the other. */
export const timeScreen = async (
	queries: Queries,
	who: Pick<Who, 'id' | 'teams'>,
	screen: ScreenName,
	times: number
): Promise<ScreenTimes> => {
	const ask = sourcesOf(queries, who)[screen];
	const samples: number[] = [];
	let answer: Doc[][] = [];
	for (let n = 0; n < times; n++) {
		const begun = performance.now();
		answer = await firstAnswer(ask());
		samples.push(performance.now() - begun);
	}
	return { samples, ids: distinct(answer).map(({ id }) => id) };
};
