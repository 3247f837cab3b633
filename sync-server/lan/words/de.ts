import type { TrustWords } from './trust-words.ts';

export const de: TrustWords = {
	language: 'Deutsch',
	title: 'Dem Server dieses Werks vertrauen',
	why: 'Kamera und Arbeit ohne Netz brauchen eine Verbindung, der dieses Gerät vertraut. Das ist auf jedem Gerät einmal nötig.',
	download: 'Zertifikat herunterladen',
	compare: 'Sein Fingerabdruck (SHA-256) muss der sein, den der Server dort zeigt, wo er läuft:',
	systems: [
		{
			name: 'iPhone, iPad',
			steps: [
				'Diese Seite in Safari öffnen, das Zertifikat herunterladen und das Laden erlauben.',
				'Einstellungen › Allgemein › VPN und Geräteverwaltung: „Millwright …“ wählen und installieren.',
				'Einstellungen › Allgemein › Info › Zertifikatsvertrauenseinstellungen: „Millwright …“ einschalten.'
			]
		},
		{
			name: 'Android',
			steps: [
				'Das Zertifikat herunterladen.',
				'Einstellungen: nach „CA-Zertifikat“ suchen und es wählen (Sicherheit › Verschlüsselung und Anmeldedaten › Zertifikat installieren).',
				'„Trotzdem installieren“ wählen, dann die Datei millwright.crt.'
			]
		},
		{
			name: 'Windows',
			steps: [
				'Das Zertifikat herunterladen und die Datei öffnen.',
				'„Zertifikat installieren“ wählen, dann „Aktueller Benutzer“.',
				'„Alle Zertifikate in folgendem Speicher speichern“ wählen, dann „Vertrauenswürdige Stammzertifizierungsstellen“, und fertigstellen.'
			]
		},
		{
			name: 'macOS',
			steps: [
				'Das Zertifikat herunterladen und die Datei öffnen: Die Schlüsselbundverwaltung nimmt es auf.',
				'Dort „Millwright …“ doppelklicken und „Vertrauen“ aufklappen.',
				'„Immer vertrauen“ wählen und das Fenster schließen.'
			]
		}
	],
	then: 'Danach die App öffnen:',
	open: 'Millwright öffnen'
};
