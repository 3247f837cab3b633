import type { Parts } from '../../parts.ts';

export const useful: Parts['useful'] = {
	title: 'War es nötig?',
	ask: 'Ein Tipp: danach wird der Plan später eingestellt.',
	answers: {
		needed: 'Nötig',
		'not-needed': 'Nicht nötig',
		'found-something': 'Etwas gefunden'
	},
	often: 'Geschieht es oft genug?',
	said: {
		longer: (count: string, of: string) =>
			`Von den letzten ${of} Malen waren ${count} nicht nötig, und keines fand etwas.`,
		shorter: (count: string, of: string) => `Von den letzten ${of} Malen fanden ${count} etwas.`
	},
	perhaps: { longer: 'Vielleicht genügt es seltener:', shorter: 'Vielleicht sollte es öfter geschehen:' },
	perhapsOnly: { longer: 'Vielleicht genügt es seltener.', shorter: 'Vielleicht sollte es öfter geschehen.' },
	byItself:
		'Dass nichts gefunden wurde, kann gerade der Sinn der Arbeit sein. Von selbst ändert sich nichts.',
	show: 'Diese Aufträge zeigen',
	change: 'Plan ändern'
};
