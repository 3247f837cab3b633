import type { Parts } from '../../parts.ts';
import { many } from '../many.ts';

export const belongings: Parts['belongings'] = {
	permitHint: 'Ohne sie beginnt hier niemand mit der Arbeit.',
	meters: {
		readThis: (name) => `${name} ablesen`,
		value: 'Was er zeigt',
		before: (value) => `Zuletzt: ${value}`,
		need: 'Geben Sie an, was er zeigt.',
		save: 'Aufschreiben',
		done: (name) => `${name} aufgeschrieben`,
		stands: { warn: 'Über die Warnung hinaus', fail: 'Zu niedrig oder zu hoch' }
	},
	parts: {
		open: 'Ersatzteile',
		title: 'Ersatzteile',
		of: (name: string) => `Ersatzteile von ${name}`,
		notHere: 'Ein Teil, das nicht auf diesem Gerät ist',
		needs: (count: string) => `nötig: ${count}`,
		nowhere: 'In keinem Lager',
		search: 'Teil hinzufügen: Nummer oder Name',
		foundNone: 'Kein Teil heißt so.',
		found: (count: string) => `Gefunden: ${count}`,
		add: 'Hinzufügen',
		addThis: (name: string) => `${name} hinzufügen`,
		added: (name: string) => `${name} steht auf der Liste`,
		changed: (name: string) => `${name} geändert`,
		takenOff: (name: string) => `${name} von der Liste genommen`,
		listed: 'Auf der Liste',
		none: 'Noch kein Ersatzteil.',
		quantity: 'Wie viele darin sind',
		position: 'Wo darin',
		takeOff: 'Herausnehmen',
		takeOffThis: (name: string) => `${name} von der Liste nehmen`
	},
	manuals: {
		open: 'Anleitungen und Fotos',
		title: 'Anleitungen und Fotos',
		of: (name: string) => `Anleitungen und Fotos von ${name}`,
		keep: 'Auf diesem Gerät behalten',
		keepHint:
			'Sie bleiben hier auch ohne Netz. Die der Maschinen, an denen Sie Arbeit haben, und die Ihrer Linie kommen von selbst.',
		show: (title: string) => `${title} zeigen`,
		fetch: (title: string) => `${title} holen`,
		save: (title: string) => `${title} speichern`,
		undecodable: 'Dieser Browser kann es nicht zeigen.',
		elsewhere: 'Anderswo',
		none: 'Noch nichts da.',
		another: 'Noch etwas',
		choose: 'Datei wählen',
		chosen: (name: string) => `Gewählt: ${name}`,
		chooseFirst: 'Wählen Sie zuerst eine Datei.',
		called: 'Wie es heißt',
		type: 'Was es ist',
		types: {
			manual: 'Anleitung',
			photo: 'Foto',
			drawing: 'Zeichnung',
			certificate: 'Zertifikat',
			other: 'Etwas anderes'
		},
		sentLater: 'Es liegt sofort auf diesem Gerät und wird gesendet, sobald ein Netz da ist.',
		add: 'Hinzufügen',
		keeping: 'Wird behalten …',
		added: (title: string) => `${title} hinzugefügt`,
		takeOff: 'Herausnehmen',
		takeOffThis: (title: string) => `${title} herausnehmen`,
		takenOff: (title: string) => `${title} herausgenommen`,
		away: {
			asking: 'Wird geholt …',
			coming: 'Es ist noch nicht beim Server.',
			unreachable: 'Es ist nicht auf diesem Gerät, und der Server ist nicht erreichbar.',
			damaged: 'Was ankam, ist beschädigt. Es wird noch einmal geholt.'
		}
	},
	costs: {
		open: 'Kosten',
		title: 'Kosten',
		of: (name: string) => `Kosten von ${name}`,
		who: 'Nur für Leitung, Zuverlässigkeit und Administration zu sehen.',
		done: (name: string) => `Kosten von ${name} geändert`,
		fields: {
			replacementValue: 'Eine neue kostet',
			downtimePerHour: 'Eine Stunde Stillstand kostet',
			boughtFor: 'Gekauft für',
			boughtOn: 'Gekauft am',
			costCentre: 'Kostenstelle'
		}
	},
	many
};
