import type { Parts } from '../../parts.ts';

export const signing: Parts['signing'] = {
	title: 'Unterschriften',
	none: 'Noch hat niemand unterschrieben.',
	sign: 'Diesen Auftrag unterschreiben',
	as: (name, day) => `Unterschrieben mit Ihrem Namen, ${name}, und der Uhrzeit vom ${day}.`,
	meaning: 'Was Ihre Unterschrift bedeutet',
	covers:
		'Eine Unterschrift gilt für Titel, Maschine, Checkliste, Ursachen, Teile, Fotos und Sprachnotizen, wie sie jetzt sind. Stunden und Kommentare gehen danach weiter.',
	holds: 'Seither unverändert',
	broken: 'Seit der Unterschrift geändert',
	unsealed: 'Unterschrieben, ohne zu sagen wofür',
	pending: 'Ausstehend: Der Server hat sie noch nicht angenommen',
	forStep: (step) => `Für den Schritt: ${step}`,
	meanings: {
		performed: 'Ich habe diese Arbeit gemacht',
		verified: 'Ich habe sie geprüft',
		reviewed: 'Ich habe sie durchgesehen',
		approved: 'Ich genehmige sie',
		responsible: 'Ich bin dafür verantwortlich',
		released: 'Ich gebe sie frei'
	}
};
