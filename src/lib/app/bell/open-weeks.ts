import { siteWhere } from '#core/access/site-where.ts';
import { getOf } from '#core/commands/lookup.ts';
import { policyId } from '#core/commands/policy-id.ts';
import type { Read } from '#core/commands/read.ts';
import type { Notice } from '#core/notices/notice.ts';
import { dateOf } from '#core/pm/day.ts';
import { weekOf } from '#core/pm/stretches.ts';
import { USUAL_FIXING } from '#core/pm/weeks/fixing.ts';
import { openWeek } from '#core/pm/weeks/open-week.ts';
import { weekId } from '#core/pm/weeks/week-id.ts';
import { wallAt } from '#core/pm/zone.ts';

/** For whoever may fix the plan of a week: that it is not fixed, from a day before its hour on. */
export const openWeeks = async (read: Read, person: string, now: number): Promise<Notice[]> => {
	const site = await siteWhere(read, person, new Date(now).toISOString(), 'week.fix');
	if (site === undefined) return [];
	const zone = (await getOf(read, 'site', site))?.timeZone;
	const rule = (await getOf(read, 'policy', policyId(site)))?.weekFixed ?? USUAL_FIXING;
	const { from } = weekOf(wallAt(now, zone).day);
	const known = await Promise.all(
		[from - 7, from, from + 7].map(async (monday) => {
			const week = await getOf(read, 'week', weekId(site, dateOf(monday)));
			return week && monday;
		})
	);
	const open = openWeek(now, { rule, zone, isFixed: (monday) => known.includes(monday) });
	if (!open) return [];
	const week = dateOf(open.monday);
	const at = new Date(open.since).toISOString();
	return [{ id: `week.${weekId(site, week)}`, kind: 'week-open', at, work: '', title: '', week }];
};
