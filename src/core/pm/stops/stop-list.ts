import type { Day } from '../day.ts';
import { isUnsure } from './hindrance.ts';
import type { Hindrance } from './hindrance.ts';
import type { WorkStock } from './work-stock.ts';

/** Work that might be done while a machine stands: a job, or an occurrence that has none yet. */
export interface StopWork {
	readonly key: string;
	/** Undefined: nobody said. */
	readonly minutes: number | undefined;
	readonly due: Day | undefined;
	/** Before it, it would count as done too early. */
	readonly earliest: Day | undefined;
	/** 1 is the most urgent. */
	readonly priority: number;
	readonly parts: readonly { readonly part: string; readonly quantity: number }[];
	readonly skills: readonly string[];
	/** What it waits for by its own account, and whichever permits are asked for and not in force. */
	readonly waits: readonly string[];
	readonly permits: readonly string[];
}

/** Who could do it: at work for certain, or nobody knows. Whoever is away is not in the list. */
export interface StopHand {
	readonly skills: readonly string[];
	readonly isSure: boolean;
}

export interface Stop {
	readonly on: Day;
	readonly minutes: number;
	readonly hands: readonly StopHand[];
}

export interface StopAnswer<W extends StopWork> {
	readonly work: W;
	readonly can: 'now' | 'perhaps' | 'not';
	readonly hindrances: readonly Hindrance[];
}

/** The stop itself is what such work waited for. */
const ENDED_BY_STOP = 'production-window';

const ofTime = ({ minutes, earliest }: StopWork, stop: Stop): Hindrance[] => [
	...(earliest !== undefined && stop.on < earliest ? [{ why: 'too-early', from: earliest } as const] : []),
	...(minutes === undefined ? [{ why: 'length-unknown' } as const] : []),
	...(minutes !== undefined && minutes > stop.minutes ? [{ why: 'too-long', minutes } as const] : [])
];

const ofSkills = ({ skills }: StopWork, { hands }: Stop): Hindrance[] =>
	skills.flatMap((skill): Hindrance[] => {
		const able = hands.filter((hand) => hand.skills.includes(skill));
		if (able.some(({ isSure }) => isSure)) return [];
		return [{ why: able.length > 0 ? 'skill-unsure' : 'no-skill', skill }];
	});

/** What is most late or most urgent is asked first, and takes its parts before the others. */
const inOrder = (a: StopWork, b: StopWork): number =>
	Number(b.priority === 1) - Number(a.priority === 1) ||
	(a.due ?? Infinity) - (b.due ?? Infinity) ||
	a.priority - b.priority ||
	(a.key < b.key ? -1 : 1);

const RANK = { now: 0, perhaps: 1, not: 2 } as const;

/**
 * What can be done while a machine stands for so long: within its tolerance, short enough, with its parts on the shelf and
 * somebody there who can do it. Each with every reason why not; what can be done comes first.
 */
export const stopList = <W extends StopWork>(
	works: readonly W[],
	stop: Stop,
	stock: WorkStock
): StopAnswer<W>[] => {
	const answers = works.toSorted(inOrder).map((work): StopAnswer<W> => {
		const hindrances: Hindrance[] = [
			...ofTime(work, stop),
			...work.waits.filter((type) => type !== ENDED_BY_STOP).map((type) => ({ why: 'waits', type }) as const),
			...stock.lacks(work.parts),
			...ofSkills(work, stop),
			...work.permits.map((type) => ({ why: 'permit-first', type }) as const)
		];
		const isNot = hindrances.some((one) => !isUnsure(one));
		if (!isNot) stock.take(work.parts);
		return { work, can: isNot ? 'not' : hindrances.length > 0 ? 'perhaps' : 'now', hindrances };
	});
	return answers.sort((a, b) => RANK[a.can] - RANK[b.can]);
};

/** How long it takes, one after the other. */
export const minutesTogether = (answers: readonly StopAnswer<StopWork>[]): number =>
	answers.reduce((sum, { can, work }) => (can === 'now' ? sum + (work.minutes ?? 0) : sum), 0);
