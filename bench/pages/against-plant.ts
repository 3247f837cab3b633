import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import { plantOf, type PlantSize } from '../plant/documents.ts';

/** How many documents are here, and how many are not what the server has. */
export interface Compared {
	readonly held: number;
	readonly wrong: number;
}

export const againstPlant = (docs: Iterable<Doc>, size: PlantSize): Compared => {
	const held = new Map([...docs].map((doc) => [doc.id, doc]));
	let wrong = 0;
	for (const doc of plantOf(size)) if (!same(held.get(doc.id), doc)) wrong += 1;
	return { held: held.size, wrong };
};
