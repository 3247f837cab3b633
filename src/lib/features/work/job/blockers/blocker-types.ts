import type { Work } from '#core/model/collections.ts';
import type { IconName } from '#lib/ui/icon/icon-paths.ts';

export type BlockerType = NonNullable<Work['blockers']>[string]['type'];

const ICONS: Readonly<Record<BlockerType, IconName>> = {
	parts: 'parts',
	tool: 'tool',
	people: 'people',
	'production-window': 'line',
	permit: 'check',
	isolation: 'lock',
	contractor: 'user',
	information: 'question',
	approval: 'eye',
	weather: 'warning',
	work: 'link'
};

/** What can be missing, the most frequent first. Another job is chosen among the job's links, not here. */
export const BLOCKERS = (Object.keys(ICONS) as BlockerType[])
	.filter((type) => type !== 'work')
	.map((type) => ({ type, icon: ICONS[type] }));
