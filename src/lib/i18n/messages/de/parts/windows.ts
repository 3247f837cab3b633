import type { Parts } from '../../parts.ts';

export const windows: Parts['windows'] = {
	types: {
		free: 'Frei für die Instandhaltung',
		running: 'Produktion läuft',
		shutdown: 'Geplanter Stillstand',
		cleaning: 'Reinigung'
	},
	states: { requested: 'Angefragt', granted: 'Zugesagt', withdrawn: 'Zurückgezogen' },
	fields: {
		asset: { label: 'Maschine oder Ort', hint: 'Eine Linie gibt alle ihre Maschinen frei.' },
		type: { label: 'Was gilt' },
		from: { label: 'Von' },
		to: { label: 'Bis' },
		state: { label: 'Absprache' },
		reason: { label: 'Warum' }
	},
	page: {
		title: 'Produktionsfenster',
		add: 'Fenster hinzufügen',
		empty: 'Noch keine Fenster',
		what: 'Wann die Produktion eine Maschine hergibt. Geplante Arbeit, für die sie stehen muss, kommt in das erste, das lang genug ist.',
		how: 'Maschine oder Linie wählen und sagen, von wann bis wann. Offene Arbeit findet es auf ihrer Seite, kommende von selbst.'
	}
};
