import { bucketOf, bucketsOf } from '#core/sync/inventory.ts';
import type { Held } from '#core/sync/inventory.ts';
import { pullRound, storageTrouble } from './pull-round.ts';
import type { Pulled, Pulling } from './pull-round.ts';
import type { Answer, Trouble } from './remote.ts';
import type { Replica } from './replica.ts';

/** Documents asked for again in one request. */
const MOST = 500;

export type Verified = { ok: true; again: number; forgotten: number } | Extract<Pulled, { ok: false }>;

/** What the device holds, damaged documents included: they were sent too. */
const inventory = async (replica: Replica): Promise<{ held: Map<string, Held>; poison: string[] }> => {
	const held = new Map<string, Held>();
	const { database } = replica;
	for (const shelf of database.shelves) {
		await shelf.toCollection().each(({ id, rev }) => held.set(id, { id, rev }));
	}
	const poison = await database.poison.toArray();
	for (const { id, rev } of poison) held.set(id, { id, rev });
	return { held, poison: poison.map(({ id }) => id) };
};

/** Ids that differ and what the server has of them; 'same' when nothing does. */
const differences = async (
	replica: Replica,
	{ remote, client }: Pulling,
	held: ReadonlyMap<string, Held>
): Promise<Answer<Map<string, number | undefined>>> => {
	const { epoch, cursors, shedBefore } = replica.state;
	const asked = { epoch, cursors, client: client() };
	const answer = await remote.verify(asked);
	if (!answer.ok) return answer;
	const own = bucketsOf(held.values());
	const found = new Map<string, number | undefined>();
	for (const [bucket, theirs] of (answer.value.buckets ?? []).entries()) {
		if (theirs.count === own[bucket]?.count && theirs.sum === own[bucket].sum) continue;
		const pairs = await remote.verify({ ...asked, bucket });
		if (!pairs.ok) return pairs;
		const there = new Map((pairs.value.pairs ?? []).map(({ id, rev }) => [id, rev]));
		for (const [id, rev] of there) {
			const own = held.get(id);
			// On a device short of room much is missing on purpose: only what it has is put right.
			if (own ? own.rev !== rev : shedBefore === undefined) found.set(id, rev);
		}
		for (const { id } of held.values())
			if (bucketOf(id) === bucket && !there.has(id)) found.set(id, undefined);
	}
	return { ok: true, value: found };
};

const forget = async (replica: Replica, ids: readonly string[]): Promise<void> => {
	if (ids.length === 0) return;
	const { state } = replica;
	const effects = new Map(ids.map((id) => [id, { left: state.scopes }]));
	await replica.publish(effects, { ...state, version: state.version + 1 });
};

/**
 * Compares the shelves with the server's and puts right what differs: what should not be here is forgotten, what is
 * missing, older or damaged is asked for again. To be done daily and after any trouble with the storage.
 */
export const verify = async (replica: Replica, pulling: Pulling): Promise<Verified> => {
	try {
		const { held, poison } = await inventory(replica);
		const differing = await differences(replica, pulling, held);
		if (!differing.ok) return differing satisfies { ok: false; trouble: Trouble };
		const ids = [...differing.value];
		const strangers = ids.filter(([, rev]) => rev === undefined).map(([id]) => id);
		await forget(replica, strangers);
		const wanted = new Set([
			...ids.filter(([, rev]) => rev !== undefined).map(([id]) => id),
			...poison.filter((id) => !strangers.includes(id))
		]);
		for (let from = 0; from < wanted.size; from += MOST) {
			const pulled = await pullRound(replica, pulling, [...wanted].slice(from, from + MOST));
			if (!pulled.ok) return pulled;
		}
		return { ok: true, again: wanted.size, forgotten: strangers.length };
	} catch (error) {
		return storageTrouble(error);
	}
};
