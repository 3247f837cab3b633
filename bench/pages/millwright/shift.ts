import { same } from '#core/model/same.ts';
import { actsOf, type Author } from '../../plant/acts.ts';
import { changedWork, type Shift } from '../../plant/shift.ts';
import { heldBy, visit } from './fill.ts';
import type { OpenDevice } from './open-device.ts';

/** Does so many acts without a network. `undo`: how long each could still be taken back. */
export const doActs = async (
	{ device }: OpenDevice,
	author: Author,
	{ count, first, undo }: { count: number; first: number; undo: number }
): Promise<void> => {
	for (const { name, args } of actsOf(author, count, first)) {
		const done = await device.dispatch(name, args, { undo });
		if (!done.ok) throw new Error(JSON.stringify(done));
	}
};

export interface Returned {
	readonly took: number;
	/** Acts the server has applied. */
	readonly applied: number;
	/** Jobs of the shift that are not what the others made of them. */
	readonly wrong: number;
}

/** The network is back: everything up, everything down. */
export const comeBack = async (open: OpenDevice, shift: Shift): Promise<Returned> => {
	const begun = performance.now();
	await visit(open);
	const took = performance.now() - begun;
	const held = new Map((await heldBy(open)).map((doc) => [doc.id, doc]));
	const wrong = [...changedWork(shift)].filter((doc) => !same(held.get(doc.id), doc)).length;
	const acts = await open.device.outbox.acts();
	return { took, wrong, applied: acts.filter(({ verdict }) => verdict?.result === 'applied').length };
};
