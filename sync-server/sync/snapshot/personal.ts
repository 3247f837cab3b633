import type { Doc } from '#core/model/document.ts';
import { FILL_PARTS, fillPartOf, type FillPart } from '#core/sync/fill-order.ts';
import type { ReadTx } from '../../store/store.ts';

export interface Personal {
	readonly docs: readonly Doc[];
	readonly counts: Readonly<Record<FillPart, number>>;
	/** Every change up to here is in them. */
	readonly cursor: number;
}

const PAGE = 1_000;

/** What only this person's own scopes hold, by id: too little and too particular to prepare. */
export const personalDocs = async (
	tx: ReadTx,
	own: readonly string[],
	shared: readonly string[]
): Promise<Personal> => {
	const found = new Map<string, Doc>();
	const cursor = await tx.head();
	let cursors = Object.fromEntries(own.map((scope) => [scope, 0]));
	for (let more = own.length > 0; more;) {
		const page = await tx.feed(cursors, PAGE);
		for (const row of page.rows) {
			// What a shared scope holds too comes with that one.
			if ('leave' in row || row.doc.scopes.some((scope) => shared.includes(scope))) continue;
			found.set(row.id, row.doc);
		}
		const upTo = page.rows.at(-1)?.seq ?? 0;
		cursors = Object.fromEntries(own.map((scope) => [scope, upTo]));
		({ more } = page);
	}
	const docs = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	const countOf = (part: FillPart): number => docs.filter((doc) => fillPartOf(doc) === part).length;
	const [people, work, plant, history] = FILL_PARTS.map(countOf);
	return {
		docs,
		cursor,
		counts: { people: people ?? 0, work: work ?? 0, plant: plant ?? 0, history: history ?? 0 }
	};
};
