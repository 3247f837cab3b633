import type { Op, Verdict } from '#core/sync/op.ts';
import type { Identity } from '../auth/identity.ts';
import type { WriteTx } from '../store/store.ts';
import { judgeReceived, type Judge } from './judge-received.ts';
import { finalVerdictOf } from './parked/final-verdict.ts';
import { fail, fine, type Answer } from './problem.ts';
import { firstSeqOf, isSameAct, receive, type ReceivedAct } from './received-act.ts';

/** One request's acts. */
export interface Batch {
	readonly epoch: string;
	readonly client: string;
	readonly ops: readonly unknown[];
	readonly identity: Identity;
	readonly receivedAt: string;
}

export interface Verdicts {
	readonly verdicts: readonly { seq: number; verdict: Verdict }[];
	readonly lastSeq: number;
}

/** The acts at their places, when the request goes on where the client stands. */
const placed = (batch: Batch, last: number): Answer<ReceivedAct[]> => {
	const { client, ops, identity, receivedAt } = batch;
	const first = firstSeqOf(ops) ?? last + 1;
	if (first === 'gap' || first > last + 1) return fail('expected-seq', { expected: last + 1 });
	return fine(ops.map((raw, i) => receive(raw, { client, seq: first + i, identity, receivedAt })));
};

const ID = /^[\w.:-]{1,100}$/;

/** What an act will ask for first, as far as one can see from outside: what its arguments name, and who did it on what. */
const namedIn = ({ actor, device, args, base }: Op): string[] => {
	const values = typeof args === 'object' && args !== null ? Object.values(args) : [];
	const named = values.filter((value) => typeof value === 'string' && ID.test(value));
	return [actor, device, ...named, ...Object.keys(base)];
};

/** Verdicts given before are given again; the first new act is the one after the last. */
export const judgeBatch = async (tx: WriteTx, batch: Batch, parts: Judge): Promise<Answer<Verdicts>> => {
	const epoch = await tx.epoch();
	if (batch.epoch !== epoch) return fail('other-epoch', { epoch });
	const last = await tx.lastSeq(batch.client);
	const acts = placed(batch, last);
	if (!acts.ok) return acts;
	await tx.warm(acts.value.flatMap(({ op }) => namedIn(op)));
	const verdicts: { seq: number; verdict: Verdict }[] = [];
	for (const act of acts.value) {
		const { seq } = act.op;
		if (seq > last) {
			const verdict = await judgeReceived(tx, act, batch.identity, batch.receivedAt, parts);
			verdicts.push({ seq, verdict });
			continue;
		}
		const stored = await finalVerdictOf(tx, batch.client, seq);
		if (!stored || !isSameAct(stored.op, act.op)) return fail('forked-client');
		verdicts.push({ seq, verdict: stored.verdict });
	}
	return fine({ verdicts, lastSeq: Math.max(last, verdicts.at(-1)?.seq ?? 0) });
};
