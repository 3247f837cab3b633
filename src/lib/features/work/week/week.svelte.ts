import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Day } from '#core/pm/day.ts';
import { dayNamed } from '#core/pm/day.ts';
import { weekOf } from '#core/pm/stretches.ts';
import type { SinceFixed } from '#core/pm/weeks/since-fixed.ts';
import { isWork } from '#core/work/standing.ts';
import {
	placeNamesIn,
	readyToPlan,
	startOn,
	weekPlan,
	withNobody,
	workersOf,
	type Worker
} from '#core/work/week-plan.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { Later } from '#lib/ui/later/later.svelte.ts';
import type { Deed, EachParts } from '../acts/do-each.ts';
import { openRows } from '../backlog/backlog-view.ts';
import { rightsOf } from '../backlog/decisions.ts';
import { directory } from '../backlog/parties.ts';
import type { FixedWeek } from './fixed-week.ts';

interface Parts extends EachParts {
	queries: Queries;
	person: string;
	at: Date;
	/** A day of the week that is shown; undefined: this week. */
	day: () => string | undefined;
	said: () => string;
}

const DIRECTORY = ['person', 'team', 'shift', 'absence'] as const;
const WINDOWS = { shelf: 'plans' as const, selector: { kind: 'window' }, sort: ['ixWhen'] };

/** A week of a site: who is there, what they are to do, and what is ready beside it. */
export class Week {
	readonly #parts: Parts;
	readonly #rows: LiveQuery<Doc[]>;
	readonly #directory: LiveQuery<Doc[][]>;
	readonly #windows: LiveQuery<Doc[]>;
	readonly #rights;
	readonly #site;
	readonly #fixed: LiveQuery<FixedWeek>;
	/** The week can be read and planned before it is known how it was fixed. */
	readonly #fixing = new Later(() => import('./fixed-week.ts'));
	#isBusy = $state(false);

	constructor(parts: Parts) {
		this.#parts = parts;
		const { queries, person, at } = parts;
		this.#rows = new LiveQuery(() => queries.rows(openRows()));
		this.#directory = new LiveQuery(() => together(DIRECTORY.map((kind) => queries.rows(directory(kind)))));
		this.#windows = new LiveQuery(() => queries.rows(WINDOWS));
		this.#rights = new LiveQuery(() => queries.answer(rightsOf(person, at)));
		this.#site = new LiveQuery(() =>
			queries.answer(async (read) => {
				const who = await read.get(person);
				const zone = isKind(who, 'person') ? (await read.get(who.site))?.['timeZone'] : undefined;
				return typeof zone === 'string' ? zone : undefined;
			})
		);
		this.#fixed = new LiveQuery(() => {
			const [fixing, site, monday] = [this.#fixing.piece, this.#rights.current?.site, this.days[0]];
			if (!fixing || site === undefined || monday === undefined) return () => () => {};
			return queries.answer(fixing.fixedWeekOf(person, site, monday, at));
		});
	}

	get rights() {
		return this.#rights.current;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	get #zone(): string | undefined {
		return this.#site.current;
	}

	readonly days = $derived.by((): Day[] => {
		const today = this.#rights.current?.today;
		const { from } = weekOf(dayNamed(this.#parts.day() ?? '') ?? dayNamed(today ?? '') ?? 0);
		return Array.from({ length: 7 }, (_, n) => from + n);
	});

	readonly #jobs = $derived.by(() =>
		this.#rows.current?.filter(isWork).filter(({ site }) => site === this.#rights.current?.site)
	);

	/** Whoever is in a team and works here. */
	readonly workers = $derived.by((): Worker[] =>
		workersOf((this.#directory.current ?? []).flat(), this.#rights.current?.site)
	);

	readonly #granted = $derived.by(() =>
		(this.#windows.current ?? [])
			.filter((doc) => isKind(doc, 'window'))
			.filter(({ state }) => state === 'granted')
	);

	/** Undefined until the device has answered. */
	readonly rows = $derived.by(
		() =>
			this.#jobs &&
			this.#rights.current &&
			weekPlan({
				...{ workers: this.workers, jobs: this.#jobs, windows: this.#granted },
				...{ days: this.days, zone: this.#zone }
			})
	);

	/** Undefined until the device has answered. */
	get fixed(): FixedWeek | undefined {
		return this.#fixed.current;
	}

	/** What was changed since the week was fixed; undefined where it is not. */
	readonly since = $derived.by((): SinceFixed | undefined => {
		const [fixing, fixed, monday] = [this.#fixing.piece, this.#fixed.current, this.days[0]];
		if (!fixing || !fixed || monday === undefined || !this.#jobs) return undefined;
		return fixing.changesSince(fixed, this.#jobs, monday, this.#zone);
	});

	/** What is written down when this person fixes the week. */
	get asPlanned(): object | undefined {
		const [fixing, site, monday] = [this.#fixing.piece, this.#rights.current?.site, this.days[0]];
		if (!fixing || site === undefined || monday === undefined || !this.#jobs) return undefined;
		return fixing.asPlanned(site, this.#jobs, monday, this.#zone);
	}

	readonly ready = $derived.by(() => readyToPlan(this.#jobs ?? []));

	/** On a day of this week, and with nobody who stands in it. */
	readonly withNobody = $derived.by(() =>
		withNobody({ workers: this.workers, jobs: this.#jobs ?? [], days: this.days, zone: this.#zone })
	);

	/** Where jobs lie, by their own words: enough to name a machine without asking for it. */
	readonly placeNames = $derived.by(() => placeNamesIn(this.#jobs ?? []));

	/** When machines can be had, or cannot, in this week. */
	readonly windows = $derived.by(() => {
		const [first, last] = [this.days[0], this.days.at(-1)];
		if (first === undefined || last === undefined) return [];
		const begin = Date.parse(startOn(undefined, first, this.#zone)) - 8 * 3_600_000;
		return this.#granted
			.filter(({ from, to }) => Date.parse(to) > begin && Date.parse(from) < begin + 7 * 24 * 3_600_000)
			.sort((a, b) => (a.from < b.from ? -1 : 1));
	});

	/** Gives a job to somebody for a day, with one Undo; without a day it is on no day any more. */
	async place(work: Work & { id: string }, person: string, day: Day | undefined): Promise<boolean> {
		const worker = this.workers.find(({ id }) => id === person);
		const start = day === undefined ? null : startOn(worker?.shift, day, this.#zone);
		const isTheirs = work.owner.type === 'person' && work.owner.id === person;
		const from = work.plannedStart ?? null;
		const deeds: Deed[] = [
			...(isTheirs || day === undefined
				? []
				: [
						{
							name: 'assign',
							args: { id: work.id, owner: { from: work.owner, to: { type: 'person', id: person } } }
						}
					]),
			...(start === from
				? []
				: [{ name: 'schedule', args: { id: work.id, changes: { plannedStart: { from, to: start } } } }])
		];
		if (deeds.length === 0) return true;
		this.#isBusy = true;
		const { doEach } = await import('../acts/do-each.ts');
		return doEach(this.#parts, [deeds], this.#parts.said()).finally(() => (this.#isBusy = false));
	}
}
