import type { Parts } from '../../parts.ts';

export const history: Parts['history'] = {
	title: 'Was geschah und wer es tat',
	open: 'Alles, was getan wurde',
	server: 'der Server',
	somebody: 'Jemand, den Sie nicht sehen dürfen',
	whose: (who, device) => `${who}, auf ${device}`,
	knew: (when) => `auf dem Stand von ${when}`,
	waiting: 'Es wartet auf eine Entscheidung der Leitung.',
	notDone: (why) => `Nicht getan: ${why}`,
	nothing: 'Hier gibt es nichts zu sehen',
	nothingWhat: 'Es ist nicht mehr da, oder Sie dürfen es nicht sehen.',
	offline:
		'Die Aufzeichnung liegt auf dem Server, und der antwortet gerade nicht. Was Sie sonst in der App sehen, ist weiter da.',
	again: 'Noch einmal nachsehen',
	asking: 'Wird nachgesehen …',
	empty: 'Noch nichts aufgezeichnet',
	emptyWhat: 'Was von jetzt an damit geschieht, erscheint hier.',
	more: 'Früheres zeigen'
};
