import type { Day } from '../day.ts';

/** A job as the plan of a week had it when it was fixed; nothing that is planned later changes it. */
export interface Fixed {
	readonly work: string;
	readonly hours: number;
}

export interface Finished {
	readonly work: string;
	readonly done: Day;
}

export interface ScheduleCompliance {
	readonly scheduled: number;
	readonly done: readonly string[];
	/** In the plan and not done in the week. */
	readonly brokenOut: readonly string[];
	/** Done in the week and not in the plan. */
	readonly brokenIn: readonly string[];
	readonly percent: number | undefined;
	readonly percentOfHours: number | undefined;
}

const hoursOf = (jobs: readonly Fixed[]): number => jobs.reduce((sum, { hours }) => sum + hours, 0);

const share = (part: number, whole: number): number | undefined =>
	whole === 0 ? undefined : (100 * part) / whole;

/** Of what a week's plan held, how much was done in that week; on which of its days does not matter. */
export const scheduleCompliance = (
	snapshot: readonly Fixed[],
	finished: readonly Finished[],
	{ from, to }: { from: Day; to: Day }
): ScheduleCompliance => {
	const inWeek = finished.filter(({ done }) => done >= from && done <= to);
	const doneIds = new Set(inWeek.map(({ work }) => work));
	const planned = new Set(snapshot.map(({ work }) => work));
	const done = snapshot.filter(({ work }) => doneIds.has(work));
	return {
		scheduled: snapshot.length,
		done: done.map(({ work }) => work),
		brokenOut: snapshot.flatMap(({ work }) => (doneIds.has(work) ? [] : [work])),
		brokenIn: [...doneIds].filter((work) => !planned.has(work)),
		percent: share(done.length, snapshot.length),
		percentOfHours: share(hoursOf(done), hoursOf(snapshot))
	};
};
