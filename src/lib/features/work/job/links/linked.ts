import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { openBlockers } from '#core/work/standing.ts';

type LinkType = NonNullable<Work['links']>[string]['type'];

export interface Linked {
	type: LinkType | 'blocked-by';
	work: string;
}

/** Every job this one is connected with, each by its first connection; what it waits for comes first. */
export const linkedJobs = (work: Doc & Work): Linked[] => {
	const all: Linked[] = [
		...openBlockers(work).flatMap(({ ref }) =>
			ref?.startsWith('w_') ? { type: 'blocked-by' as const, work: ref } : []
		),
		...Object.values(work.links ?? {})
			.sort((a, b) => (a.at < b.at ? -1 : 1))
			.flatMap(({ type, work: other }) => (other === undefined ? [] : { type, work: other })),
		...(work.duplicateOf === undefined ? [] : [{ type: 'duplicate-of' as const, work: work.duplicateOf }]),
		...(work.origin.work === undefined ? [] : [{ type: 'follows' as const, work: work.origin.work }])
	];
	return all.filter((one, at) => all.findIndex((other) => other.work === one.work) === at);
};
