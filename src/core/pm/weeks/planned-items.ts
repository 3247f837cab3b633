import type { DocOf, Work } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { isEnded } from '../../work/status.ts';
import { dateOf, type Day } from '../day.ts';
import { wallAt } from '../zone.ts';

export type PlannedItem = DocOf<'week'>['items'][number];
type Item = Doc & Work;

/** More than a week of any plant; a document must stay small enough to be sent. */
const MOST_ITEMS = 2_000;

/** On which day of the site something was or is to be. */
export const dayAt = (instant: string | undefined, zone: string | undefined): Day | undefined =>
	instant === undefined ? undefined : wallAt(Date.parse(instant), zone).day;

const itemOf = ({ id, owner, estimateMinutes, workKind }: Item, day: Day): PlannedItem => ({
	...{ work: id, on: dateOf(day), workKind },
	...(owner.type === 'person' ? { person: owner.id } : { team: owner.id }),
	...(estimateMinutes !== undefined && { minutes: estimateMinutes })
});

/** Everything that is planned for a week, in order of its days; what was done or called off before it began is not. */
export const plannedItems = (jobs: readonly Item[], monday: Day, zone: string | undefined): PlannedItem[] =>
	jobs
		.flatMap((work) => {
			const day = dayAt(work.plannedStart, zone);
			if (day === undefined || day < monday || day > monday + 6 || work.archived) return [];
			const done = dayAt(work.times.done, zone);
			if (done === undefined ? isEnded(work.status) : done < monday) return [];
			return [itemOf(work, day)];
		})
		.sort((a, b) => (a.on === b.on ? (a.work < b.work ? -1 : 1) : a.on < b.on ? -1 : 1))
		.slice(0, MOST_ITEMS);
