import type { Parts } from '../../parts.ts';

export const signing: Parts['signing'] = {
	title: 'Podpisy',
	none: 'Nikt jeszcze nie podpisał.',
	sign: 'Podpisz to zlecenie',
	as: (name, day) => `Podpis z nazwiskiem ${name} i godziną z dnia ${day}.`,
	meaning: 'Co znaczy twój podpis',
	covers:
		'Podpis dotyczy tytułu, maszyny, listy kroków, przyczyn, części, zdjęć i notatek głosowych w obecnej postaci. Godziny i komentarze idą dalej po nim.',
	holds: 'Bez zmian od tego czasu',
	broken: 'Zmienione po podpisaniu',
	unsealed: 'Podpisane bez podania czego',
	pending: 'Oczekuje: serwer jeszcze go nie przyjął',
	forStep: (step) => `Do kroku: ${step}`,
	meanings: {
		performed: 'Wykonałem(-am) tę pracę',
		verified: 'Sprawdziłem(-am) ją',
		reviewed: 'Przejrzałem(-am) ją',
		approved: 'Zatwierdzam ją',
		responsible: 'Odpowiadam za nią',
		released: 'Zwalniam ją'
	}
};
