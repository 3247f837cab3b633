import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const pmCompliance: Parts['pmCompliance'] = {
	shown: 'Co się liczy',
	shows: { occurrences: 'Terminy na czas', weeks: 'Plany tygodni' },
	weeks: {
		title: (n, day) => `Tydzień ${n}, od ${day}`,
		how: 'Ile zleceń zaplanowanych na tydzień w chwili jego ustalenia wykonano w tym tygodniu; w który dzień, nie ma znaczenia. Późniejsze planowanie niczego tu nie zmienia. Obchody i czyszczenie nie liczą się jako nagłe.',
		nothing: 'Żaden tydzień nie jest jeszcze ustalony',
		nothingWhat:
			'Gdy tydzień się zaczyna, zapisuje się, co na niego zaplanowano. Od tej chwili widać tutaj, ile z tego wykonano.',
		of: (done, all) => `Wykonane w tygodniu: ${done} z ${all}`,
		empty: 'Na ten tydzień nic nie zaplanowano',
		running: 'Tydzień jeszcze trwa: dotychczas.',
		hours: (percent) => `Według szacowanych godzin: ${percent} %`,
		brokenIn: (n) => `Wykonane spoza planu: ${n}`,
		unknown: (n) => `Nie ma ich na tym urządzeniu i nie są liczone: ${n}`,
		show: (n) =>
			count(n, {
				one: 'Pokaż # zlecenie',
				few: 'Pokaż # zlecenia',
				many: 'Pokaż # zleceń',
				other: 'Pokaż # zlecenia'
			}),
		planned: (day) => `plan ${day}`,
		done: (day) => `wykonano ${day}`,
		notHere: 'Zlecenie, którego nie ma na tym urządzeniu',
		brokeIn: 'Nagłe',
		verdicts: {
			'as-planned': 'Wykonane w swoim dniu',
			'other-day': 'Wykonane w tygodniu',
			earlier: 'Wykonane przed tygodniem',
			later: 'Wykonane po tygodniu',
			moved: 'Przesunięte poza tydzień',
			dropped: 'Anulowane',
			'not-done': 'Niewykonane',
			waiting: 'Jeszcze przed nami',
			unknown: 'Tu nieznane'
		}
	},
	policy: 'Na czas znaczy',
	policies: {
		'by-date': 'W swoim dniu',
		'plus-day': 'Do następnego dnia',
		interval: 'Jedna piąta odstępu',
		tenth: 'Jedna dziesiąta odstępu'
	},
	policyHints: {
		'by-date': 'Nie później niż w tym dniu.',
		'plus-day': 'Ten dzień i jeden więcej.',
		interval: 'Jedna piąta odstępu później, najwyżej 28 dni.',
		tenth: 'Jedna dziesiąta odstępu, później lub wcześniej; co najmniej dzień.'
	},
	ours: 'Zasada tego zakładu.',
	period: 'Okres',
	months: (n) => count(n, { one: '# miesiąc', few: '# miesiące', many: '# miesięcy', other: '# miesiąca' }),
	by: 'Podział według',
	groups: { month: 'Miesięcy', plan: 'Planów', place: 'Miejsc' },
	all: 'Wszystko razem',
	gap: (days, planned) =>
		`Najdłuższy czas między dwoma wykonaniami: ${count(days, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' })}, planowany ${planned}`,
	nothing: 'Nie ma jeszcze czego oceniać',
	nothingWhat: 'Ocenia się, gdy czas minął, według dnia terminu.',
	percent: (percent) => `${percent} %`,
	of: (inTime, all) => `${inTime} z ${all} na czas`,
	cohort:
		'Liczy się to, czego termin nadszedł i czego czas minął. Pominięte i przegapione liczy się na niekorzyść, wykonane z większym zleceniem na korzyść.',
	show: (n) =>
		count(n, {
			one: 'Pokaż # termin',
			few: 'Pokaż # terminy',
			many: 'Pokaż # terminów',
			other: 'Pokaż # terminu'
		}),
	verdicts: {
		'on-time': 'Na czas',
		early: 'Za wcześnie',
		late: 'Spóźnione',
		'not-done': 'Niewykonane',
		undecided: 'Nierozstrzygnięte',
		excluded: 'Nie liczy się'
	},
	outcomes: {
		done: 'wykonane',
		satisfied: 'wykonane z innym',
		missed: 'przegapione',
		skipped: 'pominięte',
		cancelled: 'anulowane',
		open: 'otwarte'
	},
	due: (day) => `termin ${day}`,
	done: (day) => `wykonano ${day}`,
	more: 'Pokaż więcej'
};
