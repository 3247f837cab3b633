import type { Parts } from '../../parts.ts';

export const classes: Parts['classes'] = {
	fields: {
		name: { label: 'Name' },
		code: { label: 'Kurzname' },
		fields: { label: 'Felder', hint: 'Wonach bei Maschinen dieser Klasse gefragt wird.' }
	},
	page: {
		title: 'Maschinenklassen',
		add: 'Klasse hinzufügen',
		empty: 'Noch keine Klassen',
		what: 'Pumpen haben eine Förderhöhe, Türen einen Feuerwiderstand: Die Klasse sagt, wonach bei ihren Maschinen gefragt wird.',
		how: 'Legen Sie eine Klasse mit Feldern an und wählen Sie sie im Formular der Maschine.'
	},
	field: {
		nth: (n: string) => `Feld ${n}`,
		name: 'Wie es heißt',
		type: 'Was hineinkommt',
		types: {
			text: 'Text',
			number: 'Zahl',
			date: 'Tag',
			choice: 'Eines aus einer Liste',
			'yes-no': 'Ja oder nein'
		},
		unit: 'Einheit',
		choices: 'Zur Auswahl',
		choicesHint: 'Eines je Zeile.',
		required: 'Muss ausgefüllt werden',
		add: 'Feld hinzufügen',
		earlier: (field: string) => `Weiter nach vorn: ${field}`,
		away: (field: string) => `Weglegen: ${field}`,
		back: (field: string) => `Zurückholen: ${field}`
	}
};
