import type { ImportKind } from '#core/import/fields.ts';
import { siteWhere } from '#core/access/site-where.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** Which acts an import of a kind is made of: who may not do them is not offered it. */
const ACTS: Readonly<Record<ImportKind, readonly string[]>> = {
	assets: ['asset.create', 'asset.edit', 'asset.move'],
	locations: ['asset.create', 'asset.edit', 'asset.move'],
	parts: ['part.create', 'part.edit'],
	people: ['person.create', 'person.edit'],
	plans: ['plan.create', 'plan.edit'],
	meters: ['asset.setMeter', 'reading.add'],
	stock: ['stock.count', 'stock.adjust'],
	history: ['work.bringIn']
};

export interface OpenKind {
	kind: ImportKind;
	site: string;
}

/** What this person may bring in, and where. */
export const kindsFor =
	(me: string, now: string): Question<OpenKind[]> =>
	async (read) => {
		const kinds = Object.entries(ACTS) as [ImportKind, readonly string[]][];
		const found = await Promise.all(
			kinds.map(async ([kind, acts]) => ({ kind, site: await siteWhere(read, me, now, ...acts) }))
		);
		return found.flatMap(({ kind, site }) => (site === undefined ? [] : [{ kind, site }]));
	};
