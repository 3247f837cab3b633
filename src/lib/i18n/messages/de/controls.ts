import type { Messages } from '../en.ts';

export const controls: Messages['controls'] = {
	close: 'Schließen',
	undo: 'Rückgängig',
	toast: {
		region: 'Meldungen (Taste F8)',
		hold: 'Meldung stehen lassen',
		release: 'Meldung gehen lassen'
	},
	table: {
		columns: 'Spalten',
		sortBy: 'Sortieren nach',
		selectAll: 'Alle auswählen',
		select: (name) => `${name} auswählen`,
		selected: (rows) => `Ausgewählt: ${rows}`
	},
	photo: {
		take: 'Foto aufnehmen',
		choose: 'Fotos auswählen',
		name: (number) => `Foto ${number}`,
		remove: (number) => `Foto ${number} entfernen`,
		removed: 'Foto entfernt',
		noPreview: 'Dieses Gerät kann das Bild nicht anzeigen. Es bleibt unverändert erhalten.'
	}
};
