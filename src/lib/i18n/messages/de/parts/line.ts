import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const line: Parts['line'] = {
	which: 'Linie oder Bereich',
	show: 'Nur zeigen',
	troubled: (machines) => `Läuft nicht richtig: ${machines}`,
	reported: (machines) => `Etwas gemeldet: ${machines}`,
	states: { running: 'Läuft', degraded: 'Läuft schlechter', stopped: 'Steht', 'out-of-use': 'Außer Betrieb' },
	since: (state, time) => `${state} seit ${time}`,
	unsafe: 'Gefährlich',
	open: (items) => count(items, { one: '# Meldung', other: '# Meldungen' }),
	who: {
		working: (names) => `Arbeitet daran: ${names}`,
		has: (name) => `Liegt bei ${name}`,
		waits: (name) => `Geht an ${name}; noch nicht angesehen`,
		nobody: 'Noch hat niemand danach gesehen'
	},
	nothingAt: 'Hier ist nichts gemeldet.',
	reportHere: 'Hier eine Störung melden',
	reportElse: 'Hier etwas anderes melden',
	toMachine: 'Alles zu dieser Maschine',
	nothing: 'Hier ist nichts',
	nothingWhat: 'Keine Maschine dieser Linie passt zu dem, was Sie oben gewählt haben.',
	cut: 'Hierher gehören noch mehr Maschinen. Wählen Sie eine Linie, um alle zu sehen.',
	none: {
		empty: 'Noch keine Maschinen auf dieser Linie',
		what: 'Jede Maschine Ihrer Linie erscheint hier mit ihrem Zustand, dem, was gemeldet ist, und wer daran ist, auch ohne Netz.',
		first: 'Wählen Sie oben eine andere Linie, oder lassen Sie die Maschinen eintragen.'
	},
	care: 'Runden und Reinigung',
	mine: {
		title: 'Was aus meinen Meldungen wurde',
		because: (reason) => `Grund: ${reason}`,
		together: 'Geht weiter in einer anderen Meldung derselben Störung',
		asked: 'Sie werden gefragt:',
		answer: 'Antworten'
	}
};
