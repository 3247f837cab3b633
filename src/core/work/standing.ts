import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { isBefore } from './status.ts';

/** What lies on the shelf was checked when it came, so the kind alone tells the type; without the schemas' weight. */
export const isWork = (doc: Doc): doc is Doc & Work => doc.kind === 'work';

export const openBlockers = ({ blockers }: Pick<Work, 'blockers'>) =>
	Object.entries(blockers ?? {})
		.filter(([, { cleared }]) => cleared === undefined)
		.map(([id, blocker]) => ({ id, ...blocker }))
		.sort((a, b) => (a.since < b.since ? -1 : 1));

/** Whether somebody could begin: something stands in the way, everything is there, or nobody has planned it yet. */
export const readinessOf = (
	work: Pick<Work, 'blockers' | 'status' | 'estimateMinutes'>
): 'blocked' | 'ready' | 'open' => {
	if (openBlockers(work).length > 0) return 'blocked';
	const isPlanned = work.status === 'planned' || work.status === 'scheduled';
	return isPlanned && work.estimateMinutes !== undefined ? 'ready' : 'open';
};

/** Reported, and only the person who reported it stands on it: nobody has taken it in hand. */
export const isUnclaimed = ({
	status,
	owner,
	assignees = [],
	createdBy
}: Pick<Work, 'status' | 'owner' | 'assignees' | 'createdBy'>): boolean =>
	isBefore(status, 'planned') && assignees.length === 0 && owner.type === 'person' && owner.id === createdBy;
