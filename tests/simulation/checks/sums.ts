import { isKind } from '#core/model/kind-guards.ts';
import type { Doc } from '#core/model/document.ts';
import { roundQuantity } from '#core/model/round-quantity.ts';
import { docOf } from '#lib/replica/row.ts';
import type { Row } from '#lib/replica/row.ts';
import { rawShelves } from '../world/raw-rows.ts';
import type { World } from '../world/world.ts';

const wrongLevels = (docs: readonly Doc[]): string[] => {
	const sums = new Map<string, number>();
	for (const doc of docs) {
		if (!isKind(doc, 'movement')) continue;
		const place = `${doc.part} ${doc.bin}`;
		sums.set(place, roundQuantity((sums.get(place) ?? 0) + doc.quantity));
	}
	return docs.flatMap((doc) => {
		if (!isKind(doc, 'level')) return [];
		const sum = sums.get(`${doc.part} ${doc.bin}`) ?? 0;
		return sum === doc.onHand ? [] : [`${doc.id} says ${doc.onHand}, its lines ${sum}`];
	});
};

/** S-8: what a bin holds is the sum of its lines, on the server and on every device that holds all of them. */
export const checkSums = (world: World, docs: ReadonlyMap<string, Doc>): void => {
	for (const wrong of wrongLevels([...docs.values()])) world.violated('S-8', `on the server ${wrong}`);
	for (const { name, tabs, factory } of world.stations) {
		const replica = tabs[0]?.device.keeper.current.value;
		if (replica?.state.shedBefore !== undefined) continue;
		const rows = replica && rawShelves<Row>(factory, replica.name);
		for (const wrong of wrongLevels((rows ?? []).map(docOf))) world.violated('S-8', `at ${name} ${wrong}`);
	}
};

/** S-9: one plan, one machine, one ordinal: one job. */
export const checkSlots = (world: World, docs: ReadonlyMap<string, Doc>): void => {
	const jobs = new Map<string, string>();
	for (const doc of docs.values()) {
		if (!isKind(doc, 'work') || doc.origin.type !== 'plan') continue;
		const slot = `${doc.origin.plan} ${doc.assetId} ${doc.origin.ordinal}`;
		const other = jobs.get(slot);
		if (other !== undefined) world.violated('S-9', `${doc.id} and ${other} are the same slot`);
		jobs.set(slot, doc.id);
	}
};
