import type { Day } from '../day.ts';
import { aroundDue } from '../due/interval.ts';
import type { Plan } from '../schedule.ts';

/** A job of another plan on the same asset, as far as it matters here. */
export interface CoveringJob {
	readonly id: string;
	readonly plan: string;
	/** The day on which it was done, or else is planned. */
	readonly day: Day;
	readonly isDone: boolean;
	/** Cancelled, rejected, skipped: nobody does it. */
	readonly isOff: boolean;
}

/**
 * The job that an occurrence counts as done with: one of a plan that covers this one, within its tolerance. It is looked up,
 * not noted: when that job is cancelled, or moved too far, the occurrence is there again.
 */
export const coveredBy = (
	{ id, schedule }: Pick<Plan, 'schedule'> & { id: string },
	due: Day,
	jobs: readonly CoveringJob[],
	plans: ReadonlyMap<string, Pick<Plan, 'covers'>>
): CoveringJob | undefined => {
	const { earliest, latest } = aroundDue(schedule, due);
	return jobs
		.filter((job) => !job.isOff && job.day >= earliest && job.day <= latest)
		.filter((job) => plans.get(job.plan)?.covers?.includes(id))
		.sort((a, b) => Number(b.isDone) - Number(a.isDone) || a.day - b.day || (a.id < b.id ? -1 : 1))[0];
};
