import type { Person, StockPart } from '../plant.ts';
import { having } from '../plant.ts';
import { newDevice } from '../stage.ts';
import type { DemoDevice, Stage } from '../stage.ts';
import { PART_KINDS, SUPPLIERS } from '../words/parts.ts';
import type { PartKind } from '../words/parts.ts';
import { clientOf } from './foundation.ts';
import type { Foundation } from './foundation.ts';

export interface Stores {
	store: { id: string; tablet: DemoDevice };
	parts: StockPart[];
	byKind: Readonly<Partial<Record<PartKind, readonly StockPart[]>>>;
}

/** One size of everything first, then the next: a small store has a little of all. */
const catalogue = (count: number): (readonly [PartKind, string])[] => {
	const kinds = Object.keys(PART_KINDS) as PartKind[];
	const sizes = kinds.map((kind) => PART_KINDS[kind][4].split(','));
	const rounds = Math.max(...sizes.map(({ length }) => length));
	return Array.from({ length: rounds }, (_, n) => n)
		.flatMap((n) => kinds.flatMap((kind, k) => (sizes[k]?.[n] ? [[kind, sizes[k][n]] as const] : [])))
		.slice(0, count);
};

const binCode = (n: number): string =>
	`${String.fromCharCode(65 + (Math.floor(n / 60) % 26))}-${String((Math.floor(n / 6) % 10) + 1).padStart(2, '0')}-${(n % 6) + 1}`;

/** The spare-part store as it was taken over from the old list: shelves, parts, and what was counted on the first day. */
export const fillStores = (
	stage: Stage,
	base: Foundation,
	keeper: Person,
	assets: number,
	usesAMonth: number
): Stores => {
	const { dice } = stage;
	const { site, admin, desk } = base;
	const enrol = { site, name: 'Store tablet', prefix: 'S1', use: 'shared' };
	const tablet = newDevice(stage.does(admin, desk, 'device.enrol', enrol)('d'), clientOf('S1'), 'S1');
	const does = (name: string, args: object) => stage.does(keeper, tablet, name, args);
	const owner = { type: 'person', id: keeper.id };
	const store = does('store.create', { site, code: 'ST1', name: 'Spare-part store', keeper: owner })('st');
	const parts: StockPart[] = [];
	const wanted = catalogue(Math.max(16, Math.round(assets / 12)));
	const usesEach = usesAMonth / wanted.length;
	const byKind: Partial<Record<PartKind, StockPart[]>> = {};
	for (const [n, [kind, size]] of wanted.entries()) {
		const [name, unit, few, lead] = PART_KINDS[kind];
		const bin = does('bin.create', { site, store, code: binCode(n), tags: [`BIN-${binCode(n)}`] })('b');
		const supplier = dice.pick(SUPPLIERS);
		const leadDays = Math.max(1, lead + dice.whole(-1, 3));
		// Enough for what is used until the supplier comes, and then for a month.
		const min = Math.max(1, Math.round(few * 0.4), Math.ceil((usesEach * leadDays * 2) / 30) + 1);
		const usual = Math.max(few, min + Math.ceil(usesEach));
		const id = does('part.create', {
			site,
			code: `${String(100_200 + 7 * n)}`,
			name: `${name} ${size}`,
			unit,
			group: kind,
			stocked: true,
			supplier,
			supplierCode: `${supplier.slice(0, 2).toUpperCase()}-${dice.whole(10_000, 99_999)}`,
			leadDays,
			levels: { [store]: { min, max: usual * 2, reorderAt: min, reorderQuantity: usual } },
			homes: { [store]: bin }
		})('pt');
		const onHand = Math.max(0, Math.round(usual * dice.between(0.6, 1.8)));
		if (onHand > 0) does('stock.count', { part: id, counted: onHand, note: 'Opening stock' });
		const part = {
			id,
			name: `${name} ${size}`,
			unit,
			bin,
			onHand,
			min,
			usual,
			leadDays,
			supplier,
			onOrder: false
		};
		parts.push(part);
		(byKind[kind] ??= []).push(part);
	}
	having(parts[0], 'spare part');
	return { store: { id: store, tablet }, parts, byKind };
};
