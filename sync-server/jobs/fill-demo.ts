import { seeded } from '#core/demo/dice.ts';
import { demoActs } from '#core/demo/demo-acts.ts';
import type { DemoOptions } from '#core/demo/demo-options.ts';
import type { DemoAct } from '#core/demo/stage.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { DocOf } from '#core/model/collections.ts';
import type { Verdict } from '#core/sync/op.ts';
import type { Store, WriteTx } from '../store/store.ts';
import { judgeOwn } from '../sync/judge-received.ts';

/** So many acts share one commit. */
const BATCH = 2_000;

export interface DemoFilling {
	acts: number;
	documents: Readonly<Record<string, number>>;
	verdicts: Readonly<Record<Verdict['result'], number>>;
	/** Refusals by act and code that were people's mistakes, and meant so. */
	mistakes: Readonly<Record<string, number>>;
	/** Who works there, as they were last written. */
	people: readonly DocOf<'person'>[];
	/** Verdicts that were not meant: none, or the demo plant has a mistake of its own. */
	surprises: readonly string[];
}

interface Counting {
	documents: Record<string, number>;
	verdicts: Record<Verdict['result'], number>;
	mistakes: Record<string, number>;
	people: Map<string, DocOf<'person'>>;
	surprises: string[];
}

const MOST_SURPRISES = 50;

const surpriseIn = ({ op, mistake }: DemoAct, verdict: Verdict): string | undefined => {
	const code = verdict.result === 'refused' ? verdict.refusal.code : undefined;
	if (verdict.result !== 'quarantined' && code === mistake) return undefined;
	return `${op.id} ${op.name} at ${op.at}: ${JSON.stringify(verdict)}, ${mistake ?? 'no refusal'} was meant`;
};

const add = (counts: Record<string, number>, name: string): void => {
	counts[name] = (counts[name] ?? 0) + 1;
};

const judgeOne = async (
	tx: WriteTx,
	act: DemoAct,
	counting: Counting,
	note: (words: string) => void
): Promise<void> => {
	const { verdict, puts } = await judgeOwn(tx, act.op, act.receivedAt, { note });
	for (const doc of puts) {
		if (doc.rev === 1) add(counting.documents, doc.kind);
		if (isKind(doc, 'person')) counting.people.set(doc.id, doc);
	}
	counting.verdicts[verdict.result] += 1;
	if (act.mistake !== undefined) add(counting.mistakes, `${act.op.name} ${act.mistake}`);
	const surprise = surpriseIn(act, verdict);
	if (surprise !== undefined && counting.surprises.length < MOST_SURPRISES) counting.surprises.push(surprise);
};

/** A plant cannot be laid over another one. */
const isEmpty = async (tx: WriteTx): Promise<boolean> =>
	(await tx.head()) === 0 && (await tx.log(0, 1)).length === 0;

export interface FillParts {
	readonly store: Store;
	readonly note: (words: string) => void;
	/** Now and then: how many acts there are, and how far the plant's own time has come. */
	readonly progress?: (acts: number, at: string) => void;
}

/**
 * Lets a made-up plant live through its months: every act is judged like those that devices send. Nothing is done to a
 * store that holds anything.
 */
export const fillDemo = async (
	options: DemoOptions,
	{ store, note, progress }: FillParts
): Promise<DemoFilling | undefined> => {
	const acts = demoActs(options, seeded(options.seed));
	const counting: Counting = {
		documents: {},
		verdicts: { applied: 0, adjusted: 0, refused: 0, quarantined: 0, withdrawn: 0 },
		mistakes: {},
		people: new Map(),
		surprises: []
	};
	let done = 0;
	let isFree = true;
	for (let next = acts.next(); !next.done && isFree;) {
		await store.write(async (tx) => {
			isFree = done > 0 || (await isEmpty(tx));
			if (!isFree) return;
			for (let n = 0; n < BATCH && !next.done; n++, next = acts.next()) {
				await judgeOne(tx, next.value, counting, note);
				done += 1;
			}
		});
		if (!next.done) progress?.(done, next.value.op.at);
	}
	return isFree ? { acts: done, ...counting, people: [...counting.people.values()] } : undefined;
};
