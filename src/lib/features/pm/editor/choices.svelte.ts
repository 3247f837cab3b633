import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';

export interface Choice {
	value: string;
	label: string;
}

const directory = (kind: string) => ({
	shelf: 'directory' as const,
	selector: { kind },
	sort: ['ixState', 'ixSort']
});

const isOpen = (doc: Doc): boolean =>
	!doc.archived && (doc['state'] === undefined || doc['state'] === 'active') && doc['account'] === undefined;

const named = (doc: Doc): Choice => ({ value: doc.id, label: String(doc['name'] ?? doc.id) });

/** What a plan's form lets one choose from. */
export class PlanChoices {
	readonly #site: () => string;
	readonly #people: LiveQuery<Doc[][]>;
	readonly #procedures: LiveQuery<Doc[]>;

	constructor(queries: Queries, site: () => string) {
		this.#site = site;
		this.#people = new LiveQuery(() =>
			together(['team', 'person', 'skill'].map((kind) => queries.rows(directory(kind))))
		);
		this.#procedures = new LiveQuery(() =>
			queries.rows({ shelf: 'plans', selector: { kind: 'procedure' }, sort: ['ixState', 'ixSort'] })
		);
	}

	/** Teams first. */
	readonly owners: readonly Choice[] = $derived.by(() =>
		(this.#people.current ?? []).slice(0, 2).flat().filter(isOpen).map(named)
	);

	/** Also of those who have left: what they wrote keeps their name. */
	nameOf(id: string): string {
		const found = (this.#people.current ?? [])
			.slice(0, 2)
			.flat()
			.find((doc) => doc.id === id);
		return found ? named(found).label : id;
	}

	isTeam(id: string): boolean {
		return (this.#people.current?.[0] ?? []).some((team) => team.id === id);
	}

	readonly skills: readonly Choice[] = $derived.by(() =>
		(this.#people.current?.[2] ?? []).filter((doc) => isOpen(doc) && doc['site'] === this.#site()).map(named)
	);

	readonly #published = $derived.by(() =>
		(this.#procedures.current ?? [])
			.filter((doc): doc is Doc & DocOf<'procedure'> => isKind(doc, 'procedure'))
			.filter(({ state, site, archived }) => state === 'published' && site === this.#site() && !archived)
	);

	stepsOf(procedure: string | undefined): number {
		return this.#published.find(({ procedureId }) => procedureId === procedure)?.steps.length ?? 0;
	}

	/** By the id that all versions share: a job takes the version that is in force when it is opened. */
	readonly procedures: readonly Choice[] = $derived.by(() =>
		this.#published
			.map(({ procedureId, name, code }) => ({ value: procedureId, label: `${name} (${code})` }))
			.sort((a, b) => a.label.localeCompare(b.label))
	);
}
