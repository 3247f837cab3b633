import type { Work } from '../model/collections.ts';
import { ENDED } from '../model/work-status.ts';
import type { WorkStatus } from '../model/work-status.ts';

/** Nobody has begun; the plan may still change freely. */
const WAITING: readonly WorkStatus[] = ['requested', 'approved', 'planned', 'scheduled'];

export const isWaiting = (status: WorkStatus) => WAITING.includes(status);

/** How far planning got: a later step includes the earlier ones. */
export const isBefore = (status: WorkStatus, step: 'approved' | 'planned' | 'scheduled') =>
	isWaiting(status) && WAITING.indexOf(status) < WAITING.indexOf(step);

export const isEnded = (status: WorkStatus) => ENDED.includes(status);

/** Hands-on work is finished, or there will be none. */
export const isOver = (status: WorkStatus) => status === 'done' || isEnded(status);

/** Something was booked on it: from then on it cannot be cancelled or rejected, only finished. */
export const isBooked = ({
	labour,
	parts,
	answers,
	doneTwice,
	times
}: Pick<Work, 'labour' | 'parts' | 'answers' | 'doneTwice' | 'times'>): boolean =>
	times.started !== undefined ||
	times.done !== undefined ||
	[labour, answers, doneTwice].some((map) => Object.keys(map ?? {}).length > 0) ||
	Object.values(parts ?? {}).some(({ use }) => use === 'used');

export const earlier = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);
export const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
