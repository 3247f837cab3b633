import type { Parts } from '../../parts.ts';

export const screens: Parts['screens'] = {
	notYet:
		'Diese Version zeigt, wo später alles zu finden ist. Die Funktionen selbst kommen mit den nächsten Versionen.',
	parts: {
		empty: 'Noch keine Ersatzteile',
		what: 'Hier stehen künftig Ersatzteile mit Lagerplatz, Bestand und jeder Buchung. Eine Entnahme wartet nie auf das Netz.',
		first: 'Das erste Teil kommt aus der Liste des Lagers oder aus der Ersatzteilliste einer Maschine.'
	}
};
