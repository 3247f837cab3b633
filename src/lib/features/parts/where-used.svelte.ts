import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import type { Asset, DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';

const OPEN_ORDERS: readonly string[] = ['draft', 'ordered'];

interface OnOrder {
	id: string;
	code: string;
	quantity: number;
	expectedOn: string | undefined;
}

const linesOf = (order: Doc & DocOf<'order'>, part: string): OnOrder[] =>
	Object.entries(order.lines)
		.filter(([, line]) => line.part === part)
		.map(([key, { quantity, expectedOn }]) => ({
			...{ id: `${order.id}/${key}`, code: order.code, quantity, expectedOn }
		}));

/** What no index leads to: the machines whose list has a part, and the orders it stands on. Read after the page is drawn. */
export class WhereUsed {
	readonly #part: () => string;
	readonly #machines: LiveQuery<Doc[][]>;
	readonly #orders: LiveQuery<Doc[]>;

	constructor(queries: Queries, part: () => string) {
		this.#part = part;
		this.#machines = new LiveQuery(() =>
			together(
				ASSET_KINDS.filter((kind) => kind !== 'site').map((kind) =>
					queries.rows({ shelf: 'assets', selector: { kind }, sort: ['ixSort'] })
				)
			)
		);
		this.#orders = new LiveQuery(() =>
			queries.rows({ shelf: 'stock', selector: { kind: 'order' }, sort: ['ixSort'] })
		);
	}

	readonly machines = $derived.by((): readonly (Doc & Asset)[] | undefined => {
		const part = this.#part();
		return this.#machines.current
			?.flat()
			.filter(isAsset)
			.filter(({ archived, parts }) => !archived && parts?.some((one) => one.part === part) === true);
	});

	readonly orders = $derived.by((): readonly OnOrder[] => {
		const part = this.#part();
		return (this.#orders.current ?? []).flatMap((doc) =>
			isKind(doc, 'order') && !doc.archived && OPEN_ORDERS.includes(doc.state) ? linesOf(doc, part) : []
		);
	});
}
