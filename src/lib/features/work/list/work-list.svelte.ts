import type { Who } from '#core/access/who-is.ts';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { runningTimers } from '#core/work/labour.ts';
import { isUnclaimed, isWork } from '#core/work/standing.ts';
import { inGroups, type GroupPlace, type InGroup } from '#core/work/work-groups.ts';
import { inWorkingOrder } from '#core/work/work-order.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { whoAmI } from '../questions.ts';
import { fitsFilter, type WorkFilter } from './work-filter.ts';
import { groupsOf } from './group-question.ts';
import { distinct, workSources } from './work-sources.ts';

interface Parts {
	queries: Queries;
	person: () => string;
	filter: () => WorkFilter;
	at: Date;
}

const STEP = 1_000;

/** The open work a person chose to see, in the order in which people work. */
export class WorkList {
	#limit = $state(STEP);
	readonly #parts: Parts;
	readonly #who: LiveQuery<Who | undefined>;
	readonly #found: LiveQuery<Doc[][]>;
	readonly #groups: LiveQuery<Readonly<Record<string, GroupPlace>>>;
	readonly #chosenItems = $derived.by(() => this.#chosen());
	readonly #shown = $derived.by(() => {
		const items = this.#chosenItems;
		return items && inGroups(items, ({ id }) => this.#groups.current?.[id]);
	});

	constructor(parts: Parts) {
		this.#parts = parts;
		const { queries, at } = parts;
		this.#who = new LiveQuery(() => queries.answer(whoAmI(parts.person(), at)));
		this.#found = new LiveQuery(() => {
			const who = this.#who.current;
			return who ? workSources(queries, who, parts.filter().whose, this.#limit) : () => () => {};
		});
		this.#groups = new LiveQuery(() => {
			const items = this.#chosenItems;
			return items?.some(({ origin }) => origin.plan !== undefined)
				? queries.answer(groupsOf(items))
				: () => () => {};
		});
	}

	get who(): Who | undefined {
		return this.#who.current;
	}

	/** Undefined until the device has answered. */
	get items(): readonly Work[] | undefined {
		return this.#shown?.items;
	}

	/** Which of how many that are walked together. */
	groupOf(id: string): InGroup | undefined {
		return this.#shown?.of.get(id);
	}

	/** There is more than is shown. */
	get hasMore(): boolean {
		return this.#found.current?.some((docs) => docs.length >= this.#limit) ?? false;
	}

	showMore = (): void => {
		this.#limit += STEP;
	};

	#chosen(): Work[] | undefined {
		const [who, found] = [this.#who.current, this.#found.current];
		if (!who || !found) return undefined;
		const filter = this.#parts.filter();
		const items = distinct(found)
			.filter(isWork)
			.filter((work) => {
				if (work.archived || !fitsFilter(work, filter)) return false;
				if (filter.whose === 'all') return true;
				if (filter.whose === 'watched') return work.watchers?.includes(who.id) ?? false;
				// What is done waits for somebody else, once this person's own time has stopped.
				const isAtIt = work.status !== 'done' || runningTimers(work.labour, who.id).length > 0;
				return isAtIt && (filter.whose !== 'near' || this.#concerns(work, who));
			});
		return inWorkingOrder(items, who.today);
	}

	#concerns(work: Work, { id, teams }: Who): boolean {
		const { owner, assignees = [] } = work;
		return owner.id === id || assignees.includes(id) || teams.includes(owner.id) || isUnclaimed(work);
	}
}
