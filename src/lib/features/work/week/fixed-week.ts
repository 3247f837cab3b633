import { siteWhere } from '#core/access/site-where.ts';
import { getOf } from '#core/commands/lookup.ts';
import { policyId } from '#core/commands/policy-id.ts';
import type { DocOf, Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { dateOf, type Day } from '#core/pm/day.ts';
import { fixingMoment, mayBeFixed, USUAL_FIXING } from '#core/pm/weeks/fixing.ts';
import { weekId } from '#core/pm/weeks/week-id.ts';
import { plannedItems } from '#core/pm/weeks/planned-items.ts';
import { sinceFixed, type SinceFixed } from '#core/pm/weeks/since-fixed.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** How a week's plan stands: written down, or when it will be, or never. */
export interface FixedWeek {
	readonly week: DocOf<'week'> | undefined;
	/** Who fixed it, by name; undefined where the server did. */
	readonly by: string | undefined;
	/** The jobs it names, also those that have ended. */
	readonly named: readonly (Doc & Work)[];
	/** When the server fixes it by itself. */
	readonly due: number;
	readonly mayFix: boolean;
}

export const fixedWeekOf =
	(me: string, site: string, monday: Day, now: Date): Question<FixedWeek> =>
	async (read) => {
		const zone = (await getOf(read, 'site', site))?.timeZone;
		const week = await getOf(read, 'week', weekId(site, dateOf(monday)));
		const rule = (await getOf(read, 'policy', policyId(site)))?.weekFixed ?? USUAL_FIXING;
		const jobs = await Promise.all((week?.items ?? []).map(({ work }) => getOf(read, 'work', work)));
		const may = (await siteWhere(read, me, now.toISOString(), 'week.fix')) === site;
		return {
			...{ week, named: jobs.filter((job) => job !== undefined) },
			by: week && (await getOf(read, 'person', week.fixedBy))?.name,
			due: fixingMoment(monday, rule, zone),
			mayFix: may && !week && mayBeFixed(monday, now.getTime(), zone)
		};
	};

type Jobs = readonly (Doc & Work)[];

/** What was changed since it was fixed; undefined where it is not. `jobs` are those that are open. */
export const changesSince = (
	{ week, named }: FixedWeek,
	jobs: Jobs,
	monday: Day,
	zone: string | undefined
): SinceFixed | undefined => {
	if (!week) return undefined;
	const all = new Map([...named, ...jobs].map((job) => [job.id, job]));
	return sinceFixed(week.items, [...all.values()], monday, zone);
};

/** What `week.fix` writes down: the week as it stands before this person. */
export const asPlanned = (site: string, jobs: Jobs, monday: Day, zone: string | undefined) => ({
	...{ site, from: dateOf(monday) },
	items: plannedItems(jobs, monday, zone)
});
