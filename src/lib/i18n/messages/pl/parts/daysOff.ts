import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const daysOff: Parts['daysOff'] = {
	workdays: (days: string, exceptions: string) => `${days} · wyjątki: ${exceptions}`,
	page: {
		title: 'Dni robocze',
		add: 'Dodaj kalendarz',
		empty: 'Nie ma jeszcze kalendarza',
		what: 'Plany przesuwają to, co wypada w dzień wolny, i liczą wyprzedzenie w dniach roboczych. Bez kalendarza to poniedziałek do piątku.',
		how: 'Dodaj kalendarz z dniami pracy i świętami, a potem wybierz go w formularzu planu.'
	},
	fields: {
		name: { label: 'Nazwa' },
		workdays: {
			label: 'Zwykłe dni robocze',
			hint: 'Jeden wpis na każdy dzień tygodnia albo na każdą jego zmianę. Wszystkie godziny są godzinami zakładu.'
		},
		exceptions: { label: 'Inne dni', hint: 'Święta, postoje i dni, w które mimo to się pracuje.' }
	},
	weekday: 'Dzień tygodnia',
	off: 'Wolne',
	worked: 'Praca',
	none: 'Jeszcze żadnych',
	past: 'Wcześniejsze dni',
	first: 'Pierwszy dzień',
	last: 'Ostatni dzień',
	lastHint: 'Puste: tylko jeden dzień.',
	kind: 'Co to jest',
	kinds: { off: 'Wolne', worked: 'Mimo to praca' },
	add: 'Dodaj te dni',
	remove: 'Usuń',
	most: 'Najwyżej 1000 dni.',
	file: 'Z pliku kalendarza (.ics)',
	fileHint: 'Jego dni stają się wolne: ten rok i dwa następne.',
	fileTook: (n: number) =>
		count(n, {
			one: '# dzień wzięty z pliku.',
			few: '# dni wzięte z pliku.',
			many: '# dni wziętych z pliku.',
			other: '# dnia wziętego z pliku.'
		}),
	fileNone: 'W pliku nie ma dni z tych lat.'
};
