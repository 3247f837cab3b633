import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import type { OutlookDays, OutlookSlot } from '#core/pm/slots/outlook-days.ts';
import { handsAt } from '#core/pm/stops/hands-at.ts';
import { stopList, type StopAnswer, type StopWork } from '#core/pm/stops/stop-list.ts';
import { couldBegin, jobToDo, slotToDo } from '#core/pm/stops/stop-works.ts';
import { WorkStock } from '#core/pm/stops/work-stock.ts';
import { wallAt } from '#core/pm/zone.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';
import type { StopShelves } from './stop-shelves.svelte.ts';

/** What might be done, with what is shown of it. */
export interface ShownWork extends StopWork {
	readonly thing: PlanThing;
	readonly title: string;
	readonly code: string;
	readonly job: (Doc & Work) | undefined;
	readonly slot: OutlookSlot | undefined;
}

/** Once such work has begun to be in sight it is told why it cannot be done yet; what lies farther off is not. */
export const IN_SIGHT = 60;

/** A machine stands with everything that is built into it. */
const within = (pm: PmBook, machine: string): PlanThing[] => {
	const inside = new Map<string, PlanThing[]>();
	for (const thing of pm.things)
		inside.set(thing.parentId ?? '', [...(inside.get(thing.parentId ?? '') ?? []), thing]);
	const top = pm.thing(machine);
	const all = top ? [top] : [];
	for (const thing of all) all.push(...(inside.get(thing.id) ?? []));
	return all;
};

const placeOf = (pm: PmBook, thing: PlanThing): PlanThing[] => {
	const place: PlanThing[] = [];
	for (let at: PlanThing | undefined = thing; at && !place.includes(at); at = pm.thing(at.parentId))
		place.push(at);
	return place;
};

const worksAt = (
	pm: PmBook,
	shelves: StopShelves,
	days: OutlookDays | undefined,
	{ machine, moment }: { machine: string; moment: Date }
): ShownWork[] => {
	const things = new Map(within(pm, machine).map((thing) => [thing.id, thing]));
	const plans = new Map<string, PlanDoc>(pm.plans.map((plan) => [plan.id, plan]));
	const at = moment.toISOString();
	const jobs = shelves.open.filter(couldBegin).flatMap((job): ShownWork[] => {
		const thing = things.get(job.assetId ?? '');
		if (!thing) return [];
		const shown = { thing, title: job.title, code: job.code, job, slot: undefined };
		return [{ ...jobToDo(job, placeOf(pm, thing), at), ...shown }];
	});
	const slots = (days?.between(-Infinity, Infinity) ?? []).flatMap((slot): ShownWork[] => {
		const [plan, thing] = [plans.get(slot.plan), things.get(slot.asset)];
		if (!slot.isNext || !plan || !thing) return [];
		const shown = { thing, title: plan.name, code: plan.code, job: undefined, slot };
		return [{ ...slotToDo(slot, plan, placeOf(pm, thing)), ...shown }];
	});
	return [...jobs, ...slots];
};

export interface StopAsked {
	readonly machine: string;
	readonly minutes: number;
	readonly moment: Date;
	/** Who asks: they are there, if it is now. */
	readonly asking: string | undefined;
}

export const stopAnswers = (
	pm: PmBook,
	shelves: StopShelves,
	days: OutlookDays | undefined,
	{ machine, minutes, moment, asking }: StopAsked
): StopAnswer<ShownWork>[] => {
	const { day, second } = wallAt(moment.getTime(), pm.place?.zone);
	const works = worksAt(pm, shelves, days, { machine, moment });
	const mine = new Set(works.map(({ key }) => key));
	const putAside = shelves.of('reservation').filter(({ state, work }) => state === 'open' && !mine.has(work));
	const stock = new WorkStock(shelves.of('level'), putAside);
	const hands = handsAt(shelves.people, { day, minute: Math.floor(second / 60) }, asking);
	return stopList(works, { on: day, minutes, hands }, stock);
};
