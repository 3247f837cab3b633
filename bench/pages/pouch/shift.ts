import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import { asPouchDoc } from '../../plant/pouch-doc.ts';
import { changedWork, type Shift } from '../../plant/shift.ts';
import { withoutPouch } from './store.ts';
import type { LocalPouch } from './local-pouch.ts';

/** What a shift's acts made of the documents, written on this device. */
export const writeShift = async (pouch: LocalPouch, docs: readonly Doc[]): Promise<void> => {
	const { rows } = await pouch.allDocs({ keys: docs.map(({ id }) => id), include_docs: false });
	const revised = docs.map((doc, n) => {
		const _rev = rows[n]?.value?.rev;
		return { ...asPouchDoc(doc), ...(_rev !== undefined && { _rev }) };
	});
	const written = await pouch.bulkDocs(revised);
	if (written.some(({ ok }) => !ok)) throw new Error('PouchDB did not take all of them');
};

export const syncOnce = async (pouch: LocalPouch, url: string, batch: number, shift: Shift) => {
	const begun = performance.now();
	const { push, pull } = await pouch.sync(url, { batch_size: batch });
	const took = performance.now() - begun;
	const expected = [...changedWork(shift)];
	const { rows } = await pouch.allDocs({ keys: expected.map(({ id }) => id), include_docs: true });
	const wrong = expected.filter((doc, n) => {
		const held = rows[n]?.doc;
		return !held || !same(withoutPouch(held), doc);
	}).length;
	return { took, wrong, pushed: push.docs_written, pulled: pull.docs_written };
};
