/** From when to when somebody works, counted in days from the anchor of a shift; it may end on the next day. */
export interface Turn {
	day: number;
	from: string;
	to: string;
}

interface Pattern {
	cycleDays: number;
	anchor: string;
	turns: readonly Turn[];
}

export interface ShiftDay {
	date: string;
	turns: readonly Turn[];
}

const DAY_MINUTES = 1_440;
const DAY = 86_400_000;

/** Of the day. */
export const minutesOf = (time: string): number => {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
};

/** In minutes. */
export const lengthOf = ({ from, to }: Pick<Turn, 'from' | 'to'>): number => {
	const length = minutesOf(to) - minutesOf(from);
	// 06:00 to 06:00 is a whole day.
	return length > 0 ? length : length + DAY_MINUTES;
};

/** The first two turns of a cycle that would have somebody at work twice at once; the last day runs into the first. */
export const overlapping = (turns: readonly Turn[], cycleDays: number): readonly [Turn, Turn] | undefined => {
	const cycle = cycleDays * DAY_MINUTES;
	const sorted = turns
		.map((turn) => ({ turn, start: turn.day * DAY_MINUTES + minutesOf(turn.from), length: lengthOf(turn) }))
		.sort((a, b) => a.start - b.start);
	for (const [at, one] of sorted.entries()) {
		const next = sorted[(at + 1) % sorted.length];
		if (!next) continue;
		const room = at + 1 < sorted.length ? next.start - one.start : next.start + cycle - one.start;
		if (one.length > room) return [one.turn, next.turn];
	}
	return undefined;
};

/** Calendar arithmetic on a day without a clock or zone. */
export const addDays = (date: string, days: number): string => {
	const at = Date.parse(`${date}T00:00:00Z`);
	return Number.isNaN(at) ? date : new Date(at + days * DAY).toISOString().slice(0, 10);
};

/** Which turns begin on each of these days. Days are the site's own, so no zone is asked. */
export const shiftDays = ({ cycleDays, anchor, turns }: Pattern, from: string, count: number): ShiftDay[] => {
	const first = Math.round((Date.parse(`${from}T00:00:00Z`) - Date.parse(`${anchor}T00:00:00Z`)) / DAY);
	if (Number.isNaN(first) || cycleDays < 1) return [];
	return Array.from({ length: count }, (_, n) => {
		const day = (((first + n) % cycleDays) + cycleDays) % cycleDays;
		return {
			date: addDays(from, n),
			turns: turns.filter((turn) => turn.day === day).sort((a, b) => (a.from < b.from ? -1 : 1))
		};
	});
};
