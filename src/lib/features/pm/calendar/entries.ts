import type { PlanDoc, PlanJob, PlanLine, PlanThing } from '#core/pm/book/plan-book.ts';
import { dayNamed } from '#core/pm/day.ts';
import type { Day } from '#core/pm/day.ts';
import type { OutlookDays, OutlookSlot } from '#core/pm/slots/outlook-days.ts';
import type { Days } from '#core/pm/stretches.ts';
import { localDay } from '#core/model/local-day.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';

export const STATES = ['late', 'missed', 'open', 'coming', 'done', 'skipped'] as const;
export type EntryState = (typeof STATES)[number];

/** Something on a day: a job that is open or done, an occurrence to come, one that was missed or left out. */
export interface Entry {
	readonly key: string;
	readonly on: Day;
	readonly is: EntryState;
	readonly plan: PlanDoc;
	readonly thing: PlanThing;
	readonly job: PlanJob | undefined;
	readonly slot: OutlookSlot | undefined;
}

/** How many of each lie on a day. */
export type Marks = Readonly<Partial<Record<EntryState, number>>>;

type Placed = Pick<Entry, 'key' | 'on' | 'is' | 'job'>;

const named = (date: string | undefined): Day | undefined =>
	date === undefined ? undefined : dayNamed(date);

const placedJob = (job: PlanJob, today: Day, zone: string | undefined): Placed | undefined => {
	if (job.status === 'cancelled' || job.status === 'rejected') return undefined;
	const { done } = job.times;
	const on = named(done === undefined ? job.dueOn : localDay(done, zone));
	if (on === undefined) return undefined;
	return { key: job.id, on, is: done !== undefined ? 'done' : on < today ? 'late' : 'open', job };
};

const placedLine = ({ id, outcome, dueOn }: PlanLine): Placed | undefined => {
	const on = named(dueOn);
	if (on === undefined || outcome === 'satisfied') return undefined;
	return { key: id, on, is: outcome, job: undefined };
};

/** What has a job, or had its day. */
export const knownEntries = (pm: PmBook, { from, to }: Days): Entry[] => {
	const { book } = pm;
	if (!book) return [];
	const all: Entry[] = [];
	for (const plan of pm.plans)
		for (const thing of pm.slotThingsOf(plan)) {
			const placed = [
				...book.jobs(plan.id, thing.id).map((job) => placedJob(job, book.today, book.zone)),
				...book.lines(plan.id, thing.id).map(placedLine)
			];
			for (const one of placed)
				if (one && one.on >= from && one.on <= to) all.push({ ...one, plan, thing, slot: undefined });
		}
	return all;
};

/** What has no job yet. Where its day has passed nobody has opened it so far: that is late. */
export const comingEntries = (pm: PmBook, days: OutlookDays | undefined, { from, to }: Days): Entry[] => {
	const today = pm.book?.today ?? 0;
	const plans = new Map(pm.plans.map((plan) => [plan.id, plan]));
	return (days?.between(from, to) ?? []).flatMap((slot): Entry[] => {
		const [plan, thing] = [plans.get(slot.plan), pm.thing(slot.asset)];
		if (!plan || !thing) return [];
		const is = slot.planned < today ? 'late' : 'coming';
		const key = `${slot.plan} ${slot.asset} ${slot.ordinal}`;
		return [{ key, on: slot.planned, is, plan, thing, job: undefined, slot }];
	});
};

export const inOrder = (a: Entry, b: Entry): number =>
	STATES.indexOf(a.is) - STATES.indexOf(b.is) || a.plan.name.localeCompare(b.plan.name);

const add = (marks: Map<Day, Marks>, on: Day, is: EntryState, count: number) => {
	const known = marks.get(on);
	marks.set(on, { ...known, [is]: (known?.[is] ?? 0) + count });
};

/** How much lies on each day: counted, because a year of a plant is more than anybody reads. */
export const marksIn = (pm: PmBook, days: OutlookDays | undefined, range: Days): ReadonlyMap<Day, Marks> => {
	const marks = new Map<Day, Marks>();
	const today = pm.book?.today ?? 0;
	for (const { on, is } of knownEntries(pm, range)) add(marks, on, is, 1);
	for (const [on, count] of days?.counts(range.from, range.to) ?? [])
		add(marks, on, on < today ? 'late' : 'coming', count);
	return marks;
};

export const countOf = (marks: Marks | undefined, states: readonly EntryState[] = STATES): number =>
	states.reduce((sum, is) => sum + (marks?.[is] ?? 0), 0);
