import type { Parts } from '../../parts.ts';

export const locked: Parts['locked'] = {
	away: {
		title: 'To urządzenie było zbyt długo poza siecią',
		what: (days) =>
			`Od ${days} dni nie połączyło się z serwerem zakładu, dłużej, niż pozwala ta lokalizacja. Dlatego nie pokazuje niczego z zakładu.`,
		sealed: (count, number) =>
			count === 1
				? 'Jedna rzecz zrobiona tutaj i jeszcze niewysłana pozostaje zapieczętowana na tym urządzeniu. Zostanie wysłana sama, gdy tylko serwer będzie osiągalny.'
				: `Rzeczy zrobione tutaj i jeszcze niewysłane (${number}) pozostają zapieczętowane na tym urządzeniu. Zostaną wysłane same, gdy tylko serwer będzie osiągalny.`,
		next: 'Przynieś je do sieci zakładu. Otworzy się wtedy samo; jeśli poprosi, zaloguj się.'
	},
	newer: {
		title: 'Na tym urządzeniu pracowała nowsza wersja',
		what: 'Ta wersja Millwright nie umie odczytać tego, co zapisała nowsza, więc niczego nie rusza.',
		kept: 'Wszystko, co zrobiono, jest nadal na tym urządzeniu i pójdzie po aktualizacji.',
		next: 'Połącz się z siecią zakładu i zaktualizuj. Jeśli nic się nie zmieni, zamknij wszystkie karty z Millwright i otwórz je ponownie.',
		update: 'Zaktualizuj teraz'
	},
	storage: {
		title: 'Ta przeglądarka nic nie zapisuje dla Millwright',
		what: 'Millwright pracuje z pamięci tego urządzenia, a przeglądarka na to nie pozwala. Zwykle powodem jest okno prywatne albo zablokowane dane witryn.',
		slow: 'Millwright pracuje z pamięci tego urządzenia, a pamięć nie odpowiada. Powodem może być inna karta albo brak miejsca na urządzeniu.',
		kept: 'Nic nie zginęło, ale dopóki to nie zostanie rozwiązane, niczego nie da się też zapisać. Ustawienia i pomoc działają.',
		steps: [
			'Zamknij okno prywatne i otwórz Millwright w zwykłym oknie.',
			'W ustawieniach przeglądarki pozwól tej witrynie zapisywać dane (pliki cookie i dane witryn).',
			'Zamknij inne karty z Millwright i zwolnij miejsce na urządzeniu.'
		],
		toSettings: 'Przejdź do ustawień'
	}
};
