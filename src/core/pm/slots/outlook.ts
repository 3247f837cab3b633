import type { Day } from '../day.ts';
import type { MeterStand } from '../due/next-meter.ts';
import type { WorkCalendar } from '../due/working-days.ts';
import type { Plan } from '../schedule.ts';
import { coming } from './coming.ts';
import type { DatedPlan, UnderWay } from './coming.ts';
import type { Foreseen } from './forecast.ts';
import type { FreeTime } from './free-times.ts';
import { levelIds } from './levels.ts';
import { packed } from './outlook-days.ts';
import type { PackedSlots, PairNames } from './outlook-days.ts';
import type { Standing } from './standing.ts';

/** A plan on one asset, as little of it as its days need: what a worker is asked with. */
export interface OutlookPair extends PairNames {
	readonly standing: Standing;
	readonly open: readonly UnderWay[];
	readonly stand?: MeterStand | undefined;
	/** When production gives the machine away; only where the plan needs it. */
	readonly free?: readonly FreeTime[] | undefined;
	/** Days on which its jobs were done or are planned: what other plans may be done with. */
	readonly jobs?: readonly Day[] | undefined;
}

export interface OutlookAsked {
	readonly plans: Readonly<Record<string, DatedPlan & Pick<Plan, 'covers'>>>;
	readonly calendars: Readonly<Record<string, WorkCalendar>>;
	readonly pairs: readonly OutlookPair[];
	readonly today: Day;
	readonly until: Day;
	readonly zone?: string | undefined;
}

/** Days off move work before its due day, at most about so far: what is due shortly after the end may lie before it. */
const BEYOND = 31;

const pairKey = (plan: string, asset: string) => `${plan} ${asset}`;

interface Kept {
	readonly slots: readonly Foreseen[];
	/** The one that can be opened now. */
	readonly next: number | undefined;
}

const NOTHING: Kept = { slots: [], next: undefined };

const isWithin = ({ due, earliest = due, latest = due }: Foreseen, days: ReadonlySet<Day>): boolean => {
	for (let day = earliest; day <= latest; day++) if (days.has(day)) return true;
	return false;
};

/** Reckons pair by pair; what a larger plan does not do itself, because a still larger one does, covers nothing. */
class Reckoning {
	readonly #asked: OutlookAsked;
	readonly #pairs: ReadonlyMap<string, OutlookPair>;
	readonly #larger = new Map<string, string[]>();
	readonly #known = new Map<string, Kept>();
	readonly #days = new Map<string, ReadonlySet<Day>>();

	constructor(asked: OutlookAsked) {
		this.#asked = asked;
		this.#pairs = new Map(asked.pairs.map((pair) => [pairKey(pair.plan, pair.asset), pair]));
		for (const [id, { covers = [] }] of Object.entries(asked.plans))
			for (const smaller of covers) this.#larger.set(smaller, [...(this.#larger.get(smaller) ?? []), id]);
	}

	kept(pair: OutlookPair): Kept {
		const isAskedAgain = this.#asked.plans[pair.plan]?.covers?.length;
		if (!isAskedAgain) return this.#reckoned(pair);
		const key = pairKey(pair.plan, pair.asset);
		const known = this.#known.get(key);
		if (known) return known;
		// Plans that cover each other in a ring: whoever is asked meanwhile finds nothing here.
		this.#known.set(key, NOTHING);
		const kept = this.#reckoned(pair);
		this.#known.set(key, kept);
		return kept;
	}

	#reckoned({ plan: id, asset, standing, open, stand, free }: OutlookPair): Kept {
		const { plans, calendars, today, until, zone } = this.#asked;
		const plan = plans[id];
		if (!plan) return NOTHING;
		const calendar = calendars[plan.schedule.calendarId ?? ''];
		const larger = (this.#larger.get(id) ?? []).map((one) => this.#daysOf(one, asset));
		const slots: Foreseen[] = [];
		let first: number | undefined;
		const from = { standing, open, today, calendar, stand, free, zone };
		for (const slot of coming(plan, from, until + BEYOND)) {
			first ??= slot.ordinal;
			if (!larger.some((days) => isWithin(slot, days))) slots.push(slot);
		}
		const isHeld = open.length > 0 && plan.stack !== 'stack';
		return { slots, next: isHeld ? undefined : first };
	}

	/** When a plan is or was done on an asset. */
	#daysOf(plan: string, asset: string): ReadonlySet<Day> {
		const key = pairKey(plan, asset);
		const pair = this.#pairs.get(key);
		const known = this.#days.get(key);
		if (known || !pair) return known ?? new Set();
		// A window moves no due day, also not that of what is done with it.
		const planned = this.kept(pair).slots.map((slot) => (slot.place ? slot.due : slot.planned));
		const days = new Set([...(pair.jobs ?? []), ...planned]);
		this.#days.set(key, days);
		return days;
	}
}

/** Everything that plans will ask for up to a day, by day; without what is done with a larger plan. */
export const outlook = (asked: OutlookAsked): PackedSlots => {
	const reckoning = new Reckoning(asked);
	return packed(asked.until, (add) => {
		for (const [pair, one] of asked.pairs.entries()) {
			const { slots, next } = reckoning.kept(one);
			for (const slot of slots) add(pair, slot, slot.ordinal === next ? levelIds(slot.levels) : undefined);
		}
	});
};
