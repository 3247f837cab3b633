import type { Work } from '../model/collections.ts';

/** What two reports have in common, in the order in which it is told. */
export type Sign = 'same-machine' | 'near-machine' | 'both-stopped' | 'same-failure' | 'alike-words';

export interface Likeness {
	/** From 0 to 1. */
	share: number;
	signs: readonly Sign[];
}

type Report = Pick<
	Work,
	| 'id'
	| 'title'
	| 'description'
	| 'assetId'
	| 'place'
	| 'impact'
	| 'failure'
	| 'status'
	| 'times'
	| 'createdAt'
>;

/** What of a report is compared, read out of it once. */
export interface Traits<R extends Report = Report> {
	report: R;
	title: ReadonlySet<string>;
	all: ReadonlySet<string>;
}

/** Endings differ, beginnings stay: "leaks", "leaking"; "undicht", "Undichtigkeit". */
const STEM = 4;
const LEAST = 3;
/** From here on a person is asked whether it is the same. */
const LIKELY = 0.6;

const stems = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.toLowerCase()
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length >= LEAST)
			.map((word) => word.slice(0, STEM))
	);

export const traitsOf = <R extends Report>(report: R): Traits<R> => {
	const title = stems(report.title);
	return { report, title, all: new Set([...title, ...stems(report.description ?? '')]) };
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
	if (a.size === 0 || b.size === 0) return 0;
	let both = 0;
	for (const word of a) if (b.has(word)) both += 1;
	return (2 * both) / (a.size + b.size);
};

/** Undefined where they are at machines that have nothing to do with each other: the same words there are no sign. */
const nearness = (a: Report, b: Report): { share: number; sign?: Sign } | undefined => {
	if (a.assetId === undefined || b.assetId === undefined) return { share: 0.3 };
	if (a.assetId === b.assetId) return { share: 0.5, sign: 'same-machine' };
	const isWithin = (inner: Report, outer: Report) => inner.place?.some(({ id }) => id === outer.assetId);
	return isWithin(a, b) || isWithin(b, a) ? { share: 0.4, sign: 'near-machine' } : undefined;
};

/** How alike two reports are. It proposes; a person decides. */
export const likenessOf = (a: Traits, b: Traits): Likeness => {
	const near = nearness(a.report, b.report);
	if (!near) return { share: 0, signs: [] };
	const words = Math.max(shared(a.title, b.title), shared(a.all, b.all));
	const signs: Sign[] = near.sign ? [near.sign] : [];
	let share = near.share + 0.4 * words;
	if (near.sign && a.report.impact === 'stopped' && b.report.impact === 'stopped') {
		// A machine stands still once, whatever people call it.
		share += 0.2;
		signs.push('both-stopped');
	}
	const mode = a.report.failure?.mode;
	if (near.sign && mode !== undefined && mode === b.report.failure?.mode) {
		share += 0.3;
		signs.push('same-failure');
	}
	if (words >= 0.25) signs.push('alike-words');
	return { share: Math.min(1, share), signs };
};

export const isLikely = ({ share }: Likeness): boolean => share >= LIKELY;

const began = ({ times, createdAt }: Report): string => times.requested ?? createdAt;

/** Which of several reports of one thing the others go into: one that is in hand already, else the first. */
const comesFirst = (a: Report, b: Report): number => {
	const isNew = ({ status }: Report) => Number(status === 'requested');
	if (isNew(a) !== isNew(b)) return isNew(a) - isNew(b);
	if (began(a) !== began(b)) return began(a) < began(b) ? -1 : 1;
	return a.id < b.id ? -1 : 1;
};

export interface Proposal<R extends Report> extends Likeness {
	report: R;
}

/** What it may be a second report of, the most alike first. */
export const proposalsFor = <R extends Report>(
	of: Traits<R>,
	among: readonly Traits<R>[],
	most = 5
): Proposal<R>[] =>
	among
		.filter(({ report }) => report.id !== of.report.id)
		.map((other) => ({ report: other.report, ...likenessOf(of, other) }))
		.filter(isLikely)
		.sort((a, b) => b.share - a.share || comesFirst(a.report, b.report))
		.slice(0, most);

/** One report and all that look like it, the one to keep first. Undefined where nothing does. */
export const keepAndMerge = <R extends Report>(
	of: R,
	proposals: readonly Proposal<R>[]
): { keep: R; merge: R[] } | undefined => {
	const [keep, ...rest] = [of, ...proposals.map(({ report }) => report)].sort(comesFirst);
	// What somebody already took in hand is not put away with the new ones.
	const merge = rest.filter(({ status }) => status === 'requested');
	return keep && merge.length > 0 ? { keep, merge } : undefined;
};

/** How many others of these look like each: for a mark in the list. */
export const countAlike = (among: readonly Traits[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
	for (const [at, a] of among.entries()) {
		for (const b of among.slice(at + 1)) {
			if (!isLikely(likenessOf(a, b))) continue;
			add(a.report.id);
			add(b.report.id);
		}
	}
	return counts;
};
