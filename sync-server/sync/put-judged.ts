import { isKind } from '#core/model/kind-guards.ts';
import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import { giveAway } from '../store/given-away.ts';
import type { WriteTx } from '../store/store.ts';

/** What an act made true. Rights that it took or gave are remembered as they were: acts may still be on their way. */
export const putJudged = async (tx: WriteTx, puts: readonly Doc[], receivedAt: string): Promise<void> => {
	const before = await Promise.all(puts.filter((doc) => isKind(doc, 'person')).map(({ id }) => tx.get(id)));
	await tx.put(giveAway(puts));
	for (const old of before) {
		const now = puts.find(({ id }) => id === old?.id);
		if (isKind(old, 'person') && !same(old.grants, now?.['grants']))
			await tx.keepFormerGrants(old.id, receivedAt, old.grants);
	}
};
