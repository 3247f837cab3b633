import { SYSTEM_ID } from '#core/access/actor.ts';
import { judge } from '#core/commands/judge.ts';
import type { Doc } from '#core/model/document.ts';
import { openStore } from '#server/open-store.ts';
import type { StorePlace } from '#server/open-store.ts';
import type { LoggedOp, WriteTx } from '#server/store/store.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import { commandsOf } from '../acts/app-versions.ts';

const verdictIn = (tx: WriteTx) => async (id: string) => {
	const [client = '', seq] = id.split(':');
	return (await tx.verdictOf(client, Number(seq)))?.verdict;
};

const apply = async (tx: WriteTx, { op, verdict, at, receivedAt }: LoggedOp): Promise<readonly Doc[]> => {
	const judged = await judge(op, tx, {
		...{ at, verdictOf: verdictIn(tx), commands: commandsOf('current') },
		system: op.actor === SYSTEM_ID
	});
	// What was objected to before any command was asked changes nothing here either.
	const puts = judged.verdict.result === verdict.result ? judged.puts : [];
	await tx.put(puts);
	await tx.record(op, verdict, receivedAt, at);
	return puts;
};

interface Replayed {
	readonly docs: Map<string, Doc>;
	readonly log: readonly LoggedOp[];
	/** Whether its records hang together. */
	readonly isChained: boolean;
}

/** The acts of a log, one after the other, on an empty store; what it then holds. */
export const replayOn = async (place: StorePlace, log: readonly LoggedOp[]): Promise<Replayed> => {
	const opening = await openStore({ ...place, durable: false });
	if (!opening.ok) throw new Error(opening.problem);
	const { store } = opening;
	const ids = new Set<string>();
	for (const record of log) for (const { id } of await store.write((tx) => apply(tx, record))) ids.add(id);
	const docs = new Map<string, Doc>();
	const replayed = await store.read(async (tx) => {
		for (const id of ids) {
			const doc = await tx.get(id);
			if (doc) docs.set(id, doc);
		}
		return tx.log(0, log.length + 1);
	});
	const { ok: isChained } = await verifyChain(store);
	await store.close();
	return { docs, log: replayed, isChained };
};
