import type { DocOf } from '#core/model/collections.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import type { Machine } from '../questions.ts';
import { byCode } from '#lib/queries/by-code.ts';

/** A spare part of a machine, with where it lies. */
export interface SparePart {
	/** The part's id. */
	id: string;
	/** Undefined where this device does not have it. */
	part: { code: string; name: string; unit: string } | undefined;
	quantity: number | undefined;
	position: string | undefined;
	bins: readonly { bin: string; onHand: number }[];
}

const byPosition = (a: SparePart, b: SparePart): number =>
	byCode(a.position ?? '~', b.position ?? '~') || byCode(a.part?.code ?? '', b.part?.code ?? '');

export const sparePartsOf =
	({ parts = [] }: Machine): Question<SparePart[]> =>
	async (read) => {
		const [{ isKind }, { key }] = await Promise.all([
			import('#core/model/kind-guards.ts'),
			import('#core/model/keys.ts')
		]);
		const lines = await Promise.all(
			parts.map(async ({ part: id, quantity, position }): Promise<SparePart> => {
				const part = await read.get(id);
				const levels = (await read.find(key.part(id))).flatMap((doc) => (isKind(doc, 'level') ? doc : []));
				const bins = await Promise.all(
					levels.map(async ({ bin, onHand }) => {
						const held = await read.get(bin);
						return { bin: isKind(held, 'bin') ? held.code : bin, onHand };
					})
				);
				const known = isKind(part, 'part')
					? { code: part.code, name: part.name, unit: part.unit }
					: undefined;
				return { id, part: known, quantity, position, bins };
			})
		);
		return lines.sort(byPosition);
	};

type Costs = DocOf<'assetCost'>;

/** What it is worth; the answer holds nothing for whoever may not know it: their device has no such document. */
export const costsOf =
	(machine: string): Question<{ costs: Costs | undefined }> =>
	async (read) => {
		const { isKind } = await import('#core/model/kind-guards.ts');
		const costs = await read.get(`cost.${machine}`);
		return { costs: isKind(costs, 'assetCost') ? costs : undefined };
	};

/** What these kinds of permit are called in a language. */
export const permitWords =
	(codes: readonly string[], site: string, locale: string): Question<string[]> =>
	async (read) => {
		const { codesAt } = await import('../codes-at.ts');
		const known = await codesAt('permit-type', site, locale)(read);
		return codes.map((code) => known.find(({ value }) => value === code)?.label ?? code);
	};
