import { dayInWords } from '../records/day-words.ts';
import type { Family } from '../records/family.ts';
import { textOf } from '../records/family.ts';

export const ABSENCES: Family = {
	kind: 'absence',
	icon: 'calendar',
	specs: [
		{ field: 'person', as: 'one', of: 'people', required: true },
		{ field: 'type', as: 'one', of: 'absences', required: true },
		{ field: 'from', as: 'date', required: true },
		{ field: 'to', as: 'date', required: true },
		{ field: 'minutesPerDay', as: 'count', from: 1, to: 1_440, unit: 'minute' }
	],
	words: ({ families }) => families.away.fields,
	fresh: ({ today }) => ({ type: 'away', from: today, to: today }),
	title: (absence, { names }) => names[textOf(absence['person'])] ?? '',
	facts: (absence, { t, format, today }) => {
		const [from, to] = [textOf(absence['from']), textOf(absence['to'])];
		const span =
			from === to
				? dayInWords(from, format.date)
				: `${dayInWords(from, format.date)} – ${dayInWords(to, format.date)}`;
		const types: Readonly<Record<string, string>> = t.admin.absences;
		const now = from <= today && today <= to ? t.families.away.now : '';
		return [span, types[textOf(absence['type'])], now].filter(Boolean).join(' · ');
	},
	check: (values) => {
		const [from, to] = [textOf(values['from']), textOf(values['to'])];
		return from !== '' && to !== '' && to < from ? { to: { code: 'before-start' } } : {};
	},
	isOver: (absence, today) => textOf(absence['to']) < today,
	order: (a, b) => textOf(a['from']).localeCompare(textOf(b['from']))
};
