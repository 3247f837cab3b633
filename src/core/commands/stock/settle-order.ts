import { key } from '../../model/keys.ts';
import type { Desk } from '../desk.ts';
import { findOf, getOf } from '../lookup.ts';

/** What came is what the stock lines say; once everything came, the order is over. */
export const settleOrder = async (desk: Desk, id: string): Promise<void> => {
	const order = await getOf(desk, 'order', id);
	if (!order || order.state === 'received') return;
	const came = new Map<string, number>();
	for (const { part, quantity } of await findOf(desk, 'movement', key.order(id))) {
		came.set(part, (came.get(part) ?? 0) + quantity);
	}
	const wanted = new Map<string, number>();
	for (const { part, quantity } of Object.values(order.lines)) {
		wanted.set(part, (wanted.get(part) ?? 0) + quantity);
	}
	const complete = [...wanted].every(([part, quantity]) => (came.get(part) ?? 0) >= quantity);
	if (complete && wanted.size > 0) desk.put({ ...order, state: 'received' });
};
