import { isDecision } from '#core/commands/act.ts';
import { judge, type Circumstances } from '#core/commands/judge.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { timeOfAct } from '#core/sync/act-time.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import type { Doc } from '#core/model/document.ts';
import type { Identity } from '../auth/identity.ts';
import type { WriteTx } from '../store/store.ts';
import { StoreTrouble } from '../store/store-trouble.ts';
import { decide } from './parked/decide.ts';
import { finalVerdictOf } from './parked/final-verdict.ts';
import { listParked } from './parked/place-act.ts';
import { putJudged } from './put-judged.ts';
import type { ReceivedAct } from './received-act.ts';
import type { SyncParts } from './sync-parts.ts';
import type { UnsignedActs } from './unsigned-acts.ts';
import { worksAt } from './works-at.ts';

export type Judge = Pick<SyncParts, 'commands' | 'note' | 'credentials'> & {
	readonly unsigned: UnsignedActs;
};

const BROKEN: Verdict = { result: 'refused', refusal: { code: 'broken' } };
const STRANGER: Verdict = { result: 'refused', refusal: { code: 'unknown-person' } };

/**
 * Whose acts a credential may bring. What another device did is parked, not taken. On a shared tablet anybody of its site
 * may act, because people sign in there without the server; on a personal device only who signed in on it.
 */
const objection = async (
	tx: WriteTx,
	{ actor, device, at }: Op,
	identity: Identity,
	{ credentials, unsigned }: Judge
): Promise<Verdict | undefined> => {
	if (device !== identity.device) return { result: 'quarantined', reason: 'foreign-device' };
	const where = await tx.get(device);
	if (!isKind(where, 'device')) return undefined;
	if (where.use === 'shared' && where.person === actor && !unsigned.isPlausible(device, Date.parse(at)))
		return { result: 'quarantined', reason: 'too-many-reports' };
	if (actor === identity.person) return undefined;
	// The same answer as for nobody at all: who works elsewhere is not this site's to know (S-7).
	if (!(await worksAt(tx, actor, where.site, at))) return STRANGER;
	if (where.use === 'shared' || (await credentials.peopleOn(device)).has(actor)) return undefined;
	return { result: 'quarantined', reason: 'foreign-person' };
};

const verdictIn =
	(tx: WriteTx) =>
	async (id: string): Promise<Verdict | undefined> => {
		const [client = '', seq] = id.split(':');
		return (await finalVerdictOf(tx, client, Number(seq)))?.verdict;
	};

interface Effects {
	verdict: Verdict;
	/** The documents as they are now. */
	puts: readonly Doc[];
}

interface Received {
	readonly op: Op;
	/** When it was done, as the server ranks it. */
	readonly at: string;
	readonly receivedAt: string;
}

const effectsOf = async (
	tx: WriteTx,
	{ op, at, receivedAt }: Received,
	{ commands, note }: Pick<Judge, 'commands' | 'note'>,
	more: Pick<Circumstances, 'system' | 'isAccepted'> = {}
): Promise<Effects> => {
	const { verdict, puts, notes } = await judge(op, tx, {
		at,
		verdictOf: verdictIn(tx),
		formerGrants: (person, time) => tx.formerGrants(person, time),
		...(commands && { commands }),
		...more
	});
	notes.forEach((words) => note(words));
	try {
		await putJudged(tx, puts, receivedAt);
		return { verdict, puts };
	} catch (error) {
		if (error instanceof StoreTrouble) throw error;
		note(`${op.name} ${op.id}: ${String(error)}`);
		return { verdict: BROKEN, puts: [] };
	}
};

/** What it comes to. One that decides about a parked act makes that one true as well. */
const outcomeOf = async (tx: WriteTx, act: Received, parts: Judge): Promise<Verdict> => {
	const { verdict } = await effectsOf(tx, act, parts);
	if (!isDecision(act.op.name) || verdict.result !== 'applied') return verdict;
	return decide(
		tx,
		act.op,
		act.at,
		async (op, at) =>
			(await effectsOf(tx, { op, at, receivedAt: act.receivedAt }, parts, { isAccepted: true })).verdict
	);
};

/** Makes one act true, or says why not; its verdict is written with its effects (S-1). */
export const judgeReceived = async (
	tx: WriteTx,
	act: ReceivedAct,
	identity: Identity,
	receivedAt: string,
	parts: Judge
): Promise<Verdict> => {
	const { op } = act;
	const at = timeOfAct(op, receivedAt);
	const verdict: Verdict = act.readable
		? ((await objection(tx, op, identity, parts)) ?? (await outcomeOf(tx, { op, at, receivedAt }, parts)))
		: {
				result: 'refused',
				refusal: { code: 'malformed', ...(act.field !== '' && { field: act.field }) }
			};
	await tx.record(op, verdict, receivedAt, at);
	if (verdict.result === 'quarantined') await listParked(tx, op, receivedAt);
	return verdict;
};

/** The server's own acts, and those of a plant it makes up: the same judge, and a verdict in the same log. */
export const judgeOwn = async (
	tx: WriteTx,
	op: Op,
	receivedAt: string,
	parts: Pick<Judge, 'commands' | 'note'>
): Promise<Effects> => {
	const at = timeOfAct(op, receivedAt);
	const effects = await effectsOf(tx, { op, at, receivedAt }, parts, { system: true });
	await tx.record(op, effects.verdict, receivedAt, at);
	return effects;
};

/** For an act that not even a transaction of its own could take: it gets its verdict and nothing else of it remains. */
export const refuseAsBroken = async (
	tx: WriteTx,
	{ op }: ReceivedAct,
	receivedAt: string
): Promise<Verdict> => {
	await tx.record(op, BROKEN, receivedAt, receivedAt);
	return BROKEN;
};
