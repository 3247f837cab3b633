/** The words an item is sorted by. Apart from the schema of it, so that a screen that only names them stays light. */
export const WORK_STATUSES = [
	'requested',
	'approved',
	'planned',
	'scheduled',
	'in-progress',
	'paused',
	'done',
	'rework',
	'closed',
	'rejected',
	'duplicate',
	'cancelled'
] as const;
export type WorkStatus = (typeof WORK_STATUSES)[number];

export const ENDED: readonly WorkStatus[] = ['closed', 'rejected', 'duplicate', 'cancelled'];

export const WORK_KINDS = [
	'repair',
	'preventive',
	'inspection',
	'round',
	'cleaning',
	'improvement',
	'audit',
	'punch',
	'calibration',
	'other'
] as const;

export const IMPACTS = ['stopped', 'degraded', 'safety', 'quality', 'none'] as const;
export type Impact = (typeof IMPACTS)[number];

export const BLOCKER_TYPES = [
	'parts',
	'permit',
	'isolation',
	'production-window',
	'people',
	'contractor',
	'tool',
	'information',
	'approval',
	'weather',
	/** Another job, named in `ref`: gone when that one has ended. */
	'work'
] as const;

/** 1 is "now"; each has a target response in the site's policy. */
export const PRIORITIES = [1, 2, 3, 4] as const;
