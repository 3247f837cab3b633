import type { Dice } from '../dice.ts';
import { DAY } from '../plant-time.ts';
import type { Day } from '../plant-time.ts';

/** Two or three weeks at a stretch in a year, and now and then a few days. */
export const absencesOf = (dice: Dice, from: Day, until: number): (readonly [Day, Day])[] => {
	const spans: (readonly [Day, Day])[] = [];
	const last = Math.floor(until / DAY) + 60;
	for (let day = from + dice.whole(5, 150); day < last; day += dice.whole(50, 140)) {
		spans.push([day, day + (dice.chance(0.45) ? dice.whole(7, 20) : dice.whole(0, 4))]);
	}
	return spans;
};

export const isAway = (away: readonly (readonly [Day, Day])[], day: Day): boolean =>
	away.some(([first, last]) => first <= day && day <= last);
