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
	withNobody: 'Auf einem Tag, in niemandes Zeile',
	withNobodyWhat: 'Ein Team hat es, eine Fremdfirma oder jemand, der nicht mehr da ist.',
	search: 'Suchen: Nummer, Wörter, Maschine',
	foundNone: 'Nichts, was bereit ist, heißt so.',
	shownOf: (shown, all) => `${shown} von ${all} sind zu sehen. Suchen Sie nach den anderen.`,
	notThere: 'nicht da',
	noEstimate: 'ohne Schätzung',
	openJob: 'Auftrag öffnen',
	choose: 'Wählen',
	mayNot: 'Sie können die Woche ansehen; geplant wird sie von Planung und Leitung.',
	place: 'Dort einplanen',
	takeOut: 'Aus der Woche nehmen',
	said: 'Eingeplant',
	title: (n, day) => `Woche ${n}, ab ${day}`,
	hours: (planned, there) => `${planned} von ${there}\u00a0h`,
	hoursUnknown: 'Stunden unbekannt',
	hoursOnly: (planned) => `${planned}\u00a0h`,
	window: (machine, what, when) => `${machine}: ${what}, ${when}`,
	windowTypes: { free: 'frei', running: 'läuft', shutdown: 'steht geplant', cleaning: 'Reinigung' },
	fixing: {
		title: 'Der festgelegte Plan dieser Woche',
		since: (when: string, jobs: string) => `Festgelegt seit ${when}, Aufträge darin: ${jobs}.`,
		by: (name: string) => `Von ${name}.`,
		byItself: 'Von selbst, wie es die Regeln des Standorts sagen.',
		unchanged: 'Seitdem wurde nichts geändert',
		added: (count: string) => `Seitdem dazugekommen: ${count}`,
		moved: (count: string) => `verschoben: ${count}`,
		given: (count: string) => `anderen gegeben: ${count}`,
		out: (count: string) => `herausgenommen: ${count}`,
		outTitle: 'Seit dem Festlegen herausgenommen',
		outOne: (title: string) => `Herausgenommen: ${title}`,
		will: (when: string) =>
			`Noch nicht festgelegt. Festgehalten wird, was dann hier steht: ${when}. Daran wird die Woche gemessen.`,
		late: 'Es ist Zeit, und der Plan dieser Woche ist noch nicht festgelegt: Der Server tut es, sobald er das nächste Mal nachsieht, oder es geschieht hier.',
		never:
			'Was für diese Woche geplant war, wurde nie festgelegt. Wie viel davon erledigt wurde, lässt sich darum nicht sagen.',
		became: 'Was aus dem Plan wurde',
		fix: 'Woche jetzt festlegen',
		said: 'Die Woche ist festgelegt',
		notKept: 'Das konnte nicht behalten werden. Nichts ist verloren; gleich noch einmal versuchen.',
		tooLate: 'Zu spät zum Zurücknehmen: Es ist schon gesendet.',
		marks: {
			added: 'Neu',
			given: 'Andere Person',
			moved: (day: string) => `Zuvor ${day}`
		}
	},
	conflicts: {
		away: 'An dem Tag nicht da',
		skill: 'Es fehlt eine Befähigung',
		over: 'Mehr als die Stunden',
		runs: 'Die Maschine läuft dann',
		waits: 'Etwas steht noch im Weg'
	}
};
