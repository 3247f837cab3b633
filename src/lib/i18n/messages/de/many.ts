import type { many as english } from '../en/many.ts';

export const many: typeof english = {
	none: 'Nichts gewählt',
	find: 'Suchen und hinzufügen',
	add: (name: string) => `${name} hinzufügen`,
	remove: 'herausnehmen',
	found: (count: string) => `Gefunden: ${count}. Tippen Sie weiter, um einzugrenzen.`,
	nothing: 'Nichts gefunden',
	nothingYet: 'Es gibt noch nichts zur Auswahl.'
};
