import type { Doc } from '#core/model/document.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import type { WriteTx } from '#server/store/store.ts';

export const AT = '2026-03-23T07:00:00.000Z';
export const APPLIED: Verdict = { result: 'applied' };

/** A document as the store cares for it; `keys` is what it is found by in these tests. */
export const doc = (id: string, more: Partial<Doc> & { keys?: string[] } = {}): Doc => ({
	id,
	kind: 'work',
	scopes: ['site:ham'],
	rev: 1,
	createdAt: AT,
	createdBy: 'p_1',
	updatedAt: AT,
	archived: false,
	...more
});

export const keysOfSample = (sample: Doc): string[] => (sample['keys'] as string[] | undefined) ?? [];

export const op = (client: string, seq: number, args: unknown = {}): Op => ({
	id: `${client}:${seq}`,
	client,
	seq,
	name: 'work.comment',
	v: 1,
	args,
	base: {},
	at: AT,
	tz: 'Europe/Berlin',
	clock: 0,
	actor: 'p_1',
	device: 'd_1',
	dataAge: null
});

/** An act as the server makes it true: its effect and its verdict together. */
export const act = async (tx: WriteTx, client: string, effect: Doc): Promise<number> => {
	const seq = (await tx.lastSeq(client)) + 1;
	await tx.put([effect]);
	await tx.record(op(client, seq, { doc: effect.id }), APPLIED, AT, AT);
	return seq;
};
