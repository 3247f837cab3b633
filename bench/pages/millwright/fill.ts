import { openOf } from '#lib/features/work/questions.ts';
import { docOf } from '#lib/replica/row.ts';
import type { PlantSize } from '../../plant/documents.ts';
import { againstPlant, type Compared } from '../against-plant.ts';
import { need } from '../expose.ts';
import { FIRST_LIST } from '../first-list.ts';
import { firstAnswer } from './first-answer.ts';
import { openDevice, type OpenDevice, type SignedIn } from './open-device.ts';

export interface Filled extends Compared {
	/** Milliseconds from nothing to the list. */
	readonly took: number;
	/** Milliseconds until all of this person's open work could be seen. */
	readonly useful: number;
	readonly list: readonly string[];
}

/** One visit to the server, whatever it brings. */
export const visit = async ({ device }: OpenDevice): Promise<void> => {
	const passed = await device.pass.run();
	if (!passed.ok) throw new Error(JSON.stringify(passed.trouble));
};

/** Every document on the shelves. */
export const heldBy = async ({ device }: OpenDevice) => {
	const { database } = need(device.keeper.current.value, 'replica');
	return (await Promise.all(database.shelves.map((shelf) => shelf.toArray()))).flat().map(docOf);
};

/** A device without anything, until its first list is right and everything else is there. */
export const fill = async (
	who: SignedIn,
	size: PlantSize,
	mine: number
): Promise<{ open: OpenDevice; filled: Filled }> => {
	const begun = performance.now();
	const open = await openDevice(who);
	const { queries } = open;
	const useful = firstAnswer(queries.answer(openOf(who.person)), (docs) => docs.length >= mine).then(
		() => performance.now() - begun
	);
	await visit(open);
	const list = await firstAnswer(queries.rows(FIRST_LIST));
	const took = performance.now() - begun;
	const compared = againstPlant(await heldBy(open), size);
	return { open, filled: { took, useful: await useful, list: list.map(({ id }) => id), ...compared } };
};
