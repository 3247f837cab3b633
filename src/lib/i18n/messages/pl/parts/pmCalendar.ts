import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const pmCalendar: Parts['pmCalendar'] = {
	span: 'Pokaż',
	spans: { month: 'Miesiąc', quarter: 'Kwartał', year: 'Rok' },
	before: 'Wstecz',
	after: 'Dalej',
	today: 'Dziś',
	agenda: 'Od wybranego dnia do końca tygodnia',
	subscribe: 'We własnym kalendarzu',
	legend: 'Co znaczą znaki',
	more: (n) =>
		count(n, {
			one: 'Pokaż jeszcze #',
			few: 'Pokaż jeszcze #',
			many: 'Pokaż jeszcze #',
			other: 'Pokaż jeszcze #'
		}),
	nothing: 'Tego dnia nic nie ma.',
	day: (day, n) =>
		`${day}: ${count(n, { one: '# wpis', few: '# wpisy', many: '# wpisów', other: '# wpisu' })}`,
	is: {
		late: 'Zaległe',
		open: 'Otwarte',
		coming: 'Nadchodzi',
		done: 'Wykonane',
		missed: 'Przegapione',
		skipped: 'Pominięte'
	},
	dueOther: (day) => `termin ${day}`,
	toJob: 'Pokaż zlecenie',
	toPlan: 'Pokaż plan',
	move: 'Przenieś',
	moving: {
		title: 'Przenieś na inny dzień',
		now: (day) => `Teraz ${day}`,
		to: 'Na który dzień',
		sure: (from, to) => `Z ${from} na ${to}. Na pewno?`,
		judged: (day) => `Termin pozostaje ${day} i według niego się ocenia.`,
		opens: 'Zlecenie zostanie od razu otwarte, aby wszyscy widzieli nowy dzień.',
		save: 'Przenieś',
		leave: 'Zostaw'
	},
	opened: 'Otwarto zlecenie',
	moved: 'Przeniesiono'
};
