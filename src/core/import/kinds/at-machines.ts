import type { Asset } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { dayNamed } from '../../pm/day.ts';
import { momentAt } from '../../pm/zone.ts';
import { Book } from '../book.ts';
import type { Problem, Value } from '../convert.ts';
import { textIn } from '../import-plan.ts';

type AssetDoc = Doc & Asset;

/** Machines by what lists call them: their code, else the number they had elsewhere, else their name. */
export class Machines {
	readonly #codes = new Book<AssetDoc>();
	readonly #ids = new Book<AssetDoc>();
	readonly #names = new Book<AssetDoc>();

	constructor(assets: readonly AssetDoc[]) {
		for (const asset of assets) {
			if (asset.archived) continue;
			this.#codes.put(asset.code, asset);
			this.#names.put(asset.name, asset);
			for (const { id } of asset.externalIds ?? []) this.#ids.put(id, asset);
		}
	}

	called(name: string): AssetDoc | Problem {
		for (const book of [this.#codes, this.#ids, this.#names]) {
			const [one, other] = book.all(name);
			if (other) return { code: 'several', field: 'machine', about: name };
			if (one) return one;
		}
		return { code: 'unknown-machine', field: 'machine', about: name };
	}
}

export const isProblem = (found: object): found is Problem => !('id' in found);

const NOON = 12 * 3_600;

/** A day, and its time where the cell has one, as a moment at the site. */
export const momentIn = (value: Value | undefined, zone: string | undefined): string | undefined => {
	const text = textIn(value);
	if (text === undefined) return undefined;
	// What says its zone is a moment by itself.
	if (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(text)) return new Date(text).toISOString();
	const [day = '', time] = text.split('T');
	const [hour = '12', minute = '0'] = time?.split(':') ?? [];
	const second = time === undefined ? NOON : Number(hour) * 3_600 + Number(minute) * 60;
	const named = dayNamed(day);
	return named === undefined ? undefined : new Date(momentAt({ day: named, second }, zone)).toISOString();
};
