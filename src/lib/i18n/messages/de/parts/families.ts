import type { Parts } from '../../parts.ts';

export const families: Parts['families'] = {
	teams: {
		members: (count: string) => `Mitglieder: ${count}`,
		fields: {
			name: { label: 'Name' },
			code: { label: 'Kürzel' },
			members: { label: 'Mitglieder' },
			lead: { label: 'Leitung' },
			onCall: {
				label: 'Rufbereitschaft',
				hint: 'Werden in dieser Reihenfolge gerufen, wenn niemand nach etwas Stehendem oder Gefährlichem sieht: davon, wer Schicht hat.'
			},
			areas: { label: 'Zuständig für', hint: 'Bereiche, Linien oder Maschinen.' }
		},
		page: {
			title: 'Teams',
			add: 'Team hinzufügen',
			empty: 'Noch keine Teams',
			what: 'Arbeit kann an ein Team gehen, und wer Zeit hat, nimmt sie.',
			how: 'Legen Sie zuerst die Personen an und stellen Sie sie dann hier zusammen.'
		}
	},
	skills: {
		certificate: 'mit Nachweis',
		months: (months: string) => `${months} Monate gültig`,
		holders: 'Wer das kann',
		nobody: 'Noch niemand. Fähigkeiten werden unter Personen vergeben.',
		forGood: 'unbefristet',
		until: (day: string) => `bis ${day}`,
		runsOut: (day: string) => `Läuft am ${day} ab`,
		ranOut: (day: string) => `Am ${day} abgelaufen`,
		fields: {
			name: { label: 'Name' },
			code: { label: 'Kürzel' },
			certificate: { label: 'Braucht einen Nachweis' },
			validMonths: { label: 'Gültig für', hint: 'Leer: läuft nicht ab.' }
		},
		page: {
			title: 'Fähigkeiten',
			add: 'Fähigkeit hinzufügen',
			empty: 'Noch keine Fähigkeiten',
			what: 'Was manche Arbeit verlangt: Schweißen, Stapler fahren, Arbeiten an elektrischen Teilen.',
			how: 'Legen Sie eine Fähigkeit an und vergeben Sie sie dann unter Personen.'
		}
	},
	shifts: {
		cycle: (days: string, turns: string) => `Zyklus von ${days} Tagen, Einsätze: ${turns}`,
		preview: 'Die nächsten 14 Tage',
		free: 'frei',
		fields: {
			name: { label: 'Name' },
			code: { label: 'Kürzel' },
			cycleDays: {
				label: 'Wiederholt sich nach',
				hint: 'Eine Woche hat 7 Tage; drei Mannschaften haben meist 21.'
			},
			anchor: { label: 'Erster Tag eines Zyklus' },
			turns: {
				label: 'Einsätze',
				hint: 'Ein Ende vor dem Anfang liegt am nächsten Tag. Alle Zeiten sind die des Standorts.'
			},
			breakMinutes: { label: 'Pause je Einsatz' }
		},
		page: {
			title: 'Schichten',
			add: 'Schicht hinzufügen',
			empty: 'Noch keine Schichten',
			what: 'Wann gearbeitet wird, damit die Planung weiß, wer da ist.',
			how: 'Legen Sie eine Schicht an und vergeben Sie sie dann unter Personen.'
		}
	},
	away: {
		now: 'jetzt',
		fields: {
			person: { label: 'Wer' },
			type: { label: 'Wofür', hint: 'Nie ein medizinischer Grund: Kollegen sehen das.' },
			from: { label: 'Erster Tag' },
			to: { label: 'Letzter Tag' },
			minutesPerDay: { label: 'Nur ein Teil jedes Tages', hint: 'Leer: der ganze Tag.' }
		},
		page: {
			title: 'Abwesenheiten',
			add: 'Abwesenheit hinzufügen',
			empty: 'Niemand ist abwesend',
			what: 'Urlaub, Schulung und andere Dienste, damit niemand Arbeit bekommt, der nicht da ist.',
			how: 'Legen Sie zuerst die Personen des Standorts an und sagen Sie dann hier, wann sie fehlen.'
		}
	}
};
