import type { Doc } from '#core/model/document.ts';
import { assetId, BORN } from './assets.ts';
import { instantAt, seededWork, workId } from './history.ts';
import { personId } from './people.ts';

/** Of seven documents two are machines: 20,000 of them beside 50,000 jobs. */
export const phoneAssets = (documents: number): number => Math.floor((documents * 2) / 7);

export const STEPS = 60;
const ANSWERED = 20;
const PEOPLE = 40;
/** One job in ten is open. */
const OPEN_EVERY = 10;

export const stepId = (n: number): string => `s${n}`;

/** Every tenth step is a choice, every fifth words; the others are checks and numbers by turns. */
const stepOf = (n: number) => {
	const instruction = `Step ${n}: look at the guide rail of lane ${(n % 6) + 1} and say what you find there`;
	const common = { id: stepId(n), instruction };
	if (n % 10 === 0) {
		const choices = [
			{ value: 'Like new' },
			{ value: 'Worn', result: 'warn' },
			{ value: 'Torn', result: 'fail' }
		];
		return { ...common, kind: 'choice', choices };
	}
	if (n % 5 === 0) return { ...common, kind: 'text' };
	return n % 2 === 0
		? { ...common, kind: 'number', unit: 'bar', warn: { min: 2, max: 4 }, fail: { max: 6 } }
		: { ...common, kind: 'check', required: true };
};

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

const OVERHAUL = 'pr_overhaul';

/** Sixty steps. */
export const OVERHAUL_PROCEDURE: Doc = {
	...BORN,
	id: OVERHAUL,
	kind: 'procedure',
	procedureId: OVERHAUL,
	version: 1,
	state: 'published',
	code: 'PR-60',
	name: 'Overhaul of the filler',
	steps: numbers(STEPS).map(stepOf)
};

export const OVERHAUL_JOB = workId(0);

const answerTo = (n: number) => {
	const { id, kind } = stepOf(n);
	const value = { check: true, number: 3, choice: 'Like new', text: 'Nothing strange' }[kind];
	return [
		`q_${n}`,
		{ at: instantAt(n), by: personId(0), step: id, version: 1, value, result: 'ok' }
	] as const;
};

/** What the first person has before them: sixty steps, of which a third are answered. */
const overhaul = (assets: number): Doc => ({
	...phoneJob(0, assets),
	title: 'Yearly overhaul',
	workKind: 'preventive',
	priority: 1,
	dueOn: '2025-02-01',
	procedure: { id: OVERHAUL, version: 1 },
	answers: Object.fromEntries(numbers(ANSWERED).map(answerTo))
});

/** Half of what the first person has open, but not the overhaul. */
const isBlocked = (n: number): boolean => n > 0 && n % (2 * PEOPLE * OPEN_EVERY) === 0;

const phoneJob = (n: number, assets: number): Doc => {
	const job = seededWork(n, assets);
	const open = Math.floor(n / OPEN_EVERY);
	const blocker = {
		...{ type: 'parts', owner: { type: 'person', id: personId(1) } },
		...{ since: job.createdAt, by: personId(1) }
	};
	return {
		...job,
		assetId: assetId(8 + (n % Math.max(1, assets - 8))),
		createdBy: 'system',
		priority: 2 + (n % 3),
		owner: { type: 'person', id: personId(open % PEOPLE) },
		...(isBlocked(n) && { blockers: { [`bl_${n}`]: blocker } })
	};
};

export const seededPhoneJob = (n: number, assets: number): Doc =>
	n === 0 ? overhaul(assets) : phoneJob(n, assets);

export interface PhoneCounts {
	readonly jobs: number;
	/** On the whole site, as far as a list reads at once. */
	readonly all: number;
	readonly mine: number;
	readonly mineBlocked: number;
}

const AT_ONCE = 1_000;

/** What the lists of the first person must say. */
export const phoneCounts = (documents: number): PhoneCounts => {
	const jobs = documents - phoneAssets(documents);
	const open = Math.ceil(jobs / OPEN_EVERY);
	return {
		jobs,
		all: Math.min(open, AT_ONCE),
		mine: Math.ceil(open / PEOPLE),
		mineBlocked: Math.ceil(open / (2 * PEOPLE)) - 1
	};
};
