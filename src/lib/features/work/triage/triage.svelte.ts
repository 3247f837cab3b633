import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Party } from '#core/model/fields.ts';
import { askedBack } from '#core/work/asked-back.ts';
import { countAlike, proposalsFor, traitsOf } from '#core/work/likeness.ts';
import { isWork } from '#core/work/standing.ts';
import { isOver } from '#core/work/status.ts';
import { LiveQuery, type Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { doEach, type Deed, type EachParts } from '../acts/do-each.ts';
import { rightsOf, type Decisions } from '../backlog/decisions.ts';
import { distinct } from '../list/work-sources.ts';
import { directory, namesOf, partiesOf, type Somebody } from '../backlog/parties.ts';
import { reportFor, type OpenReport } from './report-question.ts';
import { afterDeciding, endedAt, inTriageOrder, NEW_REPORTS } from './triage-view.ts';

interface Parts extends EachParts {
	queries: Queries;
	person: string;
	at: Date;
	/** The report that is open. */
	current: () => string | undefined;
	/** Another one is to be looked at. */
	onmove: (id: string | undefined) => void;
}

/** So many are compared with each other in the list; the open one is compared with all. */
const MOST_COMPARED = 500;

const none: Source<never> = () => () => {};

/** New reports, and what a supervisor decides about them. */
export class Triage {
	readonly #parts: Parts;
	readonly #rows: LiveQuery<Doc[]>;
	readonly #people: LiveQuery<Doc[][]>;
	readonly #rights: LiveQuery<Decisions | undefined>;
	readonly #found: LiveQuery<{ report: OpenReport | undefined }>;
	readonly #ended: LiveQuery<Doc[]>;
	readonly #parties = $derived.by(() => partiesOf(this.#people.current ?? []));
	readonly #names = $derived.by(() => namesOf(this.#parties));

	constructor(parts: Parts) {
		this.#parts = parts;
		const { queries, person, at, current } = parts;
		this.#rows = new LiveQuery(() => queries.rows(NEW_REPORTS));
		this.#people = new LiveQuery(() =>
			together([queries.rows(directory('team')), queries.rows(directory('person'))])
		);
		this.#rights = new LiveQuery(() => queries.answer(rightsOf(person, at)));
		this.#found = new LiveQuery(() => {
			const id = current();
			return id === undefined ? none : queries.answer(reportFor(id));
		});
		this.#ended = new LiveQuery(() => {
			const asset = this.report?.work.assetId;
			return asset === undefined ? none : queries.rows(endedAt(asset));
		});
	}

	/** Undefined until the device has answered. */
	readonly items = $derived.by(() => this.#rows.current && inTriageOrder(this.#rows.current.filter(isWork)));

	readonly #traits = $derived.by(() => (this.items ?? []).map((work) => traitsOf<Work>(work)));

	/** How many others look like each. */
	readonly alike = $derived.by(() => countAlike(this.#traits.slice(0, MOST_COMPARED)));

	/** The open one, as it is now: also when somebody else has just decided on it. */
	readonly report = $derived.by((): OpenReport | undefined => {
		const id = this.#parts.current();
		const found = this.#found.current?.report;
		if (found?.work.id === id) return found;
		const work = this.items?.find((one) => one.id === id);
		return work && { work, isWhole: false, criticality: undefined, beside: [] };
	});

	/** What it may be a second report of. */
	readonly proposals = $derived.by(() => {
		const { report } = this;
		if (!report) return [];
		const beside = report.beside.filter(({ status }) => !isOver(status));
		const others = distinct([beside, this.items ?? []]).filter(isWork);
		return proposalsFor<Work>(
			traitsOf(report.work),
			others.map((work) => traitsOf(work))
		);
	});

	/** What was ended there lately. */
	readonly ended = $derived.by(() =>
		(this.report?.work.assetId ? (this.#ended.current ?? []) : []).filter(isWork)
	);

	get rights(): Decisions | undefined {
		return this.#rights.current;
	}

	/** Who can be given work. */
	get parties(): readonly Somebody[] {
		return this.#parties.filter(({ isHere }) => isHere);
	}

	nameOf = (id: string): string => this.#names[id] ?? id;

	approve = (work: Work): Promise<boolean> =>
		this.#decide([work.id], [[{ name: 'approve', args: { id: work.id } }]]);

	reject = (work: Work, reason: string): Promise<boolean> =>
		this.#decide([work.id], [[{ name: 'reject', args: { id: work.id, reason } }]]);

	give = (work: Work, { type, id }: Party): Promise<boolean> =>
		this.#decide(
			[work.id],
			[
				[
					{ name: 'assign', args: { id: work.id, owner: { from: work.owner, to: { type, id } } } },
					{ name: 'approve', args: { id: work.id } }
				]
			]
		);

	/** These become second reports of that one. */
	merge = (works: readonly Work[], into: Work): Promise<boolean> =>
		this.#decide(
			works.map(({ id }) => id),
			works.map(({ id }) => [{ name: 'markDuplicate', args: { id, of: into.id } }]),
			works.some(({ id }) => id === this.#parts.current()) ? undefined : into.id
		);

	/** A question to whoever reported it; until it is answered, that is what it waits for. */
	ask = ({ id, createdBy }: Work, question: string): Promise<boolean> =>
		this.#do([
			[
				{
					name: 'block',
					args: { id, type: 'information', owner: { type: 'person', id: createdBy }, note: question }
				},
				{ name: 'comment', args: { id, text: question, to: createdBy, mentions: [createdBy] } }
			]
		]);

	/** The question has been answered. */
	settle = (work: Work): void => {
		const asked = askedBack(work);
		if (asked) void this.#do([[{ name: 'unblock', args: { id: work.id, blocker: asked.blocker } }]]);
	};

	prioritise = ({ id, priority }: Work, to: Work['priority'], reason: string): Promise<boolean> =>
		this.#do([
			[
				{
					name: 'edit',
					args: { id, changes: { priority: { from: priority, to } }, ...(reason && { reason }) }
				}
			]
		]);

	/** Which machine it is, where nobody has said. */
	place = ({ id, assetId }: Work, to: string): Promise<boolean> =>
		this.#do([[{ name: 'edit', args: { id, changes: { assetId: { from: assetId ?? null, to } } } }]]);

	#do(deeds: readonly (readonly Deed[])[]): Promise<boolean> {
		return doEach(this.#parts, deeds);
	}

	async #decide(
		ids: readonly string[],
		deeds: readonly (readonly Deed[])[],
		then?: string
	): Promise<boolean> {
		const next = then ?? afterDeciding(this.items ?? [], ids);
		const isDone = await this.#do(deeds);
		if (isDone) this.#parts.onmove(next);
		return isDone;
	}
}
