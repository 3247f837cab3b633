import type { DocOf, Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { isKind } from '../model/kind-guards.ts';
import { isUnknown, minutesOn, type Hand } from '../pm/capacity.ts';
import { dayNamed, type Day } from '../pm/day.ts';
import { momentAt, wallAt } from '../pm/zone.ts';
import { fold } from '../search/fold.ts';
import { minutesOf } from '../shifts/turns.ts';
import { openBlockers, readinessOf } from './standing.ts';
import { isOver } from './status.ts';

type Item = Doc & Work;
type Shift = Pick<DocOf<'shift'>, 'cycleDays' | 'anchor' | 'turns'>;
type Skill = NonNullable<DocOf<'person'>['skills']>[number];
export type Window = Pick<DocOf<'window'>, 'asset' | 'from' | 'to' | 'type' | 'state'>;

/** Somebody who can be given a job on a day. */
export interface Worker extends Hand {
	readonly id: string;
	readonly name: string;
	readonly skills: readonly Skill[];
}

/** away: not at work. skill: lacks one. over: more hours than there are. runs: the machine is not to be had. waits: something stands in its way. */
export type Conflict = 'away' | 'skill' | 'over' | 'runs' | 'waits';

export interface Placed {
	readonly work: Item;
	readonly conflicts: readonly Conflict[];
}

export interface Cell {
	readonly day: Day;
	/** Minutes at work; undefined where nobody said when they work. */
	readonly there: number | undefined;
	readonly planned: number;
	readonly jobs: readonly Placed[];
}

export interface WeekRow {
	readonly worker: Worker;
	readonly cells: readonly Cell[];
}

/** Whoever is in a team and works at the site. */
export const workersOf = (directory: readonly Doc[], site: string | undefined): Worker[] => {
	const docs = directory.filter(({ archived }) => !archived);
	const members = new Set(docs.flatMap((doc) => (isKind(doc, 'team') ? doc.members : [])));
	const shifts = new Map(docs.flatMap((doc) => (isKind(doc, 'shift') ? [[doc.id, doc] as const] : [])));
	const absences = docs.filter((doc) => isKind(doc, 'absence'));
	return docs.flatMap((doc): Worker[] => {
		if (!isKind(doc, 'person') || doc.state !== 'active' || doc.account !== undefined) return [];
		if (!members.has(doc.id) || doc.site !== site) return [];
		return [
			{
				...{ id: doc.id, name: doc.name, skills: doc.skills ?? [], minutesPerWeek: doc.minutesPerWeek },
				shift: shifts.get(doc.shift ?? ''),
				absences: absences.filter(({ person }) => person === doc.id)
			}
		];
	});
};

/** What machines and their places are called, by the words of the jobs there. */
export const placeNamesIn = (jobs: readonly Work[]): ReadonlyMap<string, string> =>
	new Map(jobs.flatMap(({ place = [] }) => place.map(({ id, name }) => [id, name] as const)));

const MINUTE = 60_000;
/** Where no shift says when a day begins. */
const MORNING = 8 * 60;

/** When somebody’s work begins on a day. */
export const startOn = (shift: Shift | undefined, day: Day, zone: string | undefined): string => {
	const first = shift && dayNamed(shift.anchor);
	const place =
		shift && first !== undefined
			? (((day - first) % shift.cycleDays) + shift.cycleDays) % shift.cycleDays
			: 0;
	const begins = (shift?.turns ?? []).filter((turn) => turn.day === place).map(({ from }) => minutesOf(from));
	const minute = begins.length > 0 ? Math.min(...begins) : MORNING;
	return new Date(momentAt({ day, second: minute * 60 }, zone)).toISOString();
};

const plannedDay = (
	{ plannedStart }: Pick<Work, 'plannedStart'>,
	zone: string | undefined
): Day | undefined => (plannedStart === undefined ? undefined : wallAt(Date.parse(plannedStart), zone).day);

const lacksSkill = ({ skills = [] }: Work, worker: Worker, day: Day): boolean =>
	skills.some(
		(needed) =>
			!worker.skills.some(
				({ skill, until }) =>
					skill === needed && (until === undefined || (dayNamed(until) ?? -Infinity) >= day)
			)
	);

/** A granted window says that the machine, or what it lies in, runs then. */
const isRunning = (work: Item, windows: readonly Window[]): boolean => {
	if (work.plannedStart === undefined) return false;
	const begin = Date.parse(work.plannedStart);
	const end = begin + Math.max(1, work.estimateMinutes ?? 0) * MINUTE;
	const places = new Set([...(work.place ?? []).map(({ id }) => id), work.assetId]);
	return windows.some(
		({ asset, type, state, from, to }) =>
			type === 'running' &&
			state === 'granted' &&
			places.has(asset) &&
			Date.parse(from) < end &&
			begin < Date.parse(to)
	);
};

export interface WeekFrom {
	readonly workers: readonly Worker[];
	readonly jobs: readonly Item[];
	readonly windows: readonly Window[];
	readonly days: readonly Day[];
	readonly zone: string | undefined;
}

const isHis = (work: Work, { id }: Worker): boolean =>
	(work.owner.type === 'person' && work.owner.id === id) || (work.assignees ?? []).includes(id);

/** People by days, with what each is to do, the hours there are, and what does not fit. */
export const weekPlan = ({ workers, jobs, windows, days, zone }: WeekFrom): WeekRow[] => {
	const byDay = new Map<Day, Item[]>();
	for (const work of jobs) {
		const day = plannedDay(work, zone);
		if (day !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), work]);
	}
	return workers.map((worker) => ({
		worker,
		cells: days.map((day) => {
			const mine = (byDay.get(day) ?? []).filter((work) => isHis(work, worker));
			const there = isUnknown(worker) ? undefined : minutesOn(worker, day);
			const planned = mine.reduce((sum, { estimateMinutes = 0 }) => sum + estimateMinutes, 0);
			const isTooMuch = there !== undefined && planned > there;
			const conflicts = (work: Item): Conflict[] => [
				...(there === 0 ? (['away'] as const) : isTooMuch ? (['over'] as const) : []),
				...(lacksSkill(work, worker, day) ? (['skill'] as const) : []),
				...(isRunning(work, windows) ? (['runs'] as const) : []),
				...(!isOver(work.status) && openBlockers(work).length > 0 ? (['waits'] as const) : [])
			];
			return { day, there, planned, jobs: mine.map((work) => ({ work, conflicts: conflicts(work) })) };
		})
	}));
};

/** Ready and on no day yet. The list they come from is in order of urgency. */
export const readyToPlan = (jobs: readonly Item[]): Item[] =>
	jobs.filter((work) => work.plannedStart === undefined && readinessOf(work) === 'ready');

/** On a day that is shown, and with nobody who can be given a job: whoever had it has left, or it is a team's. */
export const withNobody = ({ workers, jobs, days, zone }: Omit<WeekFrom, 'windows'>): Item[] => {
	const shown = new Set(days);
	return jobs.filter((work) => {
		const day = plannedDay(work, zone);
		return day !== undefined && shown.has(day) && !workers.some((worker) => isHis(work, worker));
	});
};

const wordsOf = (text: string): string[] => text.split(/\s+/).map(fold).filter(Boolean);

/** Those in which every word that was typed is found: in the code, the title, or where it is. */
export const sought = (jobs: readonly Item[], typed: string): readonly Item[] => {
	const words = wordsOf(typed);
	if (words.length === 0) return jobs;
	return jobs.filter(({ code, title, place = [] }) => {
		const text = wordsOf([code, title, ...place.flatMap((one) => [one.name, one.code ?? ''])].join(' ')).join(
			' '
		);
		return words.every((word) => text.includes(word));
	});
};
