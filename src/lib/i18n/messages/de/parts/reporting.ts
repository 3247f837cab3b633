import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const reporting: Parts['reporting'] = {
	which: 'Welche Maschine?',
	other: 'Andere Maschine',
	already: 'Hier schon gemeldet',
	meToo: 'Immer noch da',
	worse: 'Es ist schlimmer',
	others: (people) => count(people, { one: '# Kollege sagt es auch', other: '# Kollegen sagen es auch' }),
	youSaid: (time) => `Sie haben es bestätigt: ${time}`,
	see: 'Was sehen Sie?',
	seeHint: 'Ein kurzer Satz: „Verliert Öl unter dem Antrieb“.',
	saidBefore: 'Bei solchen Maschinen schon gesagt',
	sayMore: 'Sprachnotiz oder Fotos hinzufügen',
	more: 'Sonst noch etwas',
	how: 'Wie schlimm ist es?',
	impacts: {
		stopped: 'Sie steht',
		safety: 'Es ist gefährlich',
		degraded: 'Sie läuft schlechter',
		quality: 'Ware ist schlecht',
		none: 'Sie läuft noch normal'
	},
	photos: 'Fotos davon',
	send: 'Melden',
	missingMachine: 'Wählen Sie zuerst die Maschine.',
	missingWords: 'Schreiben Sie zuerst, was Sie sehen.',
	missingImpact: 'Sagen Sie, wie schlimm es ist.',
	doneTitle: 'Gemeldet',
	done: (code, machine) =>
		`${code} für ${machine} ist auf diesem Gerät gespeichert und geht von selbst an die Führungskraft.`,
	again: 'Noch etwas melden',
	openIt: 'Meldung öffnen',
	kept: 'Ihr Text ist auf diesem Gerät gespeichert',
	noMachines: 'Auf diesem Gerät sind noch keine Maschinen angekommen.',
	withoutMachine: 'Ohne Maschine melden',
	onLabel: (code) => `Maschine auf dem Etikett: ${code}`
};
