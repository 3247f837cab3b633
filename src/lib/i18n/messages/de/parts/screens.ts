import type { Parts } from '../../parts.ts';

export const screens: Parts['screens'] = {
	notYet:
		'Diese Version zeigt, wo später alles zu finden ist. Die Funktionen selbst kommen mit den nächsten Versionen.',
	parts: {
		empty: 'Noch keine Ersatzteile',
		what: 'Hier stehen künftig Ersatzteile mit Lagerplatz, Bestand und jeder Buchung. Eine Entnahme wartet nie auf das Netz.',
		first: 'Das erste Teil kommt aus der Liste des Lagers oder aus der Ersatzteilliste einer Maschine.'
	},
	numbers: {
		empty: 'Noch nichts zu zählen',
		what: 'Hier stehen künftig Verfügbarkeit, Reparaturzeit, Zeit zwischen Ausfällen und Wartungstreue. Jede Zahl führt zu den Ereignissen dahinter und sagt, wie sie gezählt wird.',
		first: 'Die erste Zahl erscheint mit dem ersten abgeschlossenen Auftrag.'
	}
};
