import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { isKind } from '../../model/kind-guards.ts';
import { levelId } from '../../model/stock.ts';
import { Book } from '../book.ts';
import type { Problem, Row } from '../convert.ts';
import { textIn } from '../import-plan.ts';
import { mapSteps } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { ImportPlan, MadeBy, PlannedAct, RowPlan } from '../import-plan.ts';

type Part = Doc & DocOf<'part'>;

interface StockAround {
	site: string;
	/** Parts, stores, bins and levels of the site. */
	docs: readonly Doc[];
	/** Stores and bins that nobody knows yet are made. */
	makesPlaces: boolean;
}

/** A place that is there, or the act of this import that makes it. */
type Target = { id: string } | { made: MadeBy };

const idOf = (target: Target) => ('id' in target ? target.id : undefined);

/** What each row says was counted; stores and bins that are not there are made where somebody wants that. */
export function* planStock(
	rows: readonly Row[],
	{ site, docs, makesPlaces }: StockAround
): Steps<ImportPlan> {
	const inUse = docs.filter((doc) => doc['site'] === site && !doc.archived);
	const [codes, partNames] = [new Book<Part>(), new Book<Part>()];
	const stores = new Book<Target>();
	const bins = new Map<string, Target>();
	const levels = new Map<string, number>();
	let onlyStore: Target | undefined;
	let storeCount = 0;
	const binKey = (store: Target, code: string) => `${JSON.stringify(store)} ${code.toLowerCase()}`;
	for (const doc of inUse) {
		yield;
		if (isKind(doc, 'part')) {
			codes.put(doc.code, doc);
			partNames.put(doc.name, doc);
		} else if (isKind(doc, 'store')) {
			const target = { id: doc.id };
			stores.put(doc.code, target);
			if (doc.name.toLowerCase() !== doc.code.toLowerCase()) stores.put(doc.name, target);
			onlyStore = target;
			storeCount++;
		} else if (isKind(doc, 'bin')) bins.set(binKey({ id: doc.store }, doc.code), { id: doc.id });
		else if (isKind(doc, 'level')) levels.set(doc.id, doc.onHand);
	}
	const acts: PlannedAct[] = [];
	const seen = new Map<string, number>();

	const make = (
		line: number,
		name: string,
		prefix: string,
		args: Record<string, unknown>,
		store?: Target
	): Target => {
		const act = acts.length;
		const known = store && idOf(store);
		acts.push({
			...{ line, name, args: { ...args, site, ...(known !== undefined && { store: known }) } },
			reads: {
				prefix,
				ids: [site, ...(known === undefined ? [] : [known])],
				keys: [key.code(String(args['code']))]
			},
			...(store && 'made' in store && { refs: { store: store.made } })
		});
		return { made: { act, prefix } };
	};

	const storeOf = (line: number, name: string | undefined): Target | Problem => {
		if (name === undefined)
			return storeCount === 1 && onlyStore ? onlyStore : { code: 'missing', field: 'store' };
		const [one, other] = stores.all(name);
		if (other) return { code: 'several', field: 'store', about: name };
		if (one) return one;
		if (!makesPlaces) return { code: 'unknown-place', field: 'store', about: name };
		const made = make(line, 'store.create', 'st', { code: name.slice(0, 60), name });
		stores.put(name, made);
		return made;
	};

	const partOf = (name: string): Part | Problem => {
		for (const book of [codes, partNames]) {
			const [one, other] = book.all(name);
			if (other) return { code: 'several', field: 'part', about: name };
			if (one) return one;
		}
		return { code: 'unknown-part', field: 'part', about: name };
	};

	const planned = yield* mapSteps(rows, (row): RowPlan => {
		const { values, line } = row;
		const [name, code, quantity] = [textIn(values['part']), textIn(values['bin']), values['quantity']];
		const called = [name, code].filter(Boolean).join(': ');
		const wrong = (...problems: Problem[]): RowPlan => ({ row, called, outcome: 'wrong', problems });
		if (row.problems.length > 0) return wrong(...row.problems);
		for (const field of ['part', 'quantity', 'bin'])
			if (values[field] === undefined) return wrong({ code: 'missing', field });
		const part = partOf(name ?? '');
		if (!('id' in part)) return wrong(part);
		const store = storeOf(line, textIn(values['store']));
		if ('code' in store) return wrong(store);
		const where = binKey(store, code ?? '');
		const known = bins.get(where);
		if (!known && !makesPlaces) return wrong({ code: 'unknown-place', field: 'bin', about: code ?? '' });
		const earlier = seen.get(`${part.id} ${where}`);
		if (earlier !== undefined) return wrong({ code: 'twice', field: 'part', about: String(earlier) });
		seen.set(`${part.id} ${where}`, line);
		const bin = known ?? make(line, 'bin.create', 'b', { code }, store);
		bins.set(where, bin);
		const own = idOf(bin);
		const held = own === undefined ? undefined : levels.get(levelId(part.id, own));
		if (held === quantity) return { row, called, outcome: 'same', problems: [] };
		acts.push({
			...{ line, name: 'stock.count' },
			args: { part: part.id, ...(own !== undefined && { bin: own }), counted: quantity },
			reads: { ids: [part.id, ...(own === undefined ? [] : [own, levelId(part.id, own)])] },
			...('made' in bin && { refs: { bin: bin.made } })
		});
		return { row, called, outcome: held === undefined ? 'new' : 'changed', problems: [] };
	});
	return { rows: planned, acts };
}
