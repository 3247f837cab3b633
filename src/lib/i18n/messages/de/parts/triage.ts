import type { Parts } from '../../parts.ts';
import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('de');

export const triage: Parts['triage'] = {
	label: 'Neue Meldungen',
	count: (items) => count(items, { one: '# neue Meldung', other: '# neue Meldungen' }),
	toList: 'Alle neuen Meldungen',
	open: (code) => `Auftrag ${code} öffnen`,
	decidedAlready: 'Das ist schon entschieden.',
	keys: { on: 'Tasten', walk: 'gehen durch die Liste; der Buchstabe in Klammern entscheidet.' },
	alike: (others) => count(others, { one: '# ähnliche', other: '# ähnliche' }),
	asked: 'Wartet auf Antwort',
	answered: 'Antwort ist da',
	meToo: (people) => count(people, { one: '# Person meldet das auch', other: '# Personen melden das auch' }),
	worse: (people) => count(people, { one: '# sagt: schlimmer', other: '# sagen: schlimmer' }),
	isWorse: 'es ist schlimmer',
	reported: (name, when) => `Gemeldet von ${name}, ${when}`,
	ended: 'Hier vor Kurzem beendet',
	acts: {
		approve: 'Freigeben',
		give: 'Freigeben und zuweisen …',
		ask: 'Rückfragen …',
		reject: 'Ablehnen …'
	},
	machine: {
		name: 'Maschine nennen',
		other: 'Andere Maschine',
		which: 'Welche Maschine ist es?',
		itIs: (name) => `Es ist ${name}`
	},
	priority: {
		because: (impact, rating) => `Grund: ${impact}. Einstufung der Maschine: ${rating}.`,
		danger: 'Grund: Menschen sind in Gefahr. Das geht an jeder Maschine vor.',
		unrated: 'keine, zählt wie C',
		instead: (rule, why) => `Nach der Regel wäre es „${rule}“. ${why}`,
		decided: (name, when) => `${name} hat anders entschieden, ${when}:`,
		change: 'Priorität ändern …',
		which: 'Wie dringend ist es?',
		byRule: 'Nach der Regel aus Maschine und Auswirkung',
		reason: 'Grund',
		missing: 'Nennen Sie den Grund für die Abweichung von der Regel.',
		save: 'Priorität setzen'
	},
	merge: {
		title: 'Vielleicht doppelt gemeldet',
		merge: 'Gleiche Störung: zusammenlegen',
		all: (others, code) =>
			count(others, {
				one: `# Meldung mit ${code} zusammenlegen`,
				other: `Alle # Meldungen mit ${code} zusammenlegen`
			}),
		reported: (name, when) => `${name}, ${when}`,
		signs: {
			'same-machine': 'gleiche Maschine',
			'near-machine': 'gleicher Anlagenteil',
			'both-stopped': 'beide melden Stillstand',
			'same-failure': 'gleicher Fehler',
			'alike-words': 'ähnliche Worte'
		}
	},
	question: {
		title: (name) => `Was möchten Sie von ${name} wissen?`,
		what: 'Die Person wird auf ihrem Gerät gerufen. Bis zur Antwort zeigt die Meldung, worauf sie wartet.',
		field: 'Frage',
		missing: 'Schreiben Sie zuerst die Frage.',
		send: 'Fragen',
		put: (name, when) => `Frage an ${name}, ${when}:`,
		waits: 'Noch keine Antwort.',
		answer: (name) => `${name}:`,
		settle: 'Frage ist geklärt'
	},
	none: {
		empty: 'Alles ist entschieden',
		what: 'Neue Meldungen erscheinen hier von selbst, die dringendsten zuerst.',
		first: 'Die erste kommt, sobald jemand eine Störung meldet.'
	}
};
