import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { newestFirst } from '#core/model/index-values.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { judgedWeek, type JudgedWeek } from '#core/pm/compliance/judged-week.ts';
import { dateOf, dayNamed, type Day } from '#core/pm/day.ts';
import { weekOf } from '#core/pm/stretches.ts';
import { isWork } from '#core/work/standing.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';

/** So far back a week is told of: devices hold what ended for longer than this. */
const WEEKS = 13;

interface Where {
	readonly site: string;
	readonly zone: string | undefined;
	readonly today: Day;
}

export const weeksSince = (monday: Day) => ({
	shelf: 'plans' as const,
	selector: { kind: 'week', ixWhen: { $gte: dateOf(monday) } },
	sort: ['ixWhen']
});

/** What ended since a day, and what is finished by hand and not closed yet. */
export const jobsSince = (monday: Day) => [
	{
		shelf: 'work' as const,
		selector: { ixOpen: '0', ixNewest: { $lte: newestFirst(`${dateOf(monday - 1)}T00:00:00.000Z`) } },
		sort: ['ixNewest']
	},
	...['done', 'verified'].map((ixStatus) => ({
		shelf: 'work' as const,
		selector: { ixOpen: '1', ixStatus },
		sort: ['ixDue']
	}))
];

/** Every job that is named in some weeks, as far as this device holds it. */
const namedIn =
	(weeks: readonly DocOf<'week'>[]): Question<(Doc | undefined)[]> =>
	(read) => {
		const ids = new Set(weeks.flatMap(({ items }) => items.map(({ work }) => work)));
		return Promise.all([...ids].map((id) => read.get(id)));
	};

/** The plans of the last weeks as they were fixed, with what became of them; read from this device. */
export class FixedWeeks {
	readonly #where: () => Where | undefined;
	readonly #weeks: LiveQuery<Doc[]>;
	readonly #jobs: LiveQuery<Doc[][]>;
	readonly #named: LiveQuery<(Doc | undefined)[]>;

	constructor(queries: Queries, where: () => Where | undefined) {
		this.#where = where;
		this.#weeks = new LiveQuery(() => queries.rows(weeksSince(this.#since)));
		this.#jobs = new LiveQuery(() => together(jobsSince(this.#since).map((rows) => queries.rows(rows))));
		this.#named = new LiveQuery(() => queries.answer(namedIn(this.#fixed)));
	}

	get #since(): Day {
		return weekOf(this.#where()?.today ?? 0).from - 7 * WEEKS;
	}

	readonly #fixed: (Doc & DocOf<'week'>)[] = $derived.by(() =>
		(this.#weeks.current ?? [])
			.filter((doc) => isKind(doc, 'week'))
			.filter(({ site }) => site === this.#where()?.site)
	);

	/** The newest first; undefined until this device has answered. */
	readonly told: readonly JudgedWeek[] | undefined = $derived.by(() => {
		const [where, named, ended] = [this.#where(), this.#named.current, this.#jobs.current];
		if (!where || !this.#weeks.current || !named || !ended) return undefined;
		const jobs = [...named, ...ended.flat()]
			.filter((doc) => doc !== undefined)
			.filter(isWork)
			.filter(({ site }) => site === where.site);
		return this.#fixed
			.toSorted((a, b) => (dayNamed(b.from) ?? 0) - (dayNamed(a.from) ?? 0))
			.map((week) => judgedWeek({ week, jobs, zone: where.zone, today: where.today }));
	});
}
