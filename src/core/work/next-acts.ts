import type { Work } from '../model/collections.ts';
import { runningTimers } from './labour.ts';
import { isBooked, isEnded, isOver } from './status.ts';

type Item = Pick<
	Work,
	| 'status'
	| 'owner'
	| 'labour'
	| 'parts'
	| 'answers'
	| 'doneTwice'
	| 'times'
	| 'workKind'
	| 'impact'
	| 'origin'
>;

/** When an act makes sense on an item, for this person. Whether they may do it is `can`'s to say. */
const FITS = {
	start: (work, person) => !isOver(work.status) && runningTimers(work.labour, person).length === 0,
	// Somebody else may have ended it meanwhile: their time runs until they say so.
	pause: (work, person) => runningTimers(work.labour, person).length > 0,
	complete: ({ status }) => !isOver(status),
	handOver: ({ status }) => !isOver(status),
	block: ({ status }) => !isOver(status),
	unblock: ({ status }) => !isOver(status),
	answer: ({ status }) => !isEnded(status),
	setFailure: ({ status, workKind }) => !isEnded(status) && workKind === 'repair',
	takeOver: ({ status, owner }, person) => !isOver(status) && owner.id !== person,
	approve: ({ status }) => status === 'requested',
	reject: (work) => work.status === 'requested' && !isBooked(work),
	verify: ({ status, times }) => status === 'done' && times.verified === undefined,
	close: ({ status }) => status === 'done',
	rework: ({ status }) => status === 'done',
	reopen: ({ status }) => isEnded(status),
	cancel: (work) => !isEnded(work.status) && !isBooked(work),
	assign: ({ status }) => !isOver(status),
	plan: ({ status }) => !isOver(status),
	markDuplicate: ({ status }) => !isOver(status),
	split: ({ status }) => !isOver(status),
	link: () => true,
	followUp: () => true,
	repeat: () => true,
	restoreOther: () => true,
	meToo: ({ status }) => !isOver(status),
	edit: () => true,
	sayUseful: ({ origin, times }) => origin.plan !== undefined && times.done !== undefined,
	// What was done or seen is taken down whenever it is told.
	comment: () => true,
	watch: () => true,
	addPhoto: () => true,
	bookTime: () => true,
	useParts: () => true
} satisfies Record<string, (work: Item, person: string) => boolean>;

export type WorkAct = keyof typeof FITS;
export const WORK_ACTS = Object.keys(FITS) as WorkAct[];

/** The buttons of an item: what makes sense now and this person may do. */
export const nextActs = (work: Item, person: string, may: ReadonlySet<WorkAct>): WorkAct[] =>
	WORK_ACTS.filter((act) => may.has(act) && FITS[act](work, person));
