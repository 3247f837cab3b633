import type { Messages } from '../en.ts';

export const controls: Messages['controls'] = {
	close: 'Zamknij',
	undo: 'Cofnij',
	toast: {
		region: 'Komunikaty (klawisz F8)',
		hold: 'Zatrzymaj komunikat',
		release: 'Zwolnij komunikat',
		earlier: (messages) => `Wcześniejsze: ${messages}`
	},
	table: {
		columns: 'Kolumny',
		sortBy: 'Sortuj według',
		selectAll: 'Zaznacz wszystko',
		select: (name) => `Zaznacz: ${name}`,
		selected: (rows) => `Zaznaczono: ${rows}`
	},
	photo: {
		take: 'Zrób zdjęcie',
		choose: 'Wybierz zdjęcia',
		name: (number) => `Zdjęcie ${number}`,
		remove: (number) => `Usuń zdjęcie ${number}`,
		removed: 'Zdjęcie usunięte',
		noPreview: 'To urządzenie nie potrafi pokazać obrazu. Plik pozostaje bez zmian.',
		notKept: {
			full: 'Na tym urządzeniu nie ma już miejsca. To zdjęcie nie zostało zapisane, wszystko inne tak. Zwolnij miejsce i zrób je jeszcze raz.',
			'too-large': 'Ten plik jest większy, niż przyjmuje serwer (100 MB). Nie został zapisany.',
			unreadable: 'Tego pliku nie da się odczytać. Wybierz go jeszcze raz albo zrób nowe zdjęcie.'
		}
	},
	draft: {
		kept: 'Szkic zapisany na tym urządzeniu',
		notKept: 'Tego szkicu nie da się tu zachować. Dodaj go, zanim wyjdziesz.'
	}
};
