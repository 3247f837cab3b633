import type { DocOf, Work } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { localDay } from '../../model/local-day.ts';
import type { Day } from '../../pm/day.ts';
import { dayNamed } from '../../pm/day.ts';
import { slotWorkId } from '../../pm/slot.ts';
import { coveredBy } from '../../pm/slots/covers.ts';
import type { CoveringJob } from '../../pm/slots/covers.ts';
import { isEnded } from '../../work/status.ts';
import { findOf, getOf } from '../lookup.ts';
import type { Read } from '../read.ts';

type Plan = Doc & DocOf<'plan'>;

/** The jobs of a plan on an asset that are under way, and the last that was done. */
const jobsOf = async (read: Read, plan: Plan, asset: string): Promise<(Doc & Work)[]> => {
	const open = await findOf(read, 'work', key.openOf(plan.id, asset));
	const last = plan.slots?.[asset]?.ordinal ?? 0;
	const around = await Promise.all(
		[last, last + 1].map((ordinal) => getOf(read, 'work', slotWorkId(plan.id, asset, ordinal)))
	);
	const known = new Map([...open, ...around].flatMap((job) => (job ? [[job.id, job] as const] : [])));
	return [...known.values()];
};

const covering = (job: Doc & Work, plan: string, zone: string | undefined): CoveringJob[] => {
	const { done } = job.times;
	const day = dayNamed(done ? localDay(done, zone) : (job.dueOn ?? ''));
	const isOff = done === undefined && isEnded(job.status);
	return day === undefined ? [] : [{ id: job.id, plan, day, isDone: done !== undefined, isOff }];
};

/** The job of a larger plan with which this occurrence counts as done, if there is one. */
export const coveringJob = async (
	read: Read,
	plan: Plan,
	asset: string,
	due: Day,
	zone: string | undefined
): Promise<string | undefined> => {
	const plans = (await findOf(read, 'plan', key.kind('plan', plan.site))).filter(
		({ covers, state, archived }) => covers?.includes(plan.id) && state !== 'ended' && !archived
	);
	const jobs: CoveringJob[] = [];
	for (const larger of plans)
		for (const job of await jobsOf(read, larger, asset)) jobs.push(...covering(job, larger.id, zone));
	return coveredBy(plan, due, jobs, new Map(plans.map((larger) => [larger.id, larger])))?.id;
};
