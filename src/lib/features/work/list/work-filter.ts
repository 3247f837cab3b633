import type { Work } from '#core/model/collections.ts';
import { WORK_KINDS } from '#core/model/work-status.ts';
import { openBlockers, readinessOf } from '#core/work/standing.ts';

export type WorkKind = Work['workKind'];
/** near: mine, my team's, and what nobody has taken. */
export const WHOSE = ['mine', 'team', 'all', 'watched'] as const;
export type Whose = 'near' | (typeof WHOSE)[number];

/** What a person chose to see; it lives in the address, so that it can be kept, sent and come back to. */
export interface WorkFilter {
	whose: Whose;
	kind?: WorkKind;
	blocked: boolean;
	/** Planned, with its time known, and nothing in its way. */
	ready?: boolean;
}

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
	list.find((one) => one === text);

export const filterFrom = (search: URLSearchParams): WorkFilter => {
	const kind = oneOf(WORK_KINDS, search.get('kind'));
	return {
		whose: oneOf(WHOSE, search.get('whose')) ?? 'near',
		...(kind && { kind }),
		blocked: search.get('blocked') === '1',
		...(search.get('ready') === '1' && { ready: true })
	};
};

/** Begins with `?`, or is empty. */
export const searchOf = ({ whose, kind, blocked, ready }: WorkFilter): '' | `?${string}` => {
	const search = new URLSearchParams();
	if (whose !== 'near') search.set('whose', whose);
	if (kind) search.set('kind', kind);
	if (blocked) search.set('blocked', '1');
	if (ready) search.set('ready', '1');
	return search.size > 0 ? `?${search}` : '';
};

export const isNarrowed = (filter: WorkFilter) => searchOf(filter) !== '';

export const fitsFilter = (work: Work, { kind, blocked, ready }: WorkFilter): boolean =>
	(kind === undefined || work.workKind === kind) &&
	(!blocked || openBlockers(work).length > 0) &&
	(!ready || readinessOf(work) === 'ready');
