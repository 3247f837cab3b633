import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { byCode } from '#lib/queries/by-code.ts';

type Part = Doc & DocOf<'part'>;
type Movement = Doc & DocOf<'movement'>;

export interface InBin {
	id: string;
	code: string;
	store: string;
	onHand: number;
	countedAt: string | undefined;
	isCountAsked: boolean;
}

interface SetAside {
	id: string;
	work: string;
	title: string;
	quantity: number;
}

export interface PartView {
	part: Part;
	bins: readonly InBin[];
	reserved: readonly SetAside[];
	/** The latest first. */
	moves: readonly (Movement & { binCode: string; who: string })[];
}

const MOST_MOVES = 12;
/** Nobody keeps one part in more bins. */
const MOST_BINS = 60;

const nameOf = (doc: Doc | undefined, otherwise: string): string =>
	typeof doc?.['name'] === 'string' ? doc['name'] : otherwise;

/** A part with everything this device knows of it; undefined where it does not have it. */
export const partView =
	(id: string): Question<{ view: PartView | undefined }> =>
	async (read) => {
		const [{ isKind }, { key }] = await Promise.all([
			import('#core/model/kind-guards.ts'),
			import('#core/model/keys.ts')
		]);
		const part = await read.get(id);
		if (!isKind(part, 'part')) return { view: undefined };
		const about = await read.find(key.part(id));
		const levels = about.flatMap((doc) => (isKind(doc, 'level') ? [doc] : [])).slice(0, MOST_BINS);
		const bins = await Promise.all(
			levels.map(async ({ bin, store, onHand, countedAt }): Promise<InBin> => {
				const [held, place] = [await read.get(bin), await read.get(store)];
				const code = isKind(held, 'bin') ? held.code : bin;
				const isCountAsked = (await read.find(key.countOf(id, bin))).length > 0;
				return { id: bin, code, store: nameOf(place, store), onHand, countedAt, isCountAsked };
			})
		);
		const reserved = await Promise.all(
			about
				.flatMap((doc) => (isKind(doc, 'reservation') && doc.state === 'open' ? [doc] : []))
				.map(async (one): Promise<SetAside> => {
					const work = await read.get(one.work);
					const title = isKind(work, 'work') ? `${work.code} ${work.title}` : one.work;
					return { id: one.id, work: one.work, title, quantity: one.quantity };
				})
		);
		const lines = (await Promise.all(levels.map(({ bin }) => read.find(key.stock(id, bin)))))
			.flat()
			.flatMap((doc) => (isKind(doc, 'movement') ? [doc] : []))
			.sort((a, b) => (a.at > b.at ? -1 : 1))
			.slice(0, MOST_MOVES);
		const moves = await Promise.all(
			lines.map(async (line) => ({
				...line,
				binCode: bins.find((one) => one.id === line.bin)?.code ?? line.bin,
				who: nameOf(await read.get(line.by), line.by)
			}))
		);
		const inOrder = bins.sort((a, b) => byCode(a.code, b.code));
		return { view: { part, bins: inOrder, reserved, moves } };
	};

/** The bins of a site's stores, for a part that lies in none yet. */
export const binsAt =
	(site: string): Question<{ value: string; label: string }[]> =>
	async (read) => {
		const [{ isKind }, { key }] = await Promise.all([
			import('#core/model/kind-guards.ts'),
			import('#core/model/keys.ts')
		]);
		const stores = (await read.find(key.kind('store', site))).filter(({ archived }) => !archived);
		const bins = await Promise.all(
			stores.map(async (store) =>
				(await read.find(key.parent(store.id))).flatMap((bin) =>
					isKind(bin, 'bin') && !bin.archived
						? [{ value: bin.id, label: `${bin.code} (${nameOf(store, store.id)})` }]
						: []
				)
			)
		);
		return bins.flat();
	};

const STOCK_ACTS = ['issue', 'return', 'count', 'receive'] as const;
export type StockAct = (typeof STOCK_ACTS)[number];

/** Which of them this person may do at the site of the part; where a right ends at an area, the act itself says so. */
export const stockActsFor =
	(me: string, now: string): Question<StockAct[]> =>
	async (read) => {
		const { siteWhere } = await import('#core/access/site-where.ts');
		const may = await Promise.all(
			STOCK_ACTS.map(async (act) => (await siteWhere(read, me, now, `stock.${act}`)) !== undefined)
		);
		return STOCK_ACTS.filter((_, n) => may[n]);
	};

export interface BinView {
	code: string;
	name: string | undefined;
	store: string;
	parts: readonly { id: string; code: string; name: string; onHand: number; unit: string }[];
}

/** What lies in a bin. */
export const binView =
	(id: string): Question<{ view: BinView | undefined }> =>
	async (read) => {
		const [{ isKind }, { key }] = await Promise.all([
			import('#core/model/kind-guards.ts'),
			import('#core/model/keys.ts')
		]);
		const bin = await read.get(id);
		if (!isKind(bin, 'bin')) return { view: undefined };
		const levels = (await read.find(key.parent(id))).flatMap((doc) => (isKind(doc, 'level') ? [doc] : []));
		const parts = await Promise.all(
			levels.map(async ({ part: own, onHand }) => {
				const part = await read.get(own);
				const known = isKind(part, 'part') ? part : undefined;
				return {
					...{ id: own, onHand, code: known?.code ?? own },
					...{ name: known?.name ?? own, unit: known?.unit ?? '' }
				};
			})
		);
		const store = nameOf(await read.get(bin.store), bin.store);
		const inOrder = parts.sort((a, b) => byCode(a.code, b.code));
		return { view: { code: bin.code, name: bin.name, store, parts: inOrder } };
	};
