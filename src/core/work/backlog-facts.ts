import type { Work } from '../model/collections.ts';
import { openBlockers, readinessOf } from './standing.ts';
import { dueOf } from './work-order.ts';

type BlockerType = NonNullable<Work['blockers']>[string]['type'];

/** What lists of open work are narrowed and sorted by, read out of a job once. */
export interface BacklogFacts {
	work: Work;
	/** Everything somebody might type to find it, in small letters. */
	text: string;
	/** Where it is: the machine, its line, its area. */
	places: ReadonlySet<string>;
	blockers: readonly { type: BlockerType; owner: string; since: string }[];
	isReady: boolean;
	due: string | undefined;
	/** In milliseconds since 1970. */
	asked: number;
}

export const backlogFacts = (work: Work): BacklogFacts => {
	const place = work.place ?? [];
	return {
		work,
		text: [
			work.title,
			work.code,
			work.description ?? '',
			...place.map(({ name, code = '' }) => `${name} ${code}`)
		]
			.join(' ')
			.toLowerCase(),
		places: new Set([...place.map(({ id }) => id), ...(work.assetId === undefined ? [] : [work.assetId])]),
		blockers: openBlockers(work).map(({ type, owner, since }) => ({ type, owner: owner.id, since })),
		isReady: readinessOf(work) === 'ready',
		due: dueOf(work),
		asked: Date.parse(work.times.requested ?? work.createdAt)
	};
};

const DAY = 86_400_000;

export const daysOpen = ({ asked }: Pick<BacklogFacts, 'asked'>, now: number): number =>
	Math.max(0, Math.floor((now - asked) / DAY));

/** Older than so many days. */
export const AGES = [7, 30, 90] as const;
export type Age = (typeof AGES)[number];

/** What stands in the way, or that nothing does. */
export type Waiting = BlockerType | 'any' | 'nothing' | 'ready';

/** How a list of open work is narrowed; what is absent does not narrow. */
export interface BacklogFilter {
	kind?: Work['workKind'] | undefined;
	status?: Work['status'] | undefined;
	priority?: Work['priority'] | undefined;
	age?: Age | undefined;
	waiting?: Waiting | undefined;
	/** A person or team: its owner or one of those who do it. */
	owner?: string | undefined;
	/** Who takes care of what stands in the way. */
	clears?: string | undefined;
	/** A line, an area or a machine. */
	line?: string | undefined;
	due?: 'overdue' | 'undated' | undefined;
	text?: string | undefined;
}

const isWaitingFor = ({ blockers, isReady }: BacklogFacts, waiting: Waiting): boolean => {
	switch (waiting) {
		case 'any':
			return blockers.length > 0;
		case 'nothing':
			return blockers.length === 0;
		case 'ready':
			return isReady;
		default:
			return blockers.some(({ type }) => type === waiting);
	}
};

/** Every word must be in it, in whatever order. */
const wordsOf = (text = ''): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** The question a filter asks of each job; made once for all of them. `today`: the day at the site. */
export const fitting = (
	{ kind, status, priority, age, waiting, owner, clears, line, due, text }: BacklogFilter,
	{ now, today }: { now: number; today: string }
): ((facts: BacklogFacts) => boolean) => {
	const words = wordsOf(text);
	const before = age === undefined ? Infinity : now - age * DAY;
	return (facts) => {
		const { work } = facts;
		if (kind !== undefined && work.workKind !== kind) return false;
		if (status !== undefined && work.status !== status) return false;
		if (priority !== undefined && work.priority !== priority) return false;
		if (facts.asked > before) return false;
		if (waiting !== undefined && !isWaitingFor(facts, waiting)) return false;
		if (owner !== undefined && work.owner.id !== owner && !work.assignees?.includes(owner)) return false;
		if (clears !== undefined && !facts.blockers.some((blocker) => blocker.owner === clears)) return false;
		if (line !== undefined && !facts.places.has(line)) return false;
		if (due === 'overdue' && !(facts.due !== undefined && facts.due < today)) return false;
		if (due === 'undated' && facts.due !== undefined) return false;
		return words.every((word) => facts.text.includes(word));
	};
};

export interface Cause {
	type: BlockerType;
	count: number;
	/** Since when the longest of them has waited. */
	since: string;
}

/** How many wait for what, the most first; one that waits for two things is counted at both. */
export const waitingByCause = (all: readonly BacklogFacts[]): Cause[] => {
	const causes = new Map<BlockerType, Cause>();
	for (const { blockers } of all) {
		if (blockers.length === 0) continue;
		for (const type of new Set(blockers.map((one) => one.type))) {
			const since = blockers.filter((one) => one.type === type).map((one) => one.since);
			const known = causes.get(type) ?? { type, count: 0, since: since[0] ?? '' };
			const first = since.reduce((a, b) => (a < b ? a : b), known.since);
			causes.set(type, { type, count: known.count + 1, since: first });
		}
	}
	return [...causes.values()].sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
};

/** How many are older than each of the ages. */
export const olderThan = (all: readonly BacklogFacts[], now: number): { age: Age; count: number }[] => {
	const counts = AGES.map((age) => ({ age, before: now - age * DAY, count: 0 }));
	for (const { asked } of all) for (const one of counts) if (asked <= one.before) one.count += 1;
	return counts.map(({ age, count }) => ({ age, count }));
};
