import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Party } from '#core/model/fields.ts';
import { isWork } from '#core/work/standing.ts';
import type { Acts } from '#lib/acts/acts.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import type { Toasts } from '#lib/ui/toast/toasts.svelte.ts';
import { doEach } from '../acts/do-each.ts';
import { arranged, rowsFor, type BacklogView } from './backlog-view.ts';
import { rightsOf, type Decisions } from './decisions.ts';
import { directory, namesOf, NOTHING, partiesOf, type Somebody } from './parties.ts';

interface Parts {
	queries: Queries;
	acts: Acts;
	toasts: Toasts;
	person: string;
	view: () => BacklogView;
	at: Date;
	i18n: I18n;
}

const STEP = 2_000;

/** All open work as a supervisor sees it, and what they decide about what they selected. */
export class Backlog {
	#limit = $state(STEP);
	#selected = $state.raw(NOTHING);
	readonly #parts: Parts;
	readonly #rows: LiveQuery<Doc[]>;
	readonly #people: LiveQuery<Doc[][]>;
	readonly #rights: LiveQuery<Decisions | undefined>;
	readonly #items = $derived.by(
		() => this.#rows.current && arranged(this.#rows.current.filter(isWork), this.#parts.view())
	);
	readonly #parties = $derived.by(() => partiesOf(this.#people.current ?? []));
	readonly #names = $derived.by(() => namesOf(this.#parties));

	constructor(parts: Parts) {
		this.#parts = parts;
		const { queries, person, at } = parts;
		this.#rows = new LiveQuery(() => queries.rows(rowsFor(parts.view(), this.#limit)));
		this.#people = new LiveQuery(() =>
			together([queries.rows(directory('team')), queries.rows(directory('person'))])
		);
		this.#rights = new LiveQuery(() => queries.answer(rightsOf(person, at)));
	}

	get items(): readonly Work[] | undefined {
		return this.#items;
	}

	get hasMore(): boolean {
		return (this.#rows.current?.length ?? 0) >= this.#limit;
	}

	get rights(): Decisions | undefined {
		return this.#rights.current;
	}

	/** Who can be given work. */
	get parties(): readonly Somebody[] {
		return this.#parties.filter(({ isHere }) => isHere);
	}

	get selected(): ReadonlySet<string> {
		return this.#selected;
	}

	/** Those of the selected that are in sight. */
	readonly chosen = $derived.by(() => (this.#items ?? []).filter(({ id }) => this.#selected.has(id)));

	nameOf = (id: string): string => this.#names[id] ?? id;

	showMore = (): void => {
		this.#limit += STEP;
	};

	select = (selected: ReadonlySet<string>): void => {
		this.#selected = selected;
	};

	approve = (): Promise<boolean> => this.#each('approve', () => ({}));

	reject = (reason: string): Promise<boolean> => this.#each('reject', () => ({ reason }));

	assign = ({ type, id }: Party): Promise<boolean> =>
		this.#each('assign', ({ owner }) => ({ owner: { from: owner, to: { type, id } } }));

	/** One act for each of them: what cannot be done to one is done to the others. */
	async #each(name: string, argsOf: (work: Work) => object): Promise<boolean> {
		const items = this.chosen.map((work) => [{ name, args: { id: work.id, ...argsOf(work) } }]);
		const isDone = await doEach(this.#parts, items);
		if (isDone) this.#selected = NOTHING;
		return isDone;
	}
}
