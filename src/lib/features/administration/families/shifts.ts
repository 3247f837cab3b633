import { overlapping } from '#core/shifts/turns.ts';
import type { Turn } from '#core/shifts/turns.ts';
import type { Family } from '../records/family.ts';
import { byName, codeTaken, listOf, textOf } from '../records/family.ts';
import type { Values } from '../records/field-spec.ts';
import type { Problem } from '../records/record-problems.ts';

export const turnsOf = (values: Values): readonly Turn[] => listOf(values['turns']) as readonly Turn[];

export const turnProblem = (turns: readonly Turn[], cycleDays: number): Problem | undefined => {
	if (turns.some(({ from, to }) => from === '' || to === '')) return { code: 'time-missing' };
	if (turns.some(({ day }) => day >= cycleDays)) return { code: 'beyond-cycle', detail: String(cycleDays) };
	if (turns.length > 400) return { code: 'too-many', detail: '400' };
	const both = overlapping(turns, cycleDays);
	return both && { code: 'overlap', detail: `${both[0].day + 1}, ${both[1].day + 1}` };
};

export const SHIFTS: Family = {
	kind: 'shift',
	icon: 'clock',
	specs: [
		{ field: 'name', as: 'text', required: true },
		{ field: 'code', as: 'code', required: true },
		{ field: 'cycleDays', as: 'count', required: true, from: 1, to: 400, unit: 'day' },
		{ field: 'anchor', as: 'date', required: true },
		{ field: 'turns', as: 'turns' },
		{ field: 'breakMinutes', as: 'count', from: 0, to: 1_440, unit: 'minute' }
	],
	words: ({ families }) => families.shifts.fields,
	fresh: ({ today }) => ({ cycleDays: 7, anchor: mondayOf(today), turns: [] }),
	title: (shift) => textOf(shift['name']),
	facts: (shift, { t, format }) =>
		`${textOf(shift['code'])} · ${t.families.shifts.cycle(format.number(Number(shift['cycleDays'])), format.number(turnsOf(shift).length))}`,
	check: (values, around) => {
		const problem = turnProblem(turnsOf(values), Number(values['cycleDays'] ?? 1));
		return { ...codeTaken(values, around), ...(problem && { turns: problem }) };
	},
	order: byName
};

/** Weeks are counted from Mondays. */
const mondayOf = (day: string): string => {
	const at = new Date(`${day}T00:00:00Z`);
	at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
	return at.toISOString().slice(0, 10);
};
