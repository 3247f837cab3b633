import type { Parts } from '../../parts.ts';

export const scan: Parts['scan'] = {
	code: 'Code auf dem Etikett',
	hint: 'Der aufgedruckte Code, zum Beispiel P-101. Großschreibung und Leerzeichen sind egal.',
	open: 'Maschine öffnen',
	missing: 'Bitte zuerst den Code eingeben.',
	camera:
		'Das Scannen mit der Kamera kommt mit einer späteren Version. Etiketten mit einer Millwright-Adresse öffnet die Kamera-App Ihres Telefons schon jetzt.'
};
