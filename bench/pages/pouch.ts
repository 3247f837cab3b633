// PouchDB in a page of the bench, with its own scripts loaded before this one.
import type { Doc } from '#core/model/document.ts';
import type { PlantSize } from '../plant/documents.ts';
import type { Shift } from '../plant/shift.ts';
import { againstPlant } from './against-plant.ts';
import { expose, need } from './expose.ts';
import { idsOf, makeIndex, openPouch, type LocalPouch } from './pouch/local-pouch.ts';
import { NEWEST, NEWEST_FIELDS } from './pouch/newest.ts';
import { makeScreenIndexes, timePouchScreen } from './pouch/screens.ts';
import { syncOnce, writeShift } from './pouch/shift.ts';
import { everyDoc, storePlant, storeRows } from './pouch/store.ts';
import type { ScreenName } from './screen-names.ts';

let opened: LocalPouch | undefined;

/** Its database on the server this page came from. */
const remote = (): string => `${location.origin}/plant`;

const deeds = {
	/** From nothing to the list: everything is replicated, its index is built. */
	fill: async ({ adapter, batch, size }: { adapter: string; batch: number; size: PlantSize }) => {
		const begun = performance.now();
		const pouch = openPouch(adapter);
		await pouch.replicate.from(remote(), { batch_size: batch });
		const replicated = performance.now() - begun;
		await makeIndex(pouch, NEWEST_FIELDS);
		const list = await idsOf(pouch, NEWEST);
		const took = performance.now() - begun;
		opened = pouch;
		return { took, replicated, list, ...againstPlant(await everyDoc(pouch), size) };
	},
	/** The plant without its server, with the index of the list. */
	store: async ({ adapter, size }: { adapter: string; size: PlantSize }) => {
		const pouch = openPouch(adapter);
		await storePlant(pouch, size);
		await makeIndex(pouch, NEWEST_FIELDS);
		return idsOf(pouch, NEWEST);
	},
	storeRows: async (about: { adapter: string; size: PlantSize; changed: readonly Doc[] }) => {
		opened = openPouch(about.adapter);
		await storeRows(opened, about.size, about.changed);
		await makeScreenIndexes(opened);
	},
	screen: (about: { screen: ScreenName; person: string; times: number }) =>
		timePouchScreen(need(opened, 'database'), about),
	writeShift: (docs: readonly Doc[]) => writeShift(need(opened, 'database'), docs),
	sync: ({ batch, shift }: { batch: number; shift: Shift }) =>
		syncOnce(need(opened, 'database'), remote(), batch, shift)
};

export type PouchDeeds = typeof deeds;
expose(deeds);
