import type { Asset, DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import type { Finder, Found } from '#lib/queries/finder.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';

const OPEN_ORDERS: readonly string[] = ['draft', 'ordered'];
/** More machines than anybody looks through. */
const MOST = 500;

interface OnOrder {
	id: string;
	code: string;
	quantity: number;
	expectedOn: string | undefined;
}

type MachineDoc = Doc & Asset;

const linesOf = (order: Doc & DocOf<'order'>, part: string): OnOrder[] =>
	Object.entries(order.lines)
		.filter(([, line]) => line.part === part)
		.map(([key, { quantity, expectedOn }]) => ({
			...{ id: `${order.id}/${key}`, code: order.code, quantity, expectedOn }
		}));

const lists = (machine: MachineDoc, part: string): boolean =>
	!machine.archived && machine.parts?.some((one) => one.part === part) === true;

/** What no index of the shelves leads to: the machines whose list has a part, which the search knows, and its orders. */
export class WhereUsed {
	readonly #part: () => string;
	readonly #found: LiveQuery<Found>;
	readonly #machines: LiveQuery<{ found: Found | undefined; machines: MachineDoc[] }>;
	readonly #orders: LiveQuery<Doc[]>;

	constructor({ queries, finder }: { queries: Queries; finder: Finder }, part: () => string) {
		this.#part = part;
		this.#found = new LiveQuery(() =>
			finder.find({ text: '', naming: part(), sought: ['asset'], most: MOST })
		);
		this.#machines = new LiveQuery(() => {
			const [found, id] = [this.#found.current, part()];
			return queries.answer(async (read) => {
				const ids = found?.lists[0]?.ids ?? [];
				const docs = await Promise.all(ids.map((one) => read.get(one)));
				return { found, machines: docs.filter(isAsset).filter((one) => lists(one, id)) };
			});
		});
		this.#orders = new LiveQuery(() =>
			queries.rows({ shelf: 'stock', selector: { kind: 'order' }, sort: ['ixSort'] })
		);
	}

	/** By name; undefined while nothing was found and there may be more. */
	readonly machines = $derived.by((): readonly MachineDoc[] | undefined => {
		const { found, machines = [] } = this.#machines.current ?? {};
		if (machines.length === 0 && !found?.isWhole) return undefined;
		return machines.toSorted((a, b) => a.name.localeCompare(b.name));
	});

	readonly orders = $derived.by((): readonly OnOrder[] => {
		const part = this.#part();
		return (this.#orders.current ?? []).flatMap((doc) =>
			isKind(doc, 'order') && !doc.archived && OPEN_ORDERS.includes(doc.state) ? linesOf(doc, part) : []
		);
	});
}
