import { isDecision } from '#core/commands/act.ts';
import { readWithin } from '#core/access/read-within.ts';
import { getOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { broughtBy, type Done } from '#core/notices/brought-by.ts';
import type { Notice } from '#core/notices/notice.ts';
import { pushedOf } from '#core/notices/pushed.ts';
import { readerOf } from '#core/notices/reader.ts';
import { isWork } from '#core/work/standing.ts';
import type { Identity } from '../auth/identity.ts';
import type { LoggedOp, ReadTx } from '../store/store.ts';
import { finalVerdictOf } from '../sync/parked/final-verdict.ts';
import { scopesHeld } from '../sync/standing.ts';

/** What happened to one job. */
export interface Happened {
	readonly work: Doc & Work;
	readonly acts: readonly Done[];
}

/** One damaged document keeps nobody from being told of all others (S-6). */
const readable = (read: Read, id: string): Promise<Doc | undefined> => read.get(id).catch(() => undefined);

/** What became of something that a person did, where the plant did not simply take it. */
export interface Answered {
	readonly person: string;
	readonly notice: Omit<Notice, 'title'>;
}

const textIn = (args: unknown, field: string): string => {
	const value: unknown = typeof args === 'object' && args !== null ? Reflect.get(args, field) : undefined;
	return typeof value === 'string' ? value : '';
};

/** Refused, or decided on by a supervisor: under the ids by which the bell of their device tells it. */
const answeredIn = async (tx: ReadTx, { op, at, verdict }: LoggedOp): Promise<Answered | undefined> => {
	if (!isDecision(op.name)) {
		if (verdict.result !== 'refused') return undefined;
		const notice = { id: `refused.${op.id}`, kind: 'refused' as const, at, work: textIn(op.args, 'id') };
		return { person: op.actor, notice };
	}
	const act = textIn(op.args, 'act');
	const [client = '', seq] = act.split(':');
	// Of two who decide alike, the first decided.
	const decision = (await tx.parkedAct(client, Number(seq)))?.decision;
	const decided = decision?.act === op.id ? await finalVerdictOf(tx, client, Number(seq)) : undefined;
	if (!decided || decided.op.actor === op.actor || decided.verdict.result === 'quarantined') return undefined;
	const kind = decided.verdict.result === 'refused' ? 'refused' : 'accepted';
	const work = textIn(decided.op.args, 'id');
	return { person: decided.op.actor, notice: { id: `${kind}.${act}`, kind, at, by: op.actor, work } };
};

/** The jobs that acts behind a place in the log changed, and up to where that is. */
export const happenedAfter = async (
	tx: ReadTx,
	after: number,
	limit: number
): Promise<{ happened: Happened[]; answered: Answered[]; upTo: number }> => {
	const logged = await tx.log(after, limit);
	const acts = new Map<string, Done[]>();
	const answered: Answered[] = [];
	for (const one of logged) {
		const { ord, op, at, verdict } = one;
		const answer = await answeredIn(tx, one);
		if (answer) answered.push(answer);
		if (verdict.result !== 'applied' && verdict.result !== 'adjusted') continue;
		const done = { id: op.id, actor: op.actor, at, args: op.args };
		for (const id of await tx.changedBy(ord)) acts.set(id, [...(acts.get(id) ?? []), done]);
	}
	await tx.warm([...acts.keys()]);
	const happened: Happened[] = [];
	for (const [id, done] of acts) {
		const work = await readable(tx, id);
		if (work && isWork(work)) happened.push({ work, acts: done });
	}
	return { happened, answered, upTo: logged.at(-1)?.ord ?? after };
};

export interface News {
	readonly to: Identity;
	readonly notice: Notice;
	/** JSON of what is pushed. */
	readonly body: string;
}

const newsOf = async (read: Read, to: Identity, notice: Notice): Promise<News> => {
	const by = notice.by === undefined ? undefined : await getOf(read, 'person', notice.by);
	return { to, notice, body: JSON.stringify(pushedOf(notice, to.person, by?.name)) };
};

/**
 * What of it each of these people is told, by the rules of the bell and with what they may see now: whoever left, or was
 * locked out, is told nothing.
 */
export const newsFor = async (
	tx: ReadTx,
	{ happened, answered }: { happened: readonly Happened[]; answered: readonly Answered[] },
	people: readonly Identity[],
	now: Date
): Promise<News[]> => {
	if (happened.length + answered.length === 0) return [];
	const all: News[] = [];
	for (const to of people) {
		const held = await scopesHeld(tx, to, now);
		const read = readWithin(tx, held);
		const reader = held.length === 0 ? undefined : await readerOf(read, to.person);
		if (!reader) continue;
		for (const { person, notice } of answered) {
			if (person !== to.person) continue;
			const work = await readable(read, notice.work);
			const title = work && isWork(work) ? work.title : '';
			all.push(await newsOf(read, to, { ...notice, work: title === '' ? '' : notice.work, title }));
		}
		for (const { work, acts } of happened) {
			if (!work.scopes.some((scope) => held.includes(scope))) continue;
			for (const notice of broughtBy(work, reader, acts)) all.push(await newsOf(read, to, notice));
		}
	}
	return all;
};
