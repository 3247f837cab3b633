import type { Notice } from '#core/notices/notice.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** For whoever may fix the plan of a week: that it is not fixed, from a day before its hour on. */
export const openWeeks =
	(person: string, now: number): Question<Notice[]> =>
	async (read) => {
		const { siteWhere } = await import('#core/access/site-where.ts');
		const site = await siteWhere(read, person, new Date(now).toISOString(), 'week.fix');
		if (site === undefined) return [];
		const [{ getOf }, { policyId }, { dateOf }, { weekOf }, { wallAt }, fixing, { weekId }, { openWeek }] =
			await Promise.all([
				import('#core/commands/lookup.ts'),
				import('#core/commands/policy-id.ts'),
				import('#core/pm/day.ts'),
				import('#core/pm/stretches.ts'),
				import('#core/pm/zone.ts'),
				import('#core/pm/weeks/fixing.ts'),
				import('#core/pm/weeks/week-id.ts'),
				import('#core/pm/weeks/open-week.ts')
			]);
		const zone = (await getOf(read, 'site', site))?.timeZone;
		const rule = (await getOf(read, 'policy', policyId(site)))?.weekFixed ?? fixing.USUAL_FIXING;
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
