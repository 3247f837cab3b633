import type { Doc } from '#core/model/document.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Around, Family } from './family.ts';
import type { SourceName } from './field-spec.ts';
import { placeOf, type Place } from '#lib/queries/place-of.ts';
import { SourceLists } from './sources.svelte.ts';

interface Parts {
	queries: Queries;
	i18n: I18n;
	me: string;
	now: Date;
	family: Family;
	/** The act that makes one look after this list. */
	action: string;
	/** Whether the records themselves are wanted, and not only what a form of one of them needs. */
	isList?: boolean;
}

const NO_DOCS: readonly Doc[] = [];

const sourcesIn = ({ specs }: Family): SourceName[] => [
	...new Set(
		specs.flatMap((spec): SourceName[] => {
			if (spec.as === 'one' || spec.as === 'many') return [spec.of];
			if (spec.as === 'grants') return ['areas'];
			return spec.as === 'skills' ? ['skills'] : [];
		})
	)
];

/** A list of the site, as whoever looks after it sees it. */
export class Records {
	readonly lists: SourceLists;
	readonly #family: Family;
	readonly #place: LiveQuery<Place>;
	readonly #docs: LiveQuery<Doc[]>;
	readonly #around: Around | undefined;

	constructor({ queries, i18n, me, now, family, action, isList = true }: Parts) {
		this.#family = family;
		this.#place = new LiveQuery(() => queries.answer(placeOf(me, now.toISOString(), action)));
		this.#docs = new LiveQuery(() =>
			queries.rows({
				shelf: family.shelf ?? 'directory',
				selector: { kind: family.kind },
				sort: ['ixState', 'ixSort']
			})
		);
		this.lists = new SourceLists({
			queries,
			site: () => this.#place.current?.site,
			t: () => i18n.t,
			locale: () => i18n.locale
		});
		const needed = sourcesIn(family);
		this.#around = $derived.by(() => {
			const place = this.#place.current;
			if (place?.site === undefined) return undefined;
			return {
				t: i18n.t,
				format: i18n.format,
				locale: i18n.locale,
				site: place.site,
				today: place.today,
				sources: this.lists.of(needed),
				names: this.lists.names,
				docs: isList ? this.#ofSite(place.site) : NO_DOCS
			};
		});
	}

	/** Nobody is told of what they may not see. */
	get isForbidden(): boolean {
		return this.#place.current !== undefined && this.#place.current.site === undefined;
	}

	/** The device has answered. */
	get isKnown(): boolean {
		return this.#docs.current !== undefined;
	}

	get around(): Around | undefined {
		return this.#around;
	}

	#ofSite(site: string): readonly Doc[] {
		const { isOurs = () => true } = this.#family;
		return (this.#docs.current ?? []).filter((doc) => doc['site'] === site && isOurs(doc));
	}
}
