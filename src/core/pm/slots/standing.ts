import type { Settled } from '../schedule.ts';

/** What became of one occurrence, as a job or a line tells it; devices hear of them in any order. */
export interface Outcome {
	readonly ordinal: number;
	readonly outcome: 'done' | 'missed' | 'skipped' | 'satisfied' | 'open';
	readonly dueOn?: string | undefined;
	readonly dueMeter?: number | undefined;
	/** When it was done by whoever did it, at the site; not when anybody heard of it. */
	readonly doneOn?: string | undefined;
	readonly doneMeter?: number | undefined;
	/** The moment of it, by which a plan with a meter asks where that stood. */
	readonly doneAt?: string | undefined;
	/** Satisfied: by a job of another plan, which has been cancelled since. */
	readonly takenBack?: boolean | undefined;
}

export interface Standing {
	/** What the next occurrence counts from. */
	readonly settled: Settled | undefined;
	/** The last day on which the work of this plan was really done here. */
	readonly lastDone: string | undefined;
	/** The highest value of the meter at which it was done. */
	readonly lastDoneMeter?: number | undefined;
	readonly open: readonly number[];
}

/** Work that was done counts over a line that says it was not. */
const RANK = { done: 4, satisfied: 3, skipped: 2, missed: 1, open: 0 } as const;

const earlier = (a: string | undefined, b: string | undefined) => (a ?? '9') < (b ?? '9');

const better = (a: Outcome, b: Outcome): boolean => {
	if (RANK[a.outcome] !== RANK[b.outcome]) return RANK[a.outcome] > RANK[b.outcome];
	// Done twice, by two devices that did not know of each other: it was done with the first.
	if (a.doneOn !== b.doneOn) return earlier(a.doneOn, b.doneOn);
	if (a.dueOn !== b.dueOn) return earlier(a.dueOn, b.dueOn);
	return (a.doneMeter ?? a.dueMeter ?? 0) < (b.doneMeter ?? b.dueMeter ?? 0);
};

const settledBy = ({ ordinal, dueOn, dueMeter, doneOn, doneMeter }: Outcome): Settled => ({
	ordinal,
	...(dueOn !== undefined && { dueOn }),
	...(dueMeter !== undefined && { dueMeter }),
	...(doneOn !== undefined && { doneOn }),
	...(doneMeter !== undefined && { doneMeter })
});

/** Where a plan stands on an asset: the same whatever the order in which its outcomes arrive, and however often (S-9). */
export const standingOf = (outcomes: Iterable<Outcome>): Standing => {
	const byOrdinal = new Map<number, Outcome>();
	const open = new Set<number>();
	for (const one of outcomes) {
		if (one.takenBack) continue;
		// A job under way holds the next one back, also where the plan counts its turn as settled: somebody left it out
		// while another began it, or it was sent back.
		if (one.outcome === 'open') open.add(one.ordinal);
		const known = byOrdinal.get(one.ordinal);
		if (!known || better(one, known)) byOrdinal.set(one.ordinal, one);
	}
	const known = [...byOrdinal.values()].sort((a, b) => a.ordinal - b.ordinal);
	const last = known.findLast(({ outcome }) => outcome !== 'open');
	const done = known.flatMap(({ doneOn }) => doneOn ?? []).sort();
	const meters = known.flatMap(({ doneMeter }) => doneMeter ?? []);
	return {
		settled: last && settledBy(last),
		lastDone: done.at(-1),
		...(meters.length > 0 && { lastDoneMeter: Math.max(...meters) }),
		open: [...open].sort((a, b) => a - b)
	};
};
