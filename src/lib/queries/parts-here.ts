import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from './live-answer.ts';

export type Part = Doc & DocOf<'part'>;

/** A part with what the book says is there. */
export interface PartHere {
	part: Part;
	/** Undefined where no store holds it. */
	stock?: { onHand: number; doubt: number };
	/** Somebody is asked to count it. */
	isCounted: boolean;
}

/** These parts, as far as this device has them, in the order in which they were named. */
export const partsHere =
	(ids: readonly string[]): Question<PartHere[]> =>
	async (read) => {
		const [{ isKind }, { key }, { inStock }] = await Promise.all([
			import('#core/model/kind-guards.ts'),
			import('#core/model/keys.ts'),
			import('#core/stock/in-doubt.ts')
		]);
		const found: PartHere[] = [];
		for (const id of new Set(ids)) {
			const part = await read.get(id);
			if (!isKind(part, 'part')) continue;
			const levels = (await read.find(key.part(id))).flatMap((doc) => (isKind(doc, 'level') ? doc : []));
			let isCounted = false;
			for (const { bin } of levels) {
				isCounted ||= (await read.find(key.countOf(id, bin))).length > 0;
			}
			found.push({ part, isCounted, ...(levels.length > 0 && { stock: inStock(levels) }) });
		}
		return found;
	};
