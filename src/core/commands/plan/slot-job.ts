import type { Asset, DocOf, Work } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { slotCode } from '../../pm/slot.ts';
import type { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { versionInForce } from '../procedure/versions.ts';
import { isGone } from '../work/gone.ts';
import type { Job } from '../work/job.ts';
import { newJob } from '../work/new-job.ts';
import { pathOf, placeOf } from '../work/place.ts';
import { thingsOfPlan } from './plan-things.ts';
import { placeInWindow } from './slot-window.ts';
import type { ChosenWindow } from './slot-window.ts';

type Plan = Doc & DocOf<'plan'>;

interface Slot {
	id: string;
	ordinal: number;
	dueOn: string | undefined;
	dueMeter: number | undefined;
	levels: string[] | undefined;
	window?: ChosenWindow | undefined;
}

const isPriority = (value: number | undefined): value is Work['priority'] =>
	value === 1 || value === 2 || value === 3 || value === 4;

const byReadings = ({ schedule: { condition, calendar, meter } }: Plan): boolean =>
	condition !== undefined && !calendar && !meter;

const MOST_STOPS = 100;

/** A round in walking order, and the innermost place in which all of it lies. */
const onTheWay = async (
	desk: Desk,
	things: readonly (Doc & Asset)[]
): Promise<Pick<Work, 'stops' | 'place'>> => {
	const [first = [], ...others] = await Promise.all(things.map(({ id }) => pathOf(desk, id)));
	const shared = first.slice(1).filter(({ id }) => others.every((path) => path.some((one) => one.id === id)));
	return { stops: things.map(({ id }) => id), place: placeOf(shared) };
};

/** One occurrence as a job: everything the plan says about it, with the version of its procedure that is in force now. */
export const slotJob = async (
	desk: Desk,
	plan: Plan,
	asset: Doc & Asset,
	slot: Slot
): Promise<Job | undefined> => {
	const { at } = desk.meta;
	const { id, ordinal, dueOn, dueMeter, levels, window } = slot;
	const widest = (plan.levels ?? [])
		.filter((level) => levels?.includes(level.id))
		.sort((a, b) => b.every - a.every)
		.find(({ procedure }) => procedure !== undefined);
	const version = await versionInForce(desk, widest?.procedure ?? plan.procedure);
	const stops = plan.round ? (await thingsOfPlan(desk, plan)).slice(0, MOST_STOPS) : undefined;
	const job = await newJob(desk, {
		id,
		code: slotCode(plan, asset, ordinal),
		title: plan.name,
		description: plan.description?.slice(0, 4000),
		workKind: plan.workKind,
		type: plan.type ?? (byReadings(plan) ? 'preventive.condition' : 'preventive.predetermined'),
		assetId: asset.id,
		impact: 'none',
		dueOn,
		estimateMinutes: widest?.estimateMinutes ?? plan.estimateMinutes ?? version?.estimateMinutes,
		status: 'planned',
		times: { requested: at, planned: at },
		origin: { type: 'plan', plan: plan.id, ordinal, dueOn, dueMeter, levels },
		procedure: version && { id: version.procedureId, version: version.version },
		skills: plan.skills,
		...(stops && (await onTheWay(desk, stops))),
		// A plan outlives people: what nobody would do goes to the team of the place.
		...(plan.owner && !(await isGone(desk, plan.owner)) && { owner: plan.owner }),
		...(isPriority(plan.priority) && { priority: plan.priority })
	});
	if (!job) return undefined;
	for (const [n, { part, quantity }] of (plan.parts ?? []).entries()) {
		const unit = (await getOf(desk, 'part', part))?.unit;
		job.add('parts', desk.meta.newId('u', n), { ...job.stamp, part, quantity, unit, use: 'planned' });
	}
	if (plan.needsWindow) await placeInWindow(desk, job, plan, asset, window);
	return job;
};
