import type { Work } from '../model/collections.ts';
import { capacityIn, isUnknown, type Hand } from '../pm/capacity.ts';
import type { Day } from '../pm/day.ts';
import { olderThan, backlogFacts, type Age } from '../work/backlog-facts.ts';
import { countedLabour, isHandsOn, minutesOf } from '../work/labour.ts';
import { readinessOf } from '../work/standing.ts';
import { waitingClock, type WaitingClock } from '../work/waiting-clock.ts';
import { MOST_COUNTED, type CountedJob } from './counted-jobs.ts';

/** Of so many days what ended is counted. */
export const COUNTED_DAYS = 28;
/** Capacity is that of the weeks to come, as shifts and absences have them now. */
export const WEEKS_AHEAD = 4;
/** So many of the longest are named behind a mean. */
const NAMED = 10;
const DAY_MS = 86_400_000;
const MINUTE = 60_000;

export interface Counted {
	readonly work: string;
	readonly title: string;
	readonly minutes: number;
}

/** A mean with what it was made of; undefined where there is nothing to count. */
export interface Mean {
	readonly count: number;
	readonly mean: number | undefined;
	readonly median: number | undefined;
	/** The longest, for whoever wants to see behind the number. */
	readonly longest: readonly Counted[];
}

export interface KindLine {
	readonly kind: Work['workKind'];
	readonly open: number;
	readonly openMinutes: number;
	readonly done: number;
	readonly doneMinutes: number;
}

export interface FirstNumbers {
	readonly open: { readonly count: number; readonly older: readonly { age: Age; count: number }[] };
	readonly backlog: {
		readonly ready: { readonly count: number; readonly minutes: number };
		readonly total: { readonly count: number; readonly minutes: number };
		/** Of so many nobody said how long they take. */
		readonly unestimated: number;
		/** Minutes a week, of everybody of whom it is known when they work. */
		readonly weekly: number;
		/** Of so many people it is not known. */
		readonly unknown: number;
		readonly readyWeeks: number | undefined;
		readonly totalWeeks: number | undefined;
	};
	/** Repairs whose hands-on work ended lately: from asked for, or stopped, to the first hand on it. */
	readonly response: Mean;
	/** Of the same repairs, and of what waits now: the mean minutes by what was waited for, the most first. */
	readonly waiting: readonly { cause: string; mean: number; jobs: number; openNow: number }[];
	readonly kinds: readonly KindLine[];
	/** The finished jobs behind response, waiting and kinds; the newest. */
	readonly counted: readonly CountedJob[];
}

export interface NumbersFrom {
	readonly open: readonly Work[];
	/** What ended within the counted days; more is left out. */
	readonly ended: readonly Work[];
	readonly hands: readonly Hand[];
	readonly now: number;
	readonly today: Day;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const medianOf = (sorted: readonly number[]): number | undefined => {
	const half = Math.floor(sorted.length / 2);
	const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

export const meanOf = (counted: readonly Counted[]): Mean => {
	const sorted = [...counted].sort((a, b) => a.minutes - b.minutes);
	return {
		count: counted.length,
		mean: counted.length === 0 ? undefined : sum(counted.map(({ minutes }) => minutes)) / counted.length,
		median: medianOf(sorted.map(({ minutes }) => minutes)),
		longest: sorted.toReversed().slice(0, NAMED)
	};
};

const estimated = (jobs: readonly Work[]): number =>
	sum(jobs.map(({ estimateMinutes = 0 }) => estimateMinutes));

/** Ready and total backlog in hours and in weeks of the crew: emergencies that run already are no backlog. */
const backlogOf = ({ open, hands, today }: NumbersFrom): FirstNumbers['backlog'] => {
	const ready = open.filter((work) => readinessOf(work) === 'ready');
	const known = hands.filter((hand) => !isUnknown(hand));
	const weekly = capacityIn(known, today, today + 7 * WEEKS_AHEAD - 1) / WEEKS_AHEAD;
	const weeksOf = (minutes: number) => (weekly > 0 ? minutes / weekly : undefined);
	const [readyMinutes, totalMinutes] = [estimated(ready), estimated(open)];
	return {
		ready: { count: ready.length, minutes: readyMinutes },
		total: { count: open.length, minutes: totalMinutes },
		unestimated: open.filter(({ estimateMinutes }) => estimateMinutes === undefined).length,
		...{ weekly, unknown: hands.length - known.length },
		...{ readyWeeks: weeksOf(readyMinutes), totalWeeks: weeksOf(totalMinutes) }
	};
};

const handsOnMinutes = (work: Work): number =>
	sum(
		countedLabour(work.labour)
			.filter(([, line]) => isHandsOn(line))
			.map(([, line]) => minutesOf(line))
	);

const kindsOf = ({ open }: NumbersFrom, done: readonly Work[]): KindLine[] => {
	const kinds = new Set([...open, ...done].map(({ workKind }) => workKind));
	return [...kinds]
		.map((kind) => {
			const [mine, over] = [open, done].map((all) => all.filter(({ workKind }) => workKind === kind));
			return {
				kind,
				open: mine?.length ?? 0,
				openMinutes: estimated(mine ?? []),
				done: over?.length ?? 0,
				doneMinutes: sum((over ?? []).map(handsOnMinutes))
			};
		})
		.sort((a, b) => b.open + b.done - (a.open + a.done) || (a.kind < b.kind ? -1 : 1));
};

const waitingOf = (
	clocks: readonly { waiting: Readonly<Record<string, number>> }[],
	open: readonly Work[]
) => {
	const causes = new Map<string, { total: number; jobs: number; openNow: number }>();
	const at = (cause: string) => causes.get(cause) ?? { total: 0, jobs: 0, openNow: 0 };
	for (const { waiting } of clocks)
		for (const [cause, spent] of Object.entries(waiting)) {
			if (spent <= 0) continue;
			const before = at(cause);
			causes.set(cause, { ...before, total: before.total + spent, jobs: before.jobs + 1 });
		}
	for (const work of open) {
		const now = Object.values(work.blockers ?? {}).filter(({ cleared }) => cleared === undefined);
		for (const cause of new Set(now.map(({ type }) => type)))
			causes.set(cause, { ...at(cause), openNow: at(cause).openNow + 1 });
	}
	return [...causes]
		.map(([cause, { total, jobs, openNow }]) => ({
			...{ cause, jobs, openNow },
			mean: clocks.length === 0 ? 0 : total / MINUTE / clocks.length
		}))
		.sort((a, b) => b.mean - a.mean || b.openNow - a.openNow || (a.cause < b.cause ? -1 : 1));
};

const titleOf = ({ code, title }: Work): string => `${code} ${title}`;

type Clock = WaitingClock & { work: Work };

const countedOf = (done: readonly Work[], clocks: readonly Clock[]): CountedJob[] => {
	const byWork = new Map(clocks.map((clock) => [clock.work, clock]));
	const newest = done
		.map((work) => ({ work, ended: `${work.times.done ?? ''} ${work.id}` }))
		.sort((a, b) => (a.ended > b.ended ? -1 : 1))
		.slice(0, MOST_COUNTED);
	return newest.map(({ work }) => {
		const clock = byWork.get(work);
		const waited = Object.entries(clock?.waiting ?? {}).filter(([, spent]) => spent > 0);
		return {
			...{ work: work.id, title: titleOf(work), kind: work.workKind, minutes: handsOnMinutes(work) },
			...(clock && work.times.requested !== undefined && { response: clock.response / MINUTE }),
			...(waited.length > 0 && {
				waited: Object.fromEntries(waited.map(([cause, spent]) => [cause, spent / MINUTE]))
			})
		};
	});
};

/** The first numbers of a site; how each is counted stands beside it on the screen. */
export const firstNumbers = (from: NumbersFrom): FirstNumbers => {
	const { open, ended, now } = from;
	const since = new Date(now - COUNTED_DAYS * DAY_MS).toISOString();
	const done = ended.filter(
		({ times, status }) => (times.done ?? '') >= since && status !== 'cancelled' && status !== 'rejected'
	);
	const repairs = done.filter(({ workKind }) => workKind === 'repair');
	const clocks = repairs.map((work) => ({
		work,
		...waitingClock(work, { now: new Date(now).toISOString() })
	}));
	const responses = clocks
		.filter(({ work }) => work.times.requested !== undefined)
		.map(({ work, response }) => ({ work: work.id, title: titleOf(work), minutes: response / MINUTE }));
	return {
		open: { count: open.length, older: olderThan(open.map(backlogFacts), now) },
		backlog: backlogOf(from),
		response: meanOf(responses),
		waiting: waitingOf(clocks, open),
		kinds: kindsOf(from, done),
		counted: countedOf(done, clocks)
	};
};
