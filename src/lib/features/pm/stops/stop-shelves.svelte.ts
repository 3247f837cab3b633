import type { DocOf, Kind, Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { isWork } from '#core/work/standing.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { byId } from '../book/by-id.ts';

const DIRECTORY = ['person', 'shift', 'absence', 'skill'] as const;
const STOCK = ['level', 'reservation', 'part'] as const;
const OPEN = { shelf: 'work' as const, selector: { ixOpen: '1' }, sort: ['ixDue'] };
const WINDOWS = { shelf: 'plans' as const, selector: { kind: 'window' }, sort: ['ixWhen'] };
const PERMITS = { shelf: 'directory' as const, selector: { ixOf: 'permit-type' }, sort: ['ixSort'] };

/** What besides plans decides about what can be done: open work, shelves, people, windows. All from this device. */
export class StopShelves {
	readonly #docs: LiveQuery<Doc[][]>;

	constructor(queries: Queries) {
		this.#docs = new LiveQuery(() =>
			together([
				...[OPEN, WINDOWS, PERMITS].map((query) => queries.rows(query)),
				...DIRECTORY.map((kind) =>
					queries.rows({ shelf: 'directory', selector: { kind }, sort: ['ixState', 'ixSort'] })
				),
				...STOCK.map((kind) => queries.rows({ shelf: 'stock', selector: { kind }, sort: ['ixSort'] }))
			])
		);
	}

	get isKnown(): boolean {
		return this.#docs.current !== undefined;
	}

	readonly #all = $derived.by(() => (this.#docs.current ?? []).flat());

	of<K extends Kind>(kind: K): (Doc & DocOf<K>)[] {
		return this.#all.filter((doc): doc is Doc & DocOf<K> => isKind(doc, kind) && !doc.archived);
	}

	readonly open: readonly (Doc & Work)[] = $derived.by(() => (this.#docs.current?.[0] ?? []).filter(isWork));

	readonly people = $derived.by(() => ({
		people: this.of('person'),
		shifts: byId(this.of('shift')),
		absences: this.of('absence')
	}));
}
