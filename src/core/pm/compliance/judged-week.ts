import type { Work } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { isEnded } from '../../work/status.ts';
import { dayNamed, type Day } from '../day.ts';
import { dayAt, type PlannedItem } from '../weeks/planned-items.ts';
import { scheduleCompliance, type ScheduleCompliance } from './schedule-compliance.ts';

type Item = Doc & Work;

/**
 * What became of a planned job. as-planned: on its day. other-day: on another day of the week, which counts as well.
 * earlier, later: not in this week. moved: put on a day outside the week, or on none. dropped: called off. waiting: the
 * week is not over. unknown: not on this device.
 */
export type WeekVerdict =
	'as-planned' | 'other-day' | 'earlier' | 'later' | 'moved' | 'dropped' | 'not-done' | 'waiting' | 'unknown';

export interface JudgedItem {
	readonly item: PlannedItem;
	readonly work: Item | undefined;
	readonly verdict: WeekVerdict;
	readonly done: Day | undefined;
}

export interface JudgedWeek {
	readonly from: Day;
	readonly to: Day;
	readonly isOver: boolean;
	readonly items: readonly JudgedItem[];
	/** Done in the week and in no plan of it. */
	readonly brokeIn: readonly { readonly work: Item; readonly done: Day }[];
	/** Of what is known; nothing is counted of jobs that are not here. */
	readonly told: ScheduleCompliance;
}

export interface WeekFrom {
	readonly week: { readonly from: string; readonly items: readonly PlannedItem[] };
	/** Whatever the week's plan names, and whatever was done in the week. */
	readonly jobs: readonly Item[];
	readonly zone: string | undefined;
	readonly today: Day;
}

/** Walked and wiped in their own rhythm: they stand in no week's plan and break into none. */
const BESIDE: ReadonlySet<Work['workKind']> = new Set(['round', 'cleaning']);

const inWeek = (day: Day | undefined, { from, to }: { from: Day; to: Day }): boolean =>
	day !== undefined && day >= from && day <= to;

const doneDay = ({ times, status }: Item, zone: string | undefined): Day | undefined =>
	status === 'cancelled' || status === 'rejected' ? undefined : dayAt(times.done, zone);

const verdictOf = (
	item: PlannedItem,
	work: Item | undefined,
	days: { from: Day; to: Day },
	{ zone, today }: WeekFrom
): WeekVerdict => {
	if (!work) return 'unknown';
	const done = doneDay(work, zone);
	if (done !== undefined) {
		if (done < days.from) return 'earlier';
		if (done > days.to) return 'later';
		return done === dayNamed(item.on) ? 'as-planned' : 'other-day';
	}
	if (work.archived || isEnded(work.status)) return 'dropped';
	if (!inWeek(dayAt(work.plannedStart, zone), days)) return 'moved';
	return today > days.to ? 'not-done' : 'waiting';
};

const HOUR = 60;

/** What became of a week’s plan: of each job in it, and of what was done without being in it. */
export const judgedWeek = (given: WeekFrom): JudgedWeek => {
	const { week, jobs, zone, today } = given;
	const from = dayNamed(week.from) ?? 0;
	const days = { from, to: from + 6 };
	const byId = new Map(jobs.map((work) => [work.id, work]));
	const items = [...new Map(week.items.map((item) => [item.work, item])).values()].map((item): JudgedItem => {
		const work = byId.get(item.work);
		const done = work && doneDay(work, zone);
		return { item, work, done, verdict: verdictOf(item, work, days, given) };
	});
	const finished = [...byId.values()].flatMap((work) => {
		const done = doneDay(work, zone);
		return done === undefined ? [] : [{ work, done }];
	});
	const planned = new Set(week.items.map(({ work }) => work));
	const brokeIn = finished.filter(
		({ work, done }) => inWeek(done, days) && !planned.has(work.id) && !BESIDE.has(work.workKind)
	);
	const known = items.filter(({ verdict }) => verdict !== 'unknown');
	const told = scheduleCompliance(
		known.map(({ item }) => ({ work: item.work, hours: (item.minutes ?? 0) / HOUR })),
		[
			...known.flatMap(({ item, done }) => (done === undefined ? [] : [{ work: item.work, done }])),
			...brokeIn.map(({ work, done }) => ({ work: work.id, done }))
		],
		days
	);
	return { ...days, isOver: today > days.to, items, brokeIn, told };
};
