import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const pm: Parts['pm'] = {
	title: 'Konserwacja planowa',
	views: {
		plans: 'Plany',
		calendar: 'Kalendarz',
		forecast: 'Godziny',
		overdue: 'Zaległe',
		compliance: 'Na czas',
		stop: 'Postoje'
	},
	add: 'Nowy plan',
	search: 'Szukaj planu lub maszyny',
	foundNone: 'Żaden plan nie pasuje do tego, co wybrano powyżej.',
	empty: 'Nie ma jeszcze planów konserwacji',
	emptyWhat:
		'Plan mówi, co robi się przy których maszynach i jak często. Jego zlecenia pojawiają się potem same, na czas.',
	emptyHow:
		'Nazwij go, wybierz maszynę, powiedz jak często. Formularz od razu pokaże dziesięć następnych dni.',
	emptyOthers: 'Plany piszą planiści, kierownicy i inżynierowie niezawodności.',
	notAllowed: 'Plany piszą tu inni',
	notAllowedWhat:
		'Zmieniają je planiści, kierownicy i inżynierowie niezawodności. Ty widzisz plany i ich zlecenia.',
	gone: 'Tego planu nie ma na tym urządzeniu',
	goneWhat: 'Może jeszcze nie dotarł albo leży poza tym, co możesz zobaczyć.',
	states: { active: 'Działa', paused: 'Wstrzymany', ended: 'Zakończony' },
	overdueOnly: 'Zaległe',
	restingOnly: 'Wstrzymane lub zakończone',
	noneOverdue: 'Nic nie zalega.',
	noMachine: 'Brak maszyny',
	noMachineWhat: 'Ten plan nie dotyczy żadnej maszyny: wskaż maszyny albo powiedz, jak je znaleźć.',
	andOthers: (n) => count(n, { one: 'i # inna', few: 'i # inne', many: 'i # innych', other: 'i # innej' }),
	moreMachines: (n) =>
		count(n, {
			one: 'Pokaż jeszcze # maszynę',
			few: 'Pokaż jeszcze # maszyny',
			many: 'Pokaż jeszcze # maszyn',
			other: 'Pokaż jeszcze # maszyny'
		}),
	overdueCount: (n) =>
		count(n, {
			one: '# zaległe',
			few: '# zaległe',
			many: '# zaległych',
			other: '# zaległego'
		}),
	openCount: (n) =>
		count(n, {
			one: '# otwarte zlecenie',
			few: '# otwarte zlecenia',
			many: '# otwartych zleceń',
			other: '# otwartego zlecenia'
		}),
	next: (day) => `Następnie ${day}`,
	nextToday: 'Następnie dziś',
	tabs: { next: 'Następne', past: 'Dotychczas', edit: 'Zmień' },
	openNow: 'Otwarte',
	openLate: 'Zaległe',
	due: (day) => `termin ${day}`,
	lateSince: (day) => `od ${day}`,
	noDay: 'bez terminu',
	toJob: (code) => `Do zlecenia ${code}`,
	nextOne: 'Następnie:',
	thenNext: 'Potem:',
	atMachine: 'Na maszynie',
	atMeter: (value) => `przy ${value}`,
	reading: (value) => `Teraz wskazuje ${value}`,
	stale: 'Licznik dawno nieodczytany',
	inWindow: (at) => `W oknie produkcyjnym od ${at}`,
	noWindow: (day) => `Brak okna produkcyjnego do ${day}`,
	byReadings: 'gdy wymagają tego odczyty',
	never: 'brak dalszego dnia',
	over: 'Ten plan jest zakończony.',
	waits: 'Następne zlecenie czeka, aż to zostanie wykonane.',
	openEarly: 'Otwórz zlecenie teraz',
	way: (names) => `Droga: ${names}`,
	skip: {
		title: 'Pomiń tym razem',
		what: 'Liczy się jako pominięte, a następne przyjdzie w swoim dniu. Powód zostaje zapisany.',
		reason: 'Dlaczego',
		missing: 'Powiedz dlaczego.',
		save: 'Pomiń'
	},
	count: {
		done: (n) =>
			count(n, { one: '# wykonane', few: '# wykonane', many: '# wykonanych', other: '# wykonanego' }),
		missed: (n) =>
			count(n, {
				one: '# przegapione',
				few: '# przegapione',
				many: '# przegapionych',
				other: '# przegapionego'
			}),
		skipped: (n) =>
			count(n, { one: '# pominięte', few: '# pominięte', many: '# pominiętych', other: '# pominiętego' })
	},
	outcomes: {
		done: 'Wykonane',
		open: 'Otwarte',
		missed: 'Przegapione',
		skipped: 'Pominięte',
		satisfied: 'Wykonane z innym',
		cancelled: 'Anulowane'
	},
	doneOn: (day) => `wykonano ${day}`,
	number: (n) => `Nr ${n}`,
	doneWith: 'Zlecenie, z którym je wykonano',
	showJob: 'Pokaż zlecenie',
	showMore: 'Pokaż więcej',
	nothingYet: 'Z tego planu nic jeszcze nie wynikło.',
	rest: 'Wstrzymaj lub zakończ',
	restWhat: 'Dopóki jest wstrzymany, nie powstają z niego zlecenia. Otwarte pozostają otwarte.',
	acts: { pause: 'Wstrzymaj', resume: 'Uruchom', end: 'Zakończ' },
	said: {
		pause: 'Plan jest wstrzymany',
		resume: 'Plan działa',
		end: 'Plan jest zakończony',
		opened: 'Otwarto zlecenie',
		skipped: 'Pominięto'
	},
	notKept: 'Nie udało się tego zachować. Nic nie zginęło; spróbuj za chwilę ponownie.',
	tooLate: 'Za późno, by to cofnąć: już wysłano.'
};
