import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import type { LoggedOp } from '#server/store/store.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import type { Anchor } from '#server/store/verify-chain.ts';
import { truthOf } from '../oracle.ts';
import type { World } from '../world/world.ts';

/** S-10: the log, done again from nothing by the commands alone, gives the documents and verdicts the server has. */
export const checkTruth = async (
	world: World,
	log: readonly LoggedOp[],
	held: ReadonlyMap<string, Doc>
): Promise<void> => {
	const { docs, wrong } = await truthOf(log, world.parts.commands);
	for (const one of wrong.slice(0, 5)) world.violated('S-10', one);
	const stored = await world.server.store.read((tx) =>
		Promise.all([...docs.keys()].map(async (id) => [id, await tx.get(id)] as const))
	);
	for (const [id, doc] of stored)
		if (!same(doc, docs.get(id))) world.violated('S-10', `${id} is not what the log makes of it`);
	for (const id of held.keys())
		if (!docs.has(id) && !world.poison.has(id)) world.violated('S-10', `nothing in the log makes ${id}`);
};

/** S-11: acts of one outbox stand in their order, and none of them was done after it came. */
export const checkOrder = (world: World, log: readonly LoggedOp[]): void => {
	const last = new Map<string, number>();
	for (const { op, at, receivedAt } of log) {
		const before = last.get(op.client) ?? 0;
		if (op.seq !== before + 1) world.violated('S-11', `${op.id} comes after ${before}`);
		last.set(op.client, op.seq);
		if (at > receivedAt) world.violated('S-11', `${op.id} is ranked at ${at} and came at ${receivedAt}`);
	}
};

/** S-12: the chain of the log holds, up to a record that was written down outside. */
export const checkChain = async (world: World, anchor: Anchor | undefined): Promise<void> => {
	const checked = await verifyChain(world.server.store, ...(anchor ? [anchor] : []));
	if (!checked.ok) world.violated('S-12', checked.sentence);
};
