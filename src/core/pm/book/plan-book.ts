import type { Asset, DocOf, Work } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { gaugeId } from '../../model/gauge-id.ts';
import { localDay } from '../../model/local-day.ts';
import { isEnded, isOver } from '../../work/status.ts';
import { dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import type { MeterStand } from '../due/next-meter.ts';
import type { WorkCalendar } from '../due/working-days.ts';
import type { ComingFrom, DatedPlan } from '../slots/coming.ts';
import type { FreeTime } from '../slots/free-times.ts';
import { asLine } from '../meter.ts';
import { meterThen } from '../meter-then.ts';
import { lastDoneAt, ofJob, ofLine, settledBefore, withMeter } from '../slots/outcomes.ts';
import { chosenWindow, windowDay } from '../slots/window-day.ts';
import { standingOf } from '../slots/standing.ts';
import type { Outcome } from '../slots/standing.ts';

export type PlanDoc = Doc & DocOf<'plan'>;
export type PlanJob = Doc & Work;
export type PlanLine = Doc & DocOf<'slot'>;
export type PlanThing = Doc & Asset;

/** All that is known of plans, as lists of documents. */
export interface BookParts {
	/** Jobs that plans have led to. */
	readonly jobs: readonly PlanJob[];
	/** Occurrences that ended without a job of their own. */
	readonly lines: readonly PlanLine[];
	readonly calendars: readonly (Doc & DocOf<'calendar'>)[];
	readonly gauges: readonly (Doc & DocOf<'gauge'>)[];
	/** The last ones of all meters: where a meter stood when work was done a few readings ago. */
	readonly readings?: readonly (Doc & DocOf<'reading'>)[] | undefined;
	readonly zone: string | undefined;
	/** When production gives a machine away and somebody is there for the work. */
	readonly free?: ((asset: PlanThing, plan: PlanDoc) => readonly FreeTime[]) | undefined;
	/** The day at the site. */
	readonly today: Day;
}

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
};

const pair = (plan: string, asset: string): string => `${plan} ${asset}`;

/** What the lists say of one plan on one asset: the same as the documents say one by one (`standingOn`). */
export class PlanBook {
	readonly today: Day;
	readonly zone: string | undefined;
	readonly #jobs: ReadonlyMap<string, readonly PlanJob[]>;
	readonly #lines: ReadonlyMap<string, readonly PlanLine[]>;
	readonly #byId: ReadonlyMap<string, PlanJob>;
	readonly #calendars: ReadonlyMap<string, WorkCalendar>;
	readonly #gauges: ReadonlyMap<string, DocOf<'gauge'>>;
	readonly #readings: ReadonlyMap<string, readonly (Doc & DocOf<'reading'>)[]>;
	readonly #free: BookParts['free'];

	constructor({ jobs, lines, calendars, gauges, readings = [], zone, free, today }: BookParts) {
		this.#free = free;
		this.today = today;
		this.zone = zone;
		this.#jobs = grouped(jobs, ({ origin, assetId = '' }) => pair(origin.plan ?? '', assetId));
		this.#lines = grouped(lines, ({ plan, asset }) => pair(plan, asset));
		this.#byId = new Map(jobs.map((job) => [job.id, job]));
		this.#calendars = new Map(calendars.map((calendar) => [calendar.id, calendar]));
		this.#gauges = new Map(gauges.map((gauge) => [gauge.id, gauge]));
		this.#readings = grouped(readings, ({ asset, meter }) => gaugeId(asset, meter));
	}

	jobs(plan: string, asset: string): readonly PlanJob[] {
		return this.#jobs.get(pair(plan, asset)) ?? [];
	}

	lines(plan: string, asset: string): readonly PlanLine[] {
		return this.#lines.get(pair(plan, asset)) ?? [];
	}

	job(id: string): PlanJob | undefined {
		return this.#byId.get(id);
	}

	/** Every plan and thing of which something became, also what the plan is not for any more. */
	pairs(): (readonly [plan: string, thing: string])[] {
		const known = new Map<string, readonly [string, string]>();
		for (const [name, [job]] of this.#jobs)
			if (job) known.set(name, [job.origin.plan ?? '', job.assetId ?? '']);
		for (const [name, [line]] of this.#lines) if (line) known.set(name, [line.plan, line.asset]);
		return [...known.values()];
	}

	/** Jobs under way, the earliest first. */
	open(plan: string, asset: string): readonly PlanJob[] {
		return this.jobs(plan, asset)
			.filter(({ status, times }) => !isOver(status) && times.done === undefined)
			.toSorted((a, b) => (a.origin.ordinal ?? 0) - (b.origin.ordinal ?? 0));
	}

	calendarOf({ schedule }: Pick<PlanDoc, 'schedule'>): WorkCalendar | undefined {
		return schedule.calendarId === undefined ? undefined : this.#calendars.get(schedule.calendarId);
	}

	#gaugeOf({ schedule }: Pick<PlanDoc, 'schedule'>, asset: PlanThing) {
		const name = schedule.meter?.meter ?? '';
		const gauge = this.#gauges.get(gaugeId(asset.id, name));
		const meter = asset.meters?.[name];
		return gauge && { gauge, meter, perDay: gauge.perDay ?? meter?.perDay };
	}

	standOf(plan: Pick<PlanDoc, 'schedule'>, asset: PlanThing): MeterStand | undefined {
		const known = this.#gaugeOf(plan, asset);
		const on = known && dayNamed(localDay(known.gauge.at, this.zone));
		if (!known || on === undefined) return undefined;
		const { gauge, perDay } = known;
		return { total: gauge.total ?? gauge.value, on, ...(perDay !== undefined && { perDay }) };
	}

	/** With where its meter stood then. */
	#withMeter(outcomes: Outcome[], rules: Pick<PlanDoc, 'schedule'>, asset: PlanThing): Outcome[] {
		const at = rules.schedule.meter && lastDoneAt(outcomes);
		const { gauge, meter } = (at !== undefined && this.#gaugeOf(rules, asset)) || {};
		if (at === undefined || !gauge || !meter) return outcomes;
		const lines = this.#readings.get(gauge.id) ?? [];
		return withMeter(outcomes, at, meterThen(at, gauge, lines.map(asLine), meter));
	}

	/** Where work that needs the machine has room on a day, as the act that opens it names it. */
	windowOn(plan: PlanDoc, asset: PlanThing, day: Day, minutes: number) {
		const free = plan.needsWindow ? this.#free?.(asset, plan) : undefined;
		const found = free && windowDay({ earliest: day, latest: day, opens: day }, minutes, free, this.zone);
		return found && chosenWindow(found);
	}

	/** From where the next occurrences of a plan count on an asset. `rules`: as the plan would be, where it is being changed. */
	from(plan: PlanDoc, asset: PlanThing, rules: DatedPlan = plan): ComingFrom {
		// What lies before is settled for good; of it only jobs that are still there may matter.
		const settled = plan.slots?.[asset.id]?.ordinal ?? 0;
		const jobs = this.jobs(plan.id, asset.id).filter(
			({ origin, status }) => (origin.ordinal ?? 0) > settled || !isEnded(status)
		);
		const lines = this.lines(plan.id, asset.id).filter(({ ordinal }) => ordinal > settled);
		const outcomes = [
			...settledBefore(plan, asset.id),
			...jobs.map((job) => ofJob(job.origin.ordinal ?? 0, job, this.zone)),
			...lines.map((line) => ofLine(line, this.#byId.get(line.work ?? ''), this.zone))
		];
		const open = this.open(plan.id, asset.id).map(({ origin }) => ({
			ordinal: origin.ordinal ?? 0,
			dueOn: origin.dueOn,
			dueMeter: origin.dueMeter
		}));
		return {
			standing: standingOf(this.#withMeter(outcomes, rules, asset)),
			open,
			today: this.today,
			calendar: this.calendarOf(rules),
			stand: this.standOf(rules, asset),
			zone: this.zone,
			...(rules.needsWindow && this.#free && { free: this.#free(asset, plan) })
		};
	}
}
