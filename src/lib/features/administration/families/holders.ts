import { addDays } from '#core/shifts/turns.ts';
import type { Doc } from '#core/model/document.ts';
import { listOf, textOf } from '../records/family.ts';

export interface Holder {
	person: string;
	name: string;
	until: string | undefined;
	stands: 'good' | 'soon' | 'over';
}

/** Time enough to book an examination. */
const SOON_DAYS = 60;

const FOR_GOOD = '9999-12-31';

/** Who has the skill: whose certificate ran out or is about to comes first. */
export const holdersOf = (people: readonly Doc[], skill: string, today: string): Holder[] => {
	const soon = addDays(today, SOON_DAYS);
	return people
		.flatMap((doc): Holder[] => {
			const held = listOf(doc['skills']).find((one) => (one as { skill: string }).skill === skill) as
				{ until?: string } | undefined;
			if (!held) return [];
			const { until } = held;
			const stands = until === undefined || until > soon ? 'good' : until < today ? 'over' : 'soon';
			return [{ person: doc.id, name: textOf(doc['name']), until, stands }];
		})
		.sort((a, b) => (a.until ?? FOR_GOOD).localeCompare(b.until ?? FOR_GOOD) || a.name.localeCompare(b.name));
};
