import type { Messages } from '../en.ts';

export const trouble: Messages['trouble'] = {
	toMyWork: 'Zu Meine Aufträge',
	again: 'Noch einmal versuchen',
	kept: 'Alles, was auf diesem Gerät gesichert ist, ist noch da.',
	notFound: {
		title: 'Diese Seite gibt es nicht',
		what: (path) =>
			`Unter ${path} ist nichts zu finden. Vielleicht ein Tippfehler oder eine Adresse aus einer anderen Version.`
	},
	fault: {
		title: 'Diese Seite hat einen Fehler',
		what: 'Beim Anzeigen dieser Seite ist ein Programmfehler aufgetreten. Der Rest von Millwright funktioniert weiter.',
		next: 'Noch einmal versuchen. Kommt der Fehler wieder, bitte die Diagnosedatei sichern und an die Betreuung von Millwright geben.'
	},
	stale: {
		title: 'Diese Seite ließ sich nicht laden',
		what: 'Ein Teil der App fehlt auf diesem Gerät. Das kommt vor, wenn inzwischen eine neue Version da ist oder die Verbindung abgerissen ist.',
		reload: 'App neu laden'
	},
	diagnostics: {
		save: 'Diagnosedatei sichern',
		saved: (file) => `Gesichert als ${file}`
	}
};
