import type { Doc } from '#core/model/document.ts';
import type { FillPart } from '#core/sync/fill-order.ts';
import type { ReadTx } from './store.ts';

const PAGE = 1_000;

const docIn = (json: string): Doc | undefined => {
	try {
		return JSON.parse(json) as Doc;
	} catch {
		// Damaged in the database: it is told elsewhere, and counted nowhere.
		return undefined;
	}
};

/** Everything a scope holds in the devices' window, page by page, with room for others in between. */
export const eachHeld = async (
	tx: ReadTx,
	scope: string,
	part: FillPart,
	take: (doc: Doc) => void
): Promise<void> => {
	let after = '';
	for (;;) {
		const page = await tx.fill([scope], part, after, PAGE);
		for (const { json } of page) {
			const doc = docIn(json);
			if (doc) take(doc);
		}
		const last = page.at(-1);
		if (!last || page.length < PAGE) return;
		after = last.id;
		await new Promise((resolve) => setImmediate(resolve));
	}
};
