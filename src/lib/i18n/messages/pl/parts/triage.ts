import type { Parts } from '../../parts.ts';
import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const triage: Parts['triage'] = {
	label: 'Nowe zgłoszenia',
	count: (items) =>
		count(items, {
			one: '# nowe zgłoszenie',
			few: '# nowe zgłoszenia',
			many: '# nowych zgłoszeń',
			other: '# nowego zgłoszenia'
		}),
	toList: 'Wszystkie nowe zgłoszenia',
	open: (code) => `Otwórz zlecenie ${code}`,
	decidedAlready: 'To jest już rozstrzygnięte.',
	keys: { on: 'Klawisze', walk: 'przechodzą przez listę; litera w nawiasie decyduje.' },
	alike: (others) =>
		count(others, { one: '# podobne', few: '# podobne', many: '# podobnych', other: '# podobnego' }),
	asked: 'Czeka na odpowiedź',
	answered: 'Jest odpowiedź',
	meToo: (people) =>
		count(people, {
			one: '# osoba mówi to samo',
			few: '# osoby mówią to samo',
			many: '# osób mówi to samo',
			other: '# osoby mówi to samo'
		}),
	worse: (people) =>
		count(people, {
			one: '# mówi, że jest gorzej',
			few: '# mówią, że jest gorzej',
			many: '# mówi, że jest gorzej',
			other: '# mówi, że jest gorzej'
		}),
	isWorse: 'jest gorzej',
	reported: (name, when) => `Zgłosił(a) ${name}, ${when}`,
	ended: 'Niedawno tu zakończone',
	acts: {
		approve: 'Zatwierdź',
		give: 'Zatwierdź i przydziel…',
		ask: 'Zapytaj…',
		reject: 'Odrzuć…'
	},
	machine: {
		name: 'Wskaż maszynę',
		other: 'Inna maszyna',
		which: 'Która to maszyna?',
		itIs: (name) => `To jest ${name}`
	},
	priority: {
		because: (impact, rating) => `Powód: ${impact}. Klasa maszyny: ${rating}.`,
		danger: 'Powód: ludzie są w niebezpieczeństwie. To ma pierwszeństwo przy każdej maszynie.',
		unrated: 'brak, liczy się jak C',
		instead: (rule, why) => `Według reguły byłoby „${rule}”. ${why}`,
		decided: (name, when) => `${name} zdecydował(a) inaczej, ${when}:`,
		change: 'Zmień priorytet…',
		which: 'Jak bardzo jest to pilne?',
		byRule: 'Według reguły, z maszyny i skutku',
		reason: 'Powód',
		missing: 'Podaj, dlaczego nie według reguły.',
		save: 'Ustaw priorytet'
	},
	merge: {
		title: 'Może zgłoszone dwa razy',
		merge: 'Ta sama usterka: połącz',
		all: (others, code) =>
			count(others, {
				one: `Połącz # zgłoszenie z ${code}`,
				few: `Połącz wszystkie # zgłoszenia z ${code}`,
				many: `Połącz wszystkie # zgłoszeń z ${code}`,
				other: `Połącz # zgłoszenia z ${code}`
			}),
		reported: (name, when) => `${name}, ${when}`,
		signs: {
			'same-machine': 'ta sama maszyna',
			'near-machine': 'ta sama część zakładu',
			'both-stopped': 'obie mówią, że stoi',
			'same-failure': 'ta sama awaria',
			'alike-words': 'podobne słowa'
		}
	},
	question: {
		title: (name) => `O co zapytać: ${name}?`,
		what: 'Osoba zostanie wezwana na swoim urządzeniu. Do odpowiedzi zgłoszenie pokazuje, na co czeka.',
		field: 'Pytanie',
		missing: 'Najpierw napisz pytanie.',
		send: 'Zapytaj',
		put: (name, when) => `Pytanie do: ${name}, ${when}:`,
		waits: 'Jeszcze bez odpowiedzi.',
		answer: (name) => `${name}:`,
		settle: 'Pytanie wyjaśnione'
	},
	none: {
		empty: 'Wszystko rozstrzygnięte',
		what: 'Nowe zgłoszenia pojawiają się tu same, najpilniejsze najpierw.',
		first: 'Pierwsze przyjdzie, gdy ktoś zgłosi usterkę.'
	}
};
