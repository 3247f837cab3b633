import { CHAIN_START, chainAfter } from './chain.ts';
import { TakenParts } from './taken-parts.ts';
import type { LoggedOp, Store } from './store.ts';

/** A record as it was when somebody wrote its place and hash down outside the database. */
export interface Anchor {
	ord: number;
	chain: string;
}

export type ChainCheck =
	| {
			ok: true;
			records: number;
			chain: string;
			/** Records whose personal part went with a person who was made anonymous. */
			anonymous: number;
	  }
	| {
			ok: false;
			/** The place of the first record that is not as it was. */
			ord: number;
			problem: 'changed' | 'missing' | 'reordered' | 'truncated' | 'rewritten' | 'part-changed' | 'part-gone';
			sentence: string;
	  };

type Problem = Extract<ChainCheck, { ok: false }>;

const PAGE = 500;

const SENTENCES: Record<Problem['problem'], (ord: number) => string> = {
	changed: (ord) => `Record ${ord} of the log is not what was written there, or one before it was taken out.`,
	missing: (ord) => `Record ${ord} of the log is missing.`,
	reordered: (ord) => `Record ${ord} of the log stands elsewhere: records were put in another order.`,
	truncated: (ord) => `The log ends before record ${ord}, which it once held.`,
	rewritten: (ord) => `The log was written anew: record ${ord} is not the one that was written down outside.`,
	'part-changed': (ord) => `The personal part of record ${ord} is not what was sealed there.`,
	'part-gone': (ord) =>
		`The personal part of record ${ord} is gone, and nobody it is about was made anonymous.`
};

const wrong = (problem: Problem['problem'], ord: number): Problem => ({
	ok: false,
	ord,
	problem,
	sentence: SENTENCES[problem](ord)
});

async function* recordsOf(store: Store, after: number): AsyncGenerator<LoggedOp> {
	let last = after;
	for (;;) {
		const page = await store.read((tx) => tx.log(last, PAGE));
		yield* page;
		const end = page.at(-1);
		if (end === undefined) return;
		last = end.ord;
	}
}

/** What does not fit here may be unchanged and only out of its place. */
const standsElsewhere = async (store: Store, ord: number, previous: string): Promise<boolean> => {
	for await (const record of recordsOf(store, ord))
		if (record.chain === chainAfter(previous, record)) return true;
	return false;
};

/**
 * Walks the whole log (S-12). Without anchors it proves that the log hangs together; that nobody wrote it anew or cut
 * its end, only anchors from outside can prove. Personal parts must fit their seals, and only an act that makes somebody
 * anonymous explains why one is gone.
 */
export const verifyChain = async (store: Store, ...anchors: readonly Anchor[]): Promise<ChainCheck> => {
	const outside = new Map<number, Set<string>>();
	for (const { ord, chain } of anchors) outside.set(ord, (outside.get(ord) ?? new Set()).add(chain));
	let records = 0;
	let chain = CHAIN_START;
	const taken = new TakenParts();
	for await (const record of recordsOf(store, 0)) {
		const ord = records + 1;
		const fits = record.chain === chainAfter(chain, record);
		if (!fits && (await standsElsewhere(store, ord, chain))) return wrong('reordered', ord);
		if (record.ord !== ord) return wrong('missing', ord);
		if (!fits) return wrong('changed', ord);
		if (record.part === 'changed') return wrong('part-changed', ord);
		taken.add(record);
		chain = record.chain;
		records = ord;
		if ([...(outside.get(ord) ?? [])].some((known) => known !== chain)) return wrong('rewritten', ord);
	}
	if (anchors.some(({ ord }) => ord > records)) return wrong('truncated', records + 1);
	const unexplained = taken.firstUnexplained();
	if (unexplained !== undefined) return wrong('part-gone', unexplained);
	return { ok: true, records, chain, anonymous: taken.count };
};
