import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { localDay } from '../model/local-day.ts';
import { isOver } from '../work/status.ts';
import { dueOf } from '../work/work-order.ts';
import type { CalendarEntry } from './calendar-file.ts';
import { dayNamed } from './day.ts';

interface Where {
	readonly zone: string | undefined;
	/** Under which the app is reached; without it an entry leads nowhere. */
	readonly address?: string | undefined;
}

/** Open work on the day it is planned for, else on the day it is due; what has no day is in no calendar. */
export const calendarEntries = (jobs: readonly (Doc & Work)[], { zone, address }: Where): CalendarEntry[] =>
	jobs.flatMap((job): CalendarEntry[] => {
		const { id, code, title, place = [], plannedStart, status, archived, updatedAt } = job;
		const on = dayNamed(plannedStart === undefined ? (dueOf(job) ?? '') : localDay(plannedStart, zone));
		if (on === undefined || archived || isOver(status)) return [];
		return [
			{
				...{ id: `${id}@millwright`, on, title: `${title} (${code})`, changedAt: updatedAt },
				...(place.length > 0 && { place: place.map(({ name }) => name).join(' › ') }),
				...(address !== undefined && { url: `${address.replace(/\/+$/, '')}/work/${encodeURIComponent(id)}` })
			}
		];
	});
