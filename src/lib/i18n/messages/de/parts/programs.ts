import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const programs: Parts['programs'] = {
	title: 'Schlüssel für Programme',
	what: 'Eine Anlagensteuerung, ein ERP oder ein Skript bekommt hier einen eigenen Namen und eigene Rechte. Was es tut, steht unter diesem Namen im Protokoll.',
	add: 'Programm hinzufügen',
	empty: 'Kein Programm hat einen Schlüssel',
	emptyWhat: 'Hier steht jedes Programm, das von sich aus liest oder meldet, mit seinen Schlüsseln.',
	notAllowed: 'Diese Seite sieht nur, wer verwaltet.',
	name: 'Wie es heißt',
	nameHint: 'Zum Beispiel: Anlagensteuerung Presse 3',
	role: 'Was es darf',
	roleHint: 'Nicht mehr, als es braucht. Verwalten dürfen nur Menschen.',
	until: 'Letzter Tag',
	untilHint: 'Leer lassen, wenn es keinen gibt.',
	make: 'Schlüssel erzeugen',
	newKey: 'Der neue Schlüssel',
	once: 'Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal gezeigt und liegt nirgends, auch nicht hier.',
	how: 'Das Programm schickt ihn mit jeder Anfrage: Authorization: Bearer und der Schlüssel.',
	copy: 'Kopieren',
	copied: 'Kopiert',
	kept: 'Ich habe ihn',
	rotate:
		'Ein Schlüsselwechsel ohne Lücke: einen weiteren erzeugen, dem Programm geben, dann den alten beenden.',
	more: 'Weiteren Schlüssel erzeugen',
	since: (time: string) => `Erzeugt ${time}`,
	used: (time: string) => `Zuletzt benutzt ${time}`,
	neverUsed: 'Nie benutzt',
	end: 'Diesen Schlüssel beenden',
	endSure: 'Endgültig beenden',
	ended: (time: string) => `Beendet ${time}`,
	ends: (day: string) => `bis ${day}`,
	lockedOut: 'Gesperrt',
	count: (keys: number) => count(keys, { one: '# Schlüssel', other: '# Schlüssel' })
};
