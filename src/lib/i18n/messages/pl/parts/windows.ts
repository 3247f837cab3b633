import type { Parts } from '../../parts.ts';

export const windows: Parts['windows'] = {
	types: {
		free: 'Oddana utrzymaniu ruchu',
		running: 'Produkcja trwa',
		shutdown: 'Planowany postój',
		cleaning: 'Czyszczenie'
	},
	states: { requested: 'Zapytano', granted: 'Przyznane', withdrawn: 'Wycofane' },
	fields: {
		asset: { label: 'Maszyna lub miejsce', hint: 'Linia oddaje wszystkie swoje maszyny.' },
		type: { label: 'Co ustalono' },
		from: { label: 'Od' },
		to: { label: 'Do' },
		state: { label: 'Uzgodnienie' },
		reason: { label: 'Dlaczego' }
	},
	page: {
		title: 'Okna produkcyjne',
		add: 'Dodaj okno',
		empty: 'Nie ma jeszcze okien',
		what: 'Kiedy produkcja oddaje maszynę. Planowana praca, do której maszyna musi stać, trafia do pierwszego okna, które wystarczy.',
		how: 'Wybierz maszynę lub linię i podaj od kiedy do kiedy. Otwarte zlecenia pokażą je na swojej stronie, przyszłe trafią tam same.'
	}
};
