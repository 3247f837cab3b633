import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { id, localDate } from '../../model/fields.ts';
import { plannedWeek } from '../../model/plan.ts';
import { dayNamed, type Day } from '../../pm/day.ts';
import { weekOf } from '../../pm/stretches.ts';
import { mayBeFixed } from '../../pm/weeks/fixing.ts';
import type { PlannedItem } from '../../pm/weeks/planned-items.ts';
import { weekId } from '../../pm/weeks/week-id.ts';
import { defineCommand, refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import { Desk } from '../desk.ts';
import { draft, getOf } from '../lookup.ts';

/** Each job of this site, once, on a day of the week. */
const faultIn = async (
	desk: Desk,
	{ site, items }: { site: string; items: readonly PlannedItem[] },
	monday: Day
): Promise<Outcome | undefined> => {
	const seen = new Set<string>();
	for (const [n, { work, on }] of items.entries()) {
		const day = dayNamed(on);
		const isInWeek = day !== undefined && day >= monday && day <= monday + 6;
		if (!isInWeek || seen.has(work)) return refused('malformed', { field: `items.${n}` });
		seen.add(work);
		if ((await getOf(desk, 'work', work))?.site !== site)
			return refused('not-found', { field: `items.${n}.work` });
	}
	return undefined;
};

/**
 * Writes down what is planned for a week, as whoever fixes it has it before them: what is planned later changes nothing
 * in it. Once it is there it stays as it is.
 */
const fix = defineCommand({
	name: 'week.fix',
	v: 1,
	args: z.object({ site: id, from: localDate, items: plannedWeek.shape.items }),
	run: async (read, { site, from, items }, meta) => {
		const desk = new Desk(read, meta);
		const place = await getOf(desk, 'site', site);
		if (!place) return refused('not-found', { field: 'site' });
		const scopes = [siteScope(site)];
		if (!(await desk.allows('week.fix', { site, scopes }))) return refused('not-allowed');
		const own = weekId(site, from);
		if (await getOf(desk, 'week', own)) {
			desk.differ({ code: 'already-so', doc: own });
			return desk.finish();
		}
		const monday = dayNamed(from);
		const mayBe = monday !== undefined && weekOf(monday).from === monday;
		if (!mayBe || !mayBeFixed(monday, Date.parse(meta.at), place.timeZone))
			return refused('malformed', { field: 'from' });
		const fault = await faultIn(desk, { site, items }, monday);
		if (fault) return fault;
		const by = { fixedAt: meta.at, fixedBy: meta.actor.id };
		desk.put(draft<'week'>({ id: own, kind: 'week', site, scopes, archived: false, from, ...by, items }));
		return desk.finish();
	}
});

export const weekCommands = [fix];
