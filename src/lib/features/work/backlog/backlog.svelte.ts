import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Party } from '#core/model/fields.ts';
import {
	backlogFacts,
	fitting,
	olderThan,
	waitingByCause,
	type BacklogFacts
} from '#core/work/backlog-facts.ts';
import { isWork } from '#core/work/standing.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import type { EachParts } from '../acts/do-each.ts';
import { arranged, openRows, type BacklogView } from './backlog-view.ts';
import { rightsOf, type Decisions } from './decisions.ts';
import { firstThenAll, type Growing } from './first-then-all.ts';
import { directory, namesOf, NOTHING, partiesOf, type Somebody } from './parties.ts';
import { linesIn, LINES } from './lines.ts';

interface Parts extends EachParts {
	queries: Queries;
	person: string;
	view: () => BacklogView;
	at: Date;
}

/** So many are there at once; the others follow while they are read. */
const FIRST = 2_000;

/** A row is the same object until it changes. */
const known = new WeakMap<Doc, BacklogFacts>();

const factsOf = (work: Doc & Work): BacklogFacts => {
	const facts = known.get(work) ?? backlogFacts(work);
	known.set(work, facts);
	return facts;
};

/** All open work as a supervisor sees it, and what they decide about what they selected. */
export class Backlog {
	#selected = $state.raw(NOTHING);
	#isBusy = $state(false);
	readonly #parts: Parts;
	readonly #rows: LiveQuery<Growing<Doc>>;
	readonly #people: LiveQuery<Doc[][]>;
	readonly #places: LiveQuery<Doc[][]>;
	readonly #rights: LiveQuery<Decisions | undefined>;
	readonly #parties = $derived.by(() => partiesOf(this.#people.current ?? []));
	readonly #names = $derived.by(() => namesOf(this.#parties));

	constructor(parts: Parts) {
		this.#parts = parts;
		const { queries, person, at } = parts;
		this.#rows = new LiveQuery(() =>
			firstThenAll(queries.rows(openRows(FIRST)), queries.rows(openRows()), FIRST)
		);
		this.#people = new LiveQuery(() =>
			together([queries.rows(directory('team')), queries.rows(directory('person'))])
		);
		this.#places = new LiveQuery(() => together(LINES.map((query) => queries.rows(query))));
		this.#rights = new LiveQuery(() => queries.answer(rightsOf(person, at)));
	}

	readonly #all = $derived.by(() => this.#rows.current?.rows.filter(isWork).map(factsOf));
	readonly #sort = $derived.by(() => this.#parts.view().sort);
	readonly #direction = $derived.by(() => this.#parts.view().direction);
	// A filter that changes sorts nothing anew.
	readonly #arranged = $derived.by(
		() => this.#all && arranged(this.#all, { sort: this.#sort, direction: this.#direction })
	);

	/** What fits the filter; undefined until the device has answered and knows the day at the site. */
	readonly facts = $derived.by(() => {
		const today = this.#rights.current?.today;
		if (!this.#arranged || today === undefined) return undefined;
		return this.#arranged.filter(fitting(this.#parts.view(), { now: this.#parts.at.getTime(), today }));
	});

	readonly items = $derived.by((): readonly Work[] | undefined => this.facts?.map(({ work }) => work));
	readonly causes = $derived.by(() => waitingByCause(this.facts ?? []));
	readonly ages = $derived.by(() => olderThan(this.facts ?? [], this.#parts.at.getTime()));

	/** How much there is, whatever is shown of it. */
	get total(): number {
		return this.#all?.length ?? 0;
	}

	/** The first ones are there, the others are being read. */
	get isGrowing(): boolean {
		return this.#rows.current?.isAll === false;
	}

	get rights(): Decisions | undefined {
		return this.#rights.current;
	}

	/** Who can be given work. */
	get parties(): readonly Somebody[] {
		return this.#parties.filter(({ isHere }) => isHere);
	}

	/** Lines and areas. */
	readonly lines = $derived.by(() => linesIn(this.#places.current ?? []));

	get selected(): ReadonlySet<string> {
		return this.#selected;
	}

	/** Acts are being kept, one for each of the selected. */
	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Those of the selected that are in sight. */
	readonly chosen = $derived.by(() =>
		this.#selected.size === 0 ? [] : (this.items ?? []).filter(({ id }) => this.#selected.has(id))
	);

	nameOf = (id: string): string => this.#names[id] ?? id;

	select = (selected: ReadonlySet<string>): void => {
		this.#selected = selected;
	};

	approve = (): Promise<boolean> => this.#each('approve', () => ({}));

	reject = (reason: string): Promise<boolean> => this.#each('reject', () => ({ reason }));

	assign = ({ type, id }: Party): Promise<boolean> =>
		this.#each('assign', ({ owner }) => ({ owner: { from: owner, to: { type, id } } }));

	prioritise = (to: Work['priority'], reason: string): Promise<boolean> =>
		this.#each('edit', ({ priority }) => ({ changes: { priority: { from: priority, to } }, reason }));

	/** Without a day: no day any more. */
	setDue = (day: string): Promise<boolean> =>
		this.#each('edit', ({ dueOn }) => ({
			changes: { dueOn: { from: dueOn ?? null, to: day || null } }
		}));

	/** One act for each of them and one Undo: what cannot be done to one is done to the others. */
	async #each(name: string, argsOf: (work: Work) => object): Promise<boolean> {
		const items = this.chosen.map((work) => [{ name, args: { id: work.id, ...argsOf(work) } }]);
		this.#isBusy = true;
		const { doEach } = await import('../acts/do-each.ts');
		const isDone = await doEach(this.#parts, items).finally(() => (this.#isBusy = false));
		if (isDone) this.#selected = NOTHING;
		return isDone;
	}
}
