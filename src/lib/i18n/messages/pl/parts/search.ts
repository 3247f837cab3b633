import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const search: Parts['search'] = {
	label: 'Czego szukasz?',
	hint: 'Kod, nazwa albo kilka słów. Literówka nie szkodzi.',
	found: (things) =>
		count(things, {
			one: 'Znaleziono: #',
			few: 'Znaleziono: #',
			many: 'Znaleziono: #',
			other: 'Znaleziono: #'
		}),
	none: (text) => `Nic na tym urządzeniu nie pasuje do „${text}”.`,
	looking: 'To urządzenie jest jeszcze przeglądane: za chwilę może być więcej.',
	all: (things) => `Pokaż więcej: łącznie ${things}`,
	fewer: 'Pokaż znowu wszystko',
	sorts: { asset: 'Maszyny i miejsca', work: 'Zlecenia', part: 'Części', person: 'Osoby' },
	jobsOf: 'Otwarte zlecenia',
	empty: {
		title: 'Jedno miejsce do szukania',
		what: 'Maszyny, zlecenia, części i osoby na tym urządzeniu, także bez sieci.',
		how: 'Ctrl+K prowadzi tutaj z każdej strony, gdzie jest klawiatura.'
	}
};
