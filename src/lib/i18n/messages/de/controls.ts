import type { Messages } from '../en.ts';

export const controls: Messages['controls'] = {
	close: 'Schließen',
	undo: 'Rückgängig',
	toast: {
		region: 'Meldungen (Taste F8)',
		hold: 'Meldung stehen lassen',
		release: 'Meldung gehen lassen',
		earlier: (messages) => `Frühere: ${messages}`
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
		noPreview: 'Dieses Gerät kann das Bild nicht anzeigen. Es bleibt unverändert erhalten.',
		notKept: {
			full: 'Auf diesem Gerät ist kein Platz mehr. Dieses Foto wurde nicht gesichert, alles andere schon. Schaffen Sie Platz und nehmen Sie es noch einmal auf.',
			'too-large': 'Diese Datei ist größer, als der Server annimmt (100 MB). Sie wurde nicht gesichert.',
			unreadable:
				'Diese Datei lässt sich nicht lesen. Wählen Sie sie noch einmal aus oder machen Sie ein neues Foto.'
		}
	},
	draft: {
		kept: 'Entwurf auf diesem Gerät gespeichert',
		notKept: 'Dieser Entwurf lässt sich hier nicht aufbewahren. Fügen Sie ihn hinzu, bevor Sie gehen.'
	}
};
