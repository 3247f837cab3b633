import type { Parts } from '../../parts.ts';

export const week: Parts['week'] = {
	before: 'Woche davor',
	after: 'Nächste Woche',
	day: 'Tag',
	who: 'Wer',
	windows: 'Wann Maschinen zu haben sind',
	caption: 'Wer an welchem Tag was tut',
	aMachine: 'Eine Maschine',
	nobody: 'Noch niemand zum Einplanen',
	nobodyWhat:
		'Hier stehen alle, die in einem Team sind, mit den Stunden, die ihre Schicht lässt. Teams werden unter Verwaltung gebildet.',
	ready: 'Bereit, noch an keinem Tag',
	noneReady: 'Nichts Bereites ist ohne Tag: Was geplant und geschätzt ist, steht dann hier.',
	notThere: 'nicht da',
	noEstimate: 'ohne Schätzung',
	openJob: 'Auftrag öffnen',
	choose: 'Wählen',
	mayNot: 'Sie können die Woche ansehen; geplant wird sie von Planung und Leitung.',
	place: 'Dort einplanen',
	takeOut: 'Aus der Woche nehmen',
	said: 'Eingeplant',
	title: (n, day) => `Woche ${n}, ab ${day}`,
	hours: (planned, there) => `${planned} von ${there} h`,
	hoursUnknown: 'Stunden unbekannt',
	hoursOnly: (planned) => `${planned} h`,
	window: (machine, what, from, to) => `${machine}: ${what}, ${from} – ${to}`,
	windowTypes: { free: 'frei', running: 'läuft', shutdown: 'steht geplant', cleaning: 'Reinigung' },
	conflicts: {
		away: 'An dem Tag nicht da',
		skill: 'Es fehlt eine Befähigung',
		over: 'Mehr als die Stunden',
		runs: 'Die Maschine läuft dann'
	}
};
