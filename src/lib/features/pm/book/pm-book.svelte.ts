import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import type { DocOf, Kind } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import type { PlanBook, PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import { byId, idSet } from './by-id.ts';
import { dayNamed } from '#core/pm/day.ts';
import type { FreeTime, GivenWindow } from '#core/pm/slots/free-times.ts';
import { planAssets, slotAssets } from '#core/pm/slots/plan-assets.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { Later } from '#lib/ui/later/later.svelte.ts';
import { pmPlaceOf, type PmPlace } from './pm-place.ts';

const PLANS = { shelf: 'plans' as const, selector: { kind: 'plan' }, sort: ['ixState', 'ixSort'] };
const CALENDARS = { shelf: 'plans' as const, selector: { kind: 'calendar' }, sort: ['ixState', 'ixSort'] };
/** Every job that a plan has led to, as long as this device remembers. */
const JOBS = { shelf: 'work' as const, selector: { ixPlan: { $gt: '' } }, sort: ['ixPlan', 'ixNewest'] };
const WINDOWS = { shelf: 'plans' as const, selector: { kind: 'window' }, sort: ['ixWhen'] };
const LINES = { shelf: 'events' as const, selector: { kind: 'slot' }, sort: ['ixNewest'] };
const GAUGES = { shelf: 'assets' as const, selector: { kind: 'gauge' }, sort: ['ixSort'] };
/** Where a meter stood when work was done is told by the readings about it: a few weeks of those that people take. */
const READINGS = {
	shelf: 'events' as const,
	selector: { kind: 'reading' },
	sort: ['ixNewest'],
	limit: 500
};

/** Who is there when production gives a machine away. */
const STAFF = ['person', 'team', 'shift', 'absence'] as const;

const of = <K extends Kind>(docs: readonly Doc[] | undefined, kind: K): (Doc & DocOf<K>)[] =>
	(docs ?? []).filter((doc): doc is Doc & DocOf<K> => isKind(doc, kind));

type For = Pick<PlanDoc, 'site' | 'assets' | 'filter' | 'round'>;

/** Plans, what they are for, and where they stand: read from this device, as everything the pages of PM show. */
export class PmBook {
	readonly #place: LiveQuery<PmPlace>;
	readonly #plans: LiveQuery<Doc[]>;
	readonly #things: LiveQuery<Doc[][]>;
	readonly #rest: LiveQuery<Doc[][]>;
	/** Read only where work needs a machine to stand. */
	readonly #staff: LiveQuery<Doc[][]>;
	readonly #now: number;
	/** It reckons; what it reckons with comes from the device's database no sooner. */
	readonly #engine = new Later(() => import('./engine.ts'));

	constructor(queries: Queries, me: string, now: Date) {
		this.#now = now.getTime();
		this.#place = new LiveQuery(() => queries.answer(pmPlaceOf(me, now.toISOString())));
		this.#plans = new LiveQuery(() => queries.rows(PLANS));
		this.#things = new LiveQuery(() =>
			together(
				ASSET_KINDS.map((kind) => queries.rows({ shelf: 'assets', selector: { kind }, sort: ['ixSort'] }))
			)
		);
		this.#rest = new LiveQuery(() =>
			together([JOBS, LINES, CALENDARS, GAUGES, WINDOWS, READINGS].map((query) => queries.rows(query)))
		);
		this.#staff = new LiveQuery(() =>
			together(
				STAFF.map((kind) =>
					queries.rows({ shelf: 'directory', selector: { kind }, sort: ['ixState', 'ixSort'] })
				)
			)
		);
	}

	get place(): PmPlace | undefined {
		return this.#place.current;
	}

	/** The device has told which plans there are. */
	get isKnown(): boolean {
		return this.#plans.current !== undefined && this.place !== undefined;
	}

	/** Of the site, also those that were put away. */
	readonly #all = $derived.by(() =>
		of(this.#plans.current, 'plan').filter(({ site }) => site === this.place?.site)
	);
	readonly planById: ReadonlyMap<string, PlanDoc> = $derived.by(() => byId(this.#all));

	/** Those that are over come last. */
	readonly plans: readonly PlanDoc[] = $derived.by(() => this.#all.filter(({ archived }) => !archived));

	readonly things: readonly PlanThing[] = $derived.by(() =>
		(this.#things.current ?? [])
			.flat()
			.filter(isAsset)
			.filter(({ site, id }) => site === this.place?.site || id === this.place?.site)
	);

	readonly thingById: ReadonlyMap<string, PlanThing> = $derived.by(() => byId(this.things));

	readonly calendars = $derived.by(() =>
		of(this.#rest.current?.[2], 'calendar').filter(
			({ site, archived }) => site === this.place?.site && !archived
		)
	);

	/** Undefined until everything that decides about days is there. */
	readonly book: PlanBook | undefined = $derived.by(() => {
		const [jobs, lines, calendars, gauges, windows, readings] = this.#rest.current ?? [];
		const given = of(windows, 'window').filter(({ to }) => Date.parse(to) > this.#now);
		const today = this.place && dayNamed(this.place.today);
		const engine = this.#engine.piece;
		const staff = this.plans.some(({ needsWindow }) => needsWindow) ? this.#staff.current : [];
		if (!engine || !jobs || !staff || !this.place || today === undefined) return undefined;
		return new engine.PlanBook({
			jobs: of(jobs, 'work'),
			lines: of(lines, 'slot'),
			calendars: of(calendars, 'calendar'),
			gauges: of(gauges, 'gauge'),
			readings: of(readings, 'reading'),
			free: this.#freeTimes(engine, given, staff),
			...{ zone: this.place.zone, today }
		});
	});

	/** When production gives a machine away and somebody is there who does the work of a plan. */
	#freeTimes(
		{ freeTimes, mannedTimes, needOf }: typeof import('./engine.ts'),
		given: readonly GivenWindow[],
		[people, teams, shifts, absences]: readonly Doc[][]
	) {
		const staff = {
			people: of(people, 'person'),
			teams: of(teams, 'team'),
			shifts: byId(of(shifts, 'shift')),
			absences: of(absences, 'absence')
		};
		return (thing: PlanThing, plan: PlanDoc): readonly FreeTime[] => {
			const path = this.#pathOf(thing);
			const free = freeTimes(given, idSet(path.map(({ id }) => id)), this.#now);
			return mannedTimes(free, needOf(plan, path), staff, this.place?.zone);
		};
	}

	#pathOf(thing: PlanThing): readonly PlanThing[] {
		const path: PlanThing[] = [];
		for (let at: PlanThing | undefined = thing; at && !path.includes(at); at = this.thing(at.parentId))
			path.push(at);
		return path;
	}

	thing(id: string | undefined): PlanThing | undefined {
		return id === undefined ? undefined : this.thingById.get(id);
	}

	/** What a plan is for, in walking order. Most plans name theirs: the others are looked for among all. */
	thingsOf(plan: For): PlanThing[] {
		return planAssets(plan, this.#near(plan));
	}

	/** Of what its occurrences are kept: a round has one sequence. */
	slotThingsOf(plan: For): PlanThing[] {
		return slotAssets(plan, this.#near(plan), this.thing(plan.site));
	}

	#near({ filter, assets = [] }: For): readonly PlanThing[] {
		return filter ? this.things : assets.flatMap((id) => this.thing(id) ?? []);
	}
}
