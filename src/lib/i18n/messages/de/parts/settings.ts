import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const settings: Parts['settings'] = {
	choices: 'Ihre Auswahl',
	forYou: 'Diese Einstellungen gelten für Sie und bleiben auf diesem Gerät.',
	language: 'Sprache',
	theme: 'Darstellung',
	themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
	density: 'Größe der Schaltflächen',
	densities: { normal: 'Normal', glove: 'Für Handschuhe' },
	languageMissing: 'Diese Sprache ließ sich nicht laden. Die bisherige bleibt.',
	privacy: 'Was über Sie gespeichert ist',
	version: (version) => `Version ${version}`,
	storage: {
		title: 'Speicher auf diesem Gerät',
		used: (used, quota) => `${used} von ${quota} belegt`,
		unknown: 'Dieser Browser verrät nicht, wie viel er speichert.',
		kept: 'Geschützt: Der Browser löscht nichts von sich aus.',
		notKept: 'Noch nicht geschützt: Der Browser darf löschen, wenn der Platz auf dem Gerät knapp wird.',
		protect: 'Speicher schützen',
		refused: 'Der Browser hat abgelehnt. Wird Millwright installiert, stimmt er meist zu.'
	},
	install: {
		title: 'Auf diesem Gerät installieren',
		done: 'Millwright ist auf diesem Gerät installiert.',
		why: 'Installiert öffnet sich Millwright wie jede andere App, mit und ohne Netz.',
		now: 'Millwright installieren',
		iosWhy:
			'Auf iPhone und iPad schützt die Installation ungesendete Arbeit: Safari löscht nach sieben Tagen ohne Besuch, was eine Website gespeichert hat. Eine App auf dem Home-Bildschirm behält es.',
		ios: [
			'Diese Seite in Safari öffnen und auf „Teilen“ tippen.',
			'„Zum Home-Bildschirm“ wählen.',
			'Millwright ab jetzt vom Home-Bildschirm öffnen.'
		],
		android: [
			'Das Menü des Browsers öffnen (drei Punkte).',
			'„App installieren“ oder „Zum Startbildschirm hinzufügen“ wählen.',
			'Millwright ab jetzt vom Startbildschirm öffnen.'
		],
		desktop: [
			'Chrome oder Edge: das Installationssymbol am Ende der Adresszeile drücken.',
			'Safari auf dem Mac: „Ablage“, dann „Zum Dock hinzufügen“.',
			'Firefox: Ein Lesezeichen genügt. Millwright öffnet sich darüber auch ohne Netz.'
		]
	},
	diagnostics: {
		title: 'Wenn etwas schiefging',
		question: 'Was ist schiefgegangen?',
		hint: 'Was haben Sie gemacht, was haben Sie erwartet und was ist stattdessen passiert?',
		kept: 'Auf diesem Gerät gesichert',
		notKept:
			'Dieser Text lässt sich hier nicht aufbewahren. Bitte die Datei sichern, bevor Sie die Seite verlassen.',
		what: 'Die Datei enthält Ihren Text, die Version, den Browser, den Speicher und die letzten Fehler. Keine Kennwörter und nichts über Ihre Maschinen. Sie bleibt bei Ihnen, bis Sie sie an die Betreuung von Millwright geben.',
		faults: (faults) =>
			count(faults, { one: '# Fehler wurde aufgezeichnet.', other: '# Fehler wurden aufgezeichnet.' }),
		clear: 'Text löschen'
	}
};
