import { allowed } from '#core/access/can.ts';
import { mayDecide } from '#core/access/four-eyes.ts';
import { siteScope } from '#core/access/scopes.ts';
import { ACCEPT, isDecision, type Decision } from '#core/commands/act.ts';
import { actorAt } from '#core/commands/judge.ts';
import { getOf } from '#core/commands/lookup.ts';
import type { RefusalCode } from '#core/commands/refusal-codes.ts';
import { timeOfAct } from '#core/sync/act-time.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import type { ParkedAct, WriteTx } from '../../store/store.ts';
import { mayRead } from './may-read.ts';

const refused = (code: RefusalCode): Verdict => ({ result: 'refused', refusal: { code } });

/** Judges the parked act itself, as its own person's, in the time it was done. */
export type JudgeAccepted = (op: Op, at: string) => Promise<Verdict>;

interface Found {
	readonly parked: ParkedAct;
	readonly op: Op;
}

const parkedUnder = async (tx: WriteTx, { act, site }: Decision): Promise<Found | undefined> => {
	const [client = '', seq] = act.split(':');
	const parked = await tx.parkedAct(client, Number(seq));
	if (parked?.site !== site) return undefined;
	const stored = await tx.verdictOf(client, parked.seq);
	return stored && { parked, op: stored.op };
};

/** Undefined where nothing stands in the way of deciding now. */
const objectionTo = async (
	tx: WriteTx,
	decision: Op,
	{ parked, op }: Found,
	at: string
): Promise<Verdict | undefined> => {
	const person = await getOf(tx, 'person', decision.actor);
	if (person === undefined) return refused('not-found');
	const actor = await actorAt(person, tx, at);
	const asset = parked.about === '' ? undefined : await tx.get(parked.about);
	const { site } = parked;
	const target = { site, scopes: [siteScope(site)], assetId: asset?.['assetId'] ?? asset?.id };
	if (!(await allowed(tx, actor, decision.name, target))) return refused('not-found');
	// Nobody says yes to what they may not read.
	if (decision.name === ACCEPT && !(await mayRead(tx, actor, op))) return refused('not-found');
	if (!mayDecide(decision.actor, op)) return refused('another-person-needed');
	return isDecision(op.name) && decision.name === ACCEPT ? refused('not-allowed') : undefined;
};

const decidedBefore = (name: string, { act, verdict }: NonNullable<ParkedAct['decision']>): Verdict => {
	const wasRejected = verdict.result === 'refused' && verdict.refusal.code === 'rejected';
	if (wasRejected === (name === ACCEPT)) return refused('already-decided');
	return { result: 'adjusted', differences: [{ code: 'already-so', detail: { act } }] };
};

/** What the decision comes to: as the one who decided is told. The parked act's own verdict lies with it. */
const told = (verdict: Verdict): Verdict => {
	if (verdict.result === 'quarantined') return refused('unreadable-act');
	if (verdict.result === 'withdrawn') return { result: 'applied' };
	// Which document or field of which site is its author's to know.
	if (verdict.result === 'refused') return { result: 'refused', refusal: { code: verdict.refusal.code } };
	return verdict;
};

/**
 * A decision about a parked act, once the right to decide at that site is known: the act counts from now on, or never.
 * In the transaction of the decision's own verdict, so of two who decide at once the second finds it decided (S-1).
 */
export const decide = async (
	tx: WriteTx,
	decision: Op,
	at: string,
	judgeAccepted: JudgeAccepted
): Promise<Verdict> => {
	const args = decision.args as Decision;
	const found = await parkedUnder(tx, args);
	if (found === undefined) return refused('not-found');
	const objection = await objectionTo(tx, decision, found, at);
	if (objection) return objection;
	const { parked, op } = found;
	if (parked.decision) return decidedBefore(decision.name, parked.decision);
	const by = { act: decision.id, by: decision.actor, at };
	if (decision.name !== ACCEPT) {
		const { reason = '' } = args;
		const verdict: Verdict = { result: 'refused', refusal: { code: 'rejected', detail: { reason } } };
		await tx.decide(op.client, op.seq, { ...by, reason, verdict });
		return { result: 'applied' };
	}
	const verdict = await judgeAccepted(op, timeOfAct(op, parked.receivedAt));
	const answer = told(verdict);
	// What the plant cannot take as it is now stays parked: somebody may put right what stands in its way.
	if (answer.result !== 'refused') await tx.decide(op.client, op.seq, { ...by, verdict });
	return answer;
};
