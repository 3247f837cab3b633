import type { TrustWords } from './trust-words.ts';

export const en: TrustWords = {
	language: 'English',
	title: 'Trust this plant’s server',
	why: 'Camera and offline work need a connection that this device trusts. Do this once on each device.',
	download: 'Download the certificate',
	compare: 'Its fingerprint (SHA-256) must be the one that the server shows where it runs:',
	systems: [
		{
			name: 'iPhone, iPad',
			steps: [
				'Open this page in Safari, download the certificate and allow it.',
				'Settings › General › VPN & Device Management: choose “Millwright …” and install it.',
				'Settings › General › About › Certificate Trust Settings: switch on “Millwright …”.'
			]
		},
		{
			name: 'Android',
			steps: [
				'Download the certificate.',
				'Settings: search for “CA certificate” and choose it (Security › Encryption & credentials › Install a certificate).',
				'Choose “Install anyway”, then the file millwright.crt.'
			]
		},
		{
			name: 'Windows',
			steps: [
				'Download the certificate and open the file.',
				'Choose “Install Certificate”, then “Current User”.',
				'Choose “Place all certificates in the following store”, then “Trusted Root Certification Authorities”, and finish.'
			]
		},
		{
			name: 'macOS',
			steps: [
				'Download the certificate and open the file: Keychain Access adds it.',
				'Double-click “Millwright …” there and unfold “Trust”.',
				'Choose “Always Trust” and close the window.'
			]
		}
	],
	then: 'Then open the app:',
	open: 'Open Millwright'
};
