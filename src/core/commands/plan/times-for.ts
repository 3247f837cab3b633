import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { freeTimes } from '../../pm/slots/free-times.ts';
import type { FreeTime, GivenWindow } from '../../pm/slots/free-times.ts';
import { mannedTimes, needOf } from '../../pm/slots/manned-times.ts';
import type { Staff } from '../../pm/slots/manned-times.ts';
import { findOf, getOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import { pathOf } from '../work/place.ts';

const staffAt = async (read: Read, site: string): Promise<Staff> => {
	const people = await findOf(read, 'person', key.kind('person', site));
	const shifts = await findOf(read, 'shift', key.kind('shift', site));
	return {
		people,
		teams: await findOf(read, 'team', key.kind('team', site)),
		shifts: new Map(shifts.map((shift) => [shift.id, shift])),
		absences: (await Promise.all(people.map(({ id }) => findOf(read, 'absence', key.person(id))))).flat()
	};
};

/** When production gives a machine away and somebody is there for the work. `windows`: all of the site. */
export const timesFor = async (
	read: Read,
	plan: Doc & DocOf<'plan'>,
	asset: Doc & Asset,
	windows: readonly GivenWindow[],
	now: string
): Promise<readonly FreeTime[]> => {
	const path = await pathOf(read, asset.id);
	const free = freeTimes(windows, new Set(path.map(({ id }) => id)), Date.parse(now));
	if (free.length === 0) return free;
	const zone = (await getOf(read, 'site', plan.site))?.timeZone;
	return mannedTimes(free, needOf(plan, path), await staffAt(read, plan.site), zone);
};
