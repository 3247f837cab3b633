import type { Asset, DocOf, Work } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { missingPermit, permitsAskedFor } from '../../work/gates.ts';
import { openBlockers } from '../../work/standing.ts';
import { dueOf } from '../../work/work-order.ts';
import { dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import { aroundDue } from '../due/interval.ts';
import type { OutlookSlot } from '../slots/outlook-days.ts';
import type { StopWork } from './stop-list.ts';

type Job = Doc & Work;
type Plan = Doc & DocOf<'plan'>;
type Place = readonly Pick<Asset, 'requirePermit'>[];

/** Nobody works on it yet, or they have stopped for now. */
const COULD_BEGIN: readonly Work['status'][] = [
	'requested',
	'approved',
	'planned',
	'scheduled',
	'paused',
	'rework'
];

export const couldBegin = ({ status }: Pick<Work, 'status'>): boolean => COULD_BEGIN.includes(status);

const named = (date: string | undefined): Day | undefined =>
	date === undefined ? undefined : dayNamed(date);

/** What is planned for it and has not been taken yet. */
const partsOf = ({ parts = {} }: Work): StopWork['parts'] => {
	const left = new Map<string, number>();
	for (const { part, quantity, use } of Object.values(parts))
		left.set(part, (left.get(part) ?? 0) + (use === 'planned' ? quantity : -quantity));
	return [...left].filter(([, quantity]) => quantity > 0).map(([part, quantity]) => ({ part, quantity }));
};

/** A job. That it is open says that it may be done, unless somebody wrote a first day into it. */
export const jobToDo = (job: Job, place: Place, at: string): StopWork => {
	const asked = permitsAskedFor(job, place, undefined);
	return {
		key: job.id,
		minutes: job.estimateMinutes,
		due: named(dueOf(job)),
		earliest: named(job.earliest),
		priority: job.priority,
		parts: partsOf(job),
		skills: job.skills ?? [],
		waits: [
			...new Set([
				...openBlockers(job).map(({ type }) => type),
				...(job.status === 'requested' ? ['approval'] : [])
			])
		],
		permits: asked.filter((type) => missingPermit(job, [type], at) !== undefined)
	};
};

const LEAST_URGENT = 4;

/** An occurrence without a job: from its early tolerance on, or from when its job would be raised anyway. */
export const slotToDo = (slot: OutlookSlot, plan: Plan, place: Place): StopWork => ({
	key: `${slot.plan} ${slot.asset}`,
	minutes: slot.minutes > 0 ? slot.minutes : undefined,
	due: slot.due,
	earliest: Math.min(
		aroundDue(plan.schedule, slot.due).earliest,
		slot.planned - (plan.schedule.leadDays ?? 0)
	),
	priority: plan.priority ?? LEAST_URGENT,
	parts: plan.parts ?? [],
	skills: plan.skills ?? [],
	waits: [],
	permits: permitsAskedFor({}, place, undefined)
});
