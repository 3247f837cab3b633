import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { binsAt } from '../part-questions.ts';
import { byCode } from '#lib/queries/by-code.ts';

/** What was counted so lately is not counted again by mistake, on whatever device it was. */
const LATELY = 12 * 3_600_000;

/** A part as somebody counts it. */
export interface Counted {
	id: string;
	code: string;
	name: string;
	unit: string;
	isAsked: boolean;
	/** The last count, where it was made lately. */
	last: { at: string; counted: number; /** To what the book said. */ difference: number } | undefined;
}

export interface CountedBin {
	code: string;
	name: string | undefined;
	/** By code. */
	lines: readonly Counted[];
}

/** A bin with what is to be counted in it. What the book says is left out: whoever reads it finds it. `also`: what lies there though the book does not know. */
export const countedBin =
	(bin: string, also: readonly string[], now: number): Question<{ bin: CountedBin | undefined }> =>
	async (read) => {
		const [{ isKind }, { key }] = await Promise.all([
			import('#core/model/kind-guards.ts'),
			import('#core/model/keys.ts')
		]);
		const place = await read.get(bin);
		if (!isKind(place, 'bin')) return { bin: undefined };
		const levels = (await read.find(key.parent(bin))).flatMap((doc) => (isKind(doc, 'level') ? [doc] : []));
		const lastOf = async (part: string): Promise<Counted['last']> => {
			const at = levels.find((one) => one.part === part)?.countedAt;
			if (at === undefined || Date.parse(at) < now - LATELY) return undefined;
			for (const line of await read.find(key.stock(part, bin)))
				if (isKind(line, 'movement') && line.at === at && line.counted !== undefined)
					return { at, counted: line.counted, difference: line.quantity };
			return undefined;
		};
		const ids = [...new Set([...levels.map(({ part }) => part), ...also])];
		const lines = await Promise.all(
			ids.map(async (id): Promise<Counted[]> => {
				const part = await read.get(id);
				if (!isKind(part, 'part')) return [];
				const isAsked = (await read.find(key.countOf(id, bin))).length > 0;
				const { code, name, unit } = part;
				return [{ id, code, name, unit, isAsked, last: await lastOf(id) }];
			})
		);
		const inOrder = lines.flat().sort((a, b) => byCode(a.code, b.code));
		return { bin: { code: place.code, name: place.name, lines: inOrder } };
	};

/** Where this person may count: the bins there are; undefined where they may nowhere. */
export const countingAt =
	(me: string, now: string): Question<{ bins: { value: string; label: string }[] | undefined }> =>
	async (read) => {
		const { siteWhere } = await import('#core/access/site-where.ts');
		const site = await siteWhere(read, me, now, 'stock.count');
		return { bins: site === undefined ? undefined : await binsAt(site)(read) };
	};

export interface Asked {
	id: string;
	bin: string;
	label: string;
	reason: string | undefined;
}

/** Nobody walks to more in one go. */
const MOST_ASKED = 50;

/** Open counts, which somebody or a bin below nothing asked for: one line for each bin. */
export const askedCounts =
	(counts: readonly Doc[]): Question<Asked[]> =>
	async (read) => {
		const { isKind } = await import('#core/model/kind-guards.ts');
		const open = counts.flatMap((doc): (Doc & DocOf<'count'>)[] =>
			isKind(doc, 'count') && !doc.archived ? [doc] : []
		);
		const places = open.flatMap(({ id, bins = [], parts = [], reason }) =>
			bins.map((bin) => ({ id: `${id}/${bin}`, bin, parts, reason }))
		);
		return Promise.all(
			places.slice(0, MOST_ASKED).map(async ({ id, bin, parts: [part, ...others], reason }) => {
				const [place, first] = [await read.get(bin), part === undefined ? undefined : await read.get(part)];
				const code = isKind(place, 'bin') ? place.code : bin;
				const name = isKind(first, 'part') ? first.name : undefined;
				const more = others.length > 0 ? '…' : undefined;
				return {
					id,
					bin,
					reason,
					label: [code, [name, more].filter(Boolean).join(', ')].filter(Boolean).join(' · ')
				};
			})
		);
	};
