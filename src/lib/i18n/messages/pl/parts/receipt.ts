import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const receipt: Parts['receipt'] = {
	title: 'Pokwitowanie zmiany',
	span: 'Od kiedy',
	spans: { shift: 'Ta zmiana', day: 'Dziś', last: 'Ostatnie 24 godziny' },
	since: (day, time) => `od ${time}, ${day}`,
	nothing: 'Jeszcze nic nie zrobiono',
	nothingWhat:
		'Tu widać, co robisz na tym urządzeniu podczas zmiany: co wysłano, co czeka, godziny, części i zdjęcia.',
	totals: 'Razem',
	lines: 'Co zrobiono',
	something: 'Coś, czego nie ma na tym urządzeniu',
	aPart: 'części',
	finished: 'zakończone',
	jobsDone: (jobs) =>
		count(jobs, {
			one: '# zlecenie zakończone',
			few: '# zlecenia zakończone',
			many: '# zleceń zakończonych',
			other: '# zlecenia zakończone'
		}),
	booked: (hours) => `zapisano ${hours}`,
	photos: (acts) => count(acts, { one: '# zdjęcie', few: '# zdjęcia', many: '# zdjęć', other: '# zdjęcia' }),
	sent: (acts) =>
		count(acts, {
			one: '# wpis wysłany',
			few: '# wpisy wysłane',
			many: '# wpisów wysłanych',
			other: '# wpisy wysłane'
		}),
	waiting: (acts) =>
		count(acts, {
			one: '# jeszcze niewysłany',
			few: '# jeszcze niewysłane',
			many: '# jeszcze niewysłanych',
			other: '# jeszcze niewysłane'
		}),
	refused: (acts) =>
		count(acts, {
			one: '# odrzucony: czeka na Ciebie',
			few: '# odrzucone: czekają na Ciebie',
			many: '# odrzuconych: czeka na Ciebie',
			other: '# odrzucone: czekają na Ciebie'
		}),
	asKnown: 'Tak, jak zna to to urządzenie. Co jeszcze niewysłane, wyjdzie samo.',
	share: 'Udostępnij',
	copy: 'Kopiuj jako tekst',
	save: 'Zapisz jako plik',
	print: 'Drukuj',
	copied: 'Skopiowano',
	notCopied: 'Nie udało się skopiować. Zapisz jako plik.'
};
