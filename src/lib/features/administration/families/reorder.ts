import type { Values } from '../records/field-spec.ts';
import { orderOf } from './codes.ts';

export interface Move {
	id: string;
	from: number | undefined;
	to: number;
}

/**
 * Which entries get another place when one goes a step up or down. Two change places where all have one of their own;
 * else the whole list is counted anew.
 */
export const moved = (docs: readonly (Values & { id: string })[], id: string, step: -1 | 1): Move[] => {
	const at = docs.findIndex((doc) => doc.id === id);
	const [one, other] = [docs[at], docs[at + step]];
	if (!one || !other) return [];
	const hasOwn = docs.every((doc, n) => n === 0 || orderOf(docs[n - 1] ?? {}) < orderOf(doc));
	const isCounted = docs.every((doc) => typeof doc['order'] === 'number');
	if (hasOwn && isCounted) {
		return [
			{ id: one.id, from: orderOf(one), to: orderOf(other) },
			{ id: other.id, from: orderOf(other), to: orderOf(one) }
		];
	}
	const wanted = docs.map((doc, n) => (n === at ? other : n === at + step ? one : doc));
	return wanted.flatMap((doc, to) => {
		const from = typeof doc['order'] === 'number' ? doc['order'] : undefined;
		return from === to ? [] : [{ id: doc.id, from, to }];
	});
};
