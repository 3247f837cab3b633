import type { Messages } from '../en.ts';

export const controls: Messages['controls'] = {
	close: 'Zamknij',
	undo: 'Cofnij',
	toast: {
		region: 'Komunikaty (klawisz F8)',
		hold: 'Zatrzymaj komunikat',
		release: 'Zwolnij komunikat'
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
		noPreview: 'To urządzenie nie potrafi pokazać obrazu. Plik pozostaje bez zmian.'
	}
};
