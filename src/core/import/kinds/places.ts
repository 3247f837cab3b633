import { Book } from '../book.ts';
import type { Problem, Row } from '../convert.ts';
import { FILE_SYSTEM } from '../file-system.ts';
import { textIn } from '../import-plan.ts';
import { mapSteps } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { OwnValue } from '../../assets/own-fields.ts';
import { OwnRows } from './own-fields.ts';
import type { AssetDoc, PlacesAround } from './plan-places.ts';

/** A row of the file as a thing in the tree. */
export interface Place {
	row: Row;
	/** What it is in the plant already. */
	old: AssetDoc | undefined;
	code: string;
	called: string;
	/** Where it will lie, as far as the file says: another row, or something that is there. */
	above: { place?: Place; doc?: AssetDoc } | undefined;
	problems: Problem[];
	/** What it says in fields of the plant's own. */
	own: { classId?: string; fields: Readonly<Record<string, OwnValue>> };
	/** The act that makes it. */
	madeBy: number | undefined;
	/** Once it is its turn: what it is said or taken to be. */
	kind?: string;
}

/** A loop that is in the plant already must not hang an import. */
const DEEPEST = 300;

/** The rows of a file and the plant, by everything that a file may call them. */
export class Places {
	#all: readonly Place[] = [];
	readonly byDoc = new Map<string, Place>();
	readonly #codes = new Book<Place>();
	readonly #names = new Book<Place>();
	readonly #plantCodes = new Book<AssetDoc>();
	readonly #plantNames = new Book<AssetDoc>();
	readonly #plantIds = new Book<AssetDoc>();
	readonly #parents: ReadonlyMap<string, string | undefined>;
	readonly #site: AssetDoc;
	readonly #own: OwnRows;

	constructor({ assets, site, classes = [] }: PlacesAround) {
		this.#site = site;
		this.#own = new OwnRows(classes);
		this.#parents = new Map(assets.map(({ id, parentId }) => [id, parentId]));
	}

	get all(): readonly Place[] {
		return this.#all;
	}

	/** The plant first, and then the rows one after the other. */
	*read(rows: readonly Row[], { assets }: PlacesAround): Steps<void> {
		// What is out of service answers to its code only where nothing else does.
		for (const asset of assets) {
			yield;
			if (asset.archived) continue;
			this.#plantCodes.put(asset.code, asset);
			this.#plantNames.put(asset.name, asset);
		}
		for (const asset of assets) {
			yield;
			if (asset.archived && this.#plantCodes.all(asset.code).length === 0)
				this.#plantCodes.put(asset.code, asset);
			for (const { system, id } of asset.externalIds ?? []) {
				if (system === FILE_SYSTEM) this.#plantIds.put(id, asset);
			}
		}
		this.#all = yield* mapSteps(rows, (row) => this.#placeOf(row));
	}

	findParent(place: Place): void {
		const { values } = place.row;
		const field = values['parent'] === undefined ? 'location' : 'parent';
		const name = textIn(values[field]);
		if (name === undefined) {
			if (!place.old) place.above = { doc: this.#site };
			return;
		}
		const above = this.#called(name);
		if (above === 'several') place.problems.push({ code: 'several', field, about: name });
		else if (!above) place.problems.push({ code: 'unknown-parent', field, about: name });
		else place.above = above;
	}

	/** The next row above it, through whatever of the plant lies between. */
	upFrom({ above, old }: Place): Place | undefined {
		if (above?.place) return above.place;
		let here = above?.doc?.id ?? (above ? undefined : old?.parentId);
		for (let depth = 0; here !== undefined && depth < DEEPEST; depth++) {
			const place = this.byDoc.get(here);
			if (place) return place;
			here = this.#parents.get(here);
		}
		return undefined;
	}

	#called(name: string): Place['above'] | 'several' {
		const row = this.#codes.all(name)[0];
		if (row) return { place: row };
		const [doc, otherDoc] = this.#plantCodes.all(name);
		if (otherDoc) return 'several';
		if (doc) return this.#now(doc);
		const known = this.#plantIds.one(name);
		if (known) return this.#now(known);
		const named = this.#names.all(name);
		const others = this.#plantNames.all(name).filter(({ id }) => !this.byDoc.has(id));
		if (named.length + others.length > 1) return 'several';
		return named[0] ? { place: named[0] } : others[0] && { doc: others[0] };
	}

	/** The row that changes it, where there is one. */
	#now(doc: AssetDoc): Place['above'] {
		const place = this.byDoc.get(doc.id);
		return place ? { place } : { doc };
	}

	#placeOf(row: Row): Place {
		const { values } = row;
		const [said, name, external] = [values['code'], values['name'], values['externalId']].map(textIn);
		const problems = [...row.problems];
		const old = this.#oldOf(said, external, name, problems);
		const code = said ?? old?.code ?? (textIn(values['tag']) ?? name ?? '').slice(0, 60);
		const { problems: untold, ...own } = this.#own.read(values, old);
		problems.push(...untold);
		const place: Place = {
			...{ row, old, code, problems, own },
			called: name ?? said ?? '',
			above: undefined,
			madeBy: undefined
		};
		if (problems.length > 0) return place;
		if (!old && name === undefined) problems.push({ code: 'missing', field: 'name' });
		if (values['kind'] === 'site' && old?.kind !== 'site')
			problems.push({ code: 'site-not-here', field: 'kind' });
		const earlier = this.#codes.all(code)[0] ?? (old && this.byDoc.get(old.id));
		if (earlier && code !== '')
			problems.push({
				code: 'twice',
				field: said === undefined ? 'name' : 'code',
				about: String(earlier.row.line)
			});
		if (problems.length > 0) return place;
		this.#codes.put(code, place);
		this.#names.put(name ?? old?.name, place);
		if (old) this.byDoc.set(old.id, place);
		return place;
	}

	/** By its code; else by its number in the system it comes from; else by its name. */
	#oldOf(
		code: string | undefined,
		external: string | undefined,
		name: string | undefined,
		problems: Problem[]
	): AssetDoc | undefined {
		if (code !== undefined) {
			const [one, other] = this.#plantCodes.all(code);
			if (other) problems.push({ code: 'several', field: 'code', about: code });
			return one;
		}
		const known = this.#plantIds.one(external);
		if (known) return known;
		const [one, other] = this.#plantNames.all(name);
		if (other && name !== undefined) problems.push({ code: 'several', field: 'name', about: name });
		return one;
	}
}
