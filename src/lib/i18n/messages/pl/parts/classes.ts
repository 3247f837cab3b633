import type { Parts } from '../../parts.ts';

export const classes: Parts['classes'] = {
	fields: {
		name: { label: 'Nazwa' },
		code: { label: 'Skrót' },
		fields: { label: 'Pola', hint: 'O co pyta się przy maszynach tej klasy.' }
	},
	page: {
		title: 'Klasy maszyn',
		add: 'Dodaj klasę',
		empty: 'Nie ma jeszcze klas',
		what: 'Pompy mają wysokość podnoszenia, drzwi odporność ogniową: klasa mówi, o co pyta się przy jej maszynach.',
		how: 'Dodaj klasę z polami, a potem wybierz ją w formularzu maszyny.'
	},
	field: {
		nth: (n: string) => `Pole ${n}`,
		name: 'Jak się nazywa',
		type: 'Co się w nie wpisuje',
		types: {
			text: 'Tekst',
			number: 'Liczba',
			date: 'Dzień',
			choice: 'Jedno z listy',
			'yes-no': 'Tak lub nie'
		},
		unit: 'Jednostka',
		choices: 'Do wyboru',
		choicesHint: 'Po jednym w wierszu.',
		required: 'Trzeba wypełnić',
		add: 'Dodaj pole',
		earlier: (field: string) => `Wcześniej: ${field}`,
		away: (field: string) => `Odłóż: ${field}`,
		back: (field: string) => `Przywróć: ${field}`
	}
};
