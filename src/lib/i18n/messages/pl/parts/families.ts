import type { Parts } from '../../parts.ts';

export const families: Parts['families'] = {
	teams: {
		members: (count: string) => `Członkowie: ${count}`,
		fields: {
			name: { label: 'Nazwa' },
			code: { label: 'Skrót' },
			members: { label: 'Członkowie' },
			lead: { label: 'Kieruje' },
			onCall: {
				label: 'Dyżur',
				hint: 'Wzywani w tej kolejności, gdy nikt nie zajmuje się czymś, co stoi lub jest niebezpieczne: spośród nich ten, kto ma zmianę.'
			},
			areas: { label: 'Odpowiada za', hint: 'Obszary, linie lub maszyny.' }
		},
		page: {
			title: 'Zespoły',
			add: 'Dodaj zespół',
			empty: 'Nie ma jeszcze zespołów',
			what: 'Pracę można przydzielić zespołowi, a bierze ją ten, kto ma czas.',
			how: 'Najpierw dodaj osoby, a potem połącz je tutaj.'
		}
	},
	skills: {
		certificate: 'z uprawnieniem',
		months: (months: string) => `ważność w miesiącach: ${months}`,
		holders: 'Kto ją ma',
		nobody: 'Jeszcze nikt. Umiejętności nadaje się w Osobach.',
		forGood: 'bezterminowo',
		until: (day: string) => `do ${day}`,
		runsOut: (day: string) => `Wygasa ${day}`,
		ranOut: (day: string) => `Wygasło ${day}`,
		fields: {
			name: { label: 'Nazwa' },
			code: { label: 'Skrót' },
			certificate: { label: 'Wymaga uprawnienia' },
			validMonths: { label: 'Ważne przez', hint: 'Puste: nie wygasa.' }
		},
		page: {
			title: 'Umiejętności',
			add: 'Dodaj umiejętność',
			empty: 'Nie ma jeszcze umiejętności',
			what: 'Czego wymaga niektóra praca: spawanie, jazda wózkiem, praca przy częściach elektrycznych.',
			how: 'Dodaj umiejętność, a potem nadaj ją w Osobach.'
		}
	},
	shifts: {
		cycle: (days: string, turns: string) => `Cykl w dniach: ${days}, dyżury: ${turns}`,
		preview: 'Najbliższe 14 dni',
		free: 'wolne',
		fields: {
			name: { label: 'Nazwa' },
			code: { label: 'Skrót' },
			cycleDays: {
				label: 'Powtarza się po',
				hint: 'Tydzień ma 7 dni; trzy brygady mają zwykle 21.'
			},
			anchor: { label: 'Pierwszy dzień cyklu' },
			turns: {
				label: 'Dyżury',
				hint: 'Koniec przed początkiem wypada następnego dnia. Wszystkie godziny są godzinami zakładu.'
			},
			breakMinutes: { label: 'Przerwa w każdym dyżurze' }
		},
		page: {
			title: 'Zmiany',
			add: 'Dodaj zmianę',
			empty: 'Nie ma jeszcze zmian',
			what: 'Kiedy się pracuje, aby planowanie wiedziało, kto jest na miejscu.',
			how: 'Dodaj zmianę, a potem nadaj ją w Osobach.'
		}
	},
	away: {
		now: 'teraz',
		fields: {
			person: { label: 'Kto' },
			type: { label: 'Po co', hint: 'Nigdy powód medyczny: widzą to koledzy.' },
			from: { label: 'Pierwszy dzień' },
			to: { label: 'Ostatni dzień' },
			minutesPerDay: { label: 'Tylko część każdego dnia', hint: 'Puste: cały dzień.' }
		},
		page: {
			title: 'Nieobecności',
			add: 'Dodaj nieobecność',
			empty: 'Nikogo nie brakuje',
			what: 'Urlopy, szkolenia i inne zadania, aby nikt nie dostawał pracy, gdy go nie ma.',
			how: 'Najpierw dodaj osoby zakładu, a potem podaj tutaj, kiedy ich nie ma.'
		}
	}
};
