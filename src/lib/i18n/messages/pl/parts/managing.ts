import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const plural = pluralIn<'one' | 'few' | 'many'>('pl');

export const managing: Parts['managing'] = {
	menu: 'Zarządzaj',
	name: 'Nazwa',
	code: 'Kod na etykiecie',
	needed: 'To jest potrzebne.',
	notKept: 'Nie zapisano. Spróbuj ponownie.',
	tooLate: 'Jest za późno, aby to cofnąć.',
	edit: {
		open: 'Edytuj',
		title: (name) => `Edycja: ${name}`,
		codeHint: 'Wiszące etykiety mają stary kod. Gdy go zmienisz, przypisz starą etykietę ponownie.',
		description: 'Opis',
		commissionedOn: 'W użyciu od',
		warrantyUntil: 'Gwarancja do',
		now: 'Zapisz',
		done: (name) => `Zmieniono: ${name}`
	},
	criticality: {
		title: 'Ile od niej zależy',
		inputs: {
			safety: 'Zagrożenie dla ludzi przy awarii',
			production: 'Utrata produkcji',
			quality: 'Utrata jakości',
			redundancy: 'Nic nie może jej zastąpić'
		},
		levels: ['brak', 'mało', 'odczuwalnie', 'dużo', 'bardzo dużo'],
		unanswered: 'Bez odpowiedzi',
		class: 'Klasa',
		classes: { A: 'A: najbardziej krytyczna', B: 'B: krytyczna', C: 'C: zwykła', D: 'D: najmniej krytyczna' },
		none: 'Bez klasy',
		proposed: (letter) => `Z odpowiedzi wynika ${letter}. Możesz wiedzieć lepiej.`,
		answerAll: 'Klasa jest proponowana, gdy są wszystkie cztery odpowiedzi.'
	},
	own: { class: 'Klasa maszyny', none: 'Bez klasy', hint: 'Mówi, jakie są dalsze pola.' },
	ids: {
		title: 'Numery w innych systemach',
		system: 'System',
		id: 'Numer',
		add: 'Kolejny numer',
		takeOff: 'Usuń',
		takeOffThis: (what) => `Usuń ${what}`
	},
	tags: {
		open: 'Etykiety na niej',
		title: (name) => `Etykiety: ${name}`,
		none: (code) => `Brak innych etykiet. Etykieta z kodem ${code} jest rozumiana bez przypisania.`,
		another: 'Tekst kolejnej etykiety',
		hint: 'Dokładnie jak na etykiecie. Łatwiej ją zeskanować, a potem przypisać tej maszynie.',
		bind: 'Naklej',
		bound: (name) => `Etykieta na: ${name}`,
		takeOff: 'Zdejmij',
		takeOffThis: (tag) => `Zdejmij ${tag}`,
		takenOff: (name) => `Etykieta zdjęta z: ${name}`,
		earlier: 'Wcześniejsze etykiety',
		fromTo: (from, to) => `${from} do ${to}`
	},
	entry: {
		change: 'Zmień',
		changeThis: (name) => `Zmień: ${name}`,
		putAway: 'Odłóż',
		putAwayThis: (name) => `Odłóż: ${name}`,
		away: 'Odłożone',
		back: 'Przywróć',
		backThis: (name) => `Przywróć: ${name}`
	},
	meters: {
		open: 'Liczniki',
		title: (name) => `Liczniki: ${name}`,
		none: 'Nie ma jeszcze licznika. Plany i odczyty go potrzebują.',
		another: 'Kolejny licznik',
		add: 'Dodaj licznik',
		done: (name) => `Ustawiono: ${name}`,
		fields: {
			name: 'Jak się nazywa',
			unit: 'Jednostka',
			type: 'Jak liczy',
			perDay: 'Spodziewany przyrost na dzień',
			rollover: 'Zaczyna od nowa przy',
			'warn.min': 'Ostrzegaj poniżej',
			'warn.max': 'Ostrzegaj powyżej',
			'fail.min': 'Za nisko poniżej',
			'fail.max': 'Za wysoko powyżej'
		},
		types: { counter: 'Tylko rośnie: godziny, skoki', gauge: 'Rośnie i maleje: ciśnienie, ciepło' }
	},
	isolation: {
		open: 'Punkty odłączenia',
		title: (name) => `Punkty odłączenia: ${name}`,
		none: 'Nie ma jeszcze żadnego. Zapisz, gdzie tę maszynę odcina się od energii.',
		another: 'Kolejny punkt',
		add: 'Dodaj punkt',
		done: (name) => `Zapisano: ${name}`,
		fields: {
			device: 'Wyłącznik, zawór lub sworzeń',
			energy: 'Energia',
			location: 'Gdzie jest',
			lockType: 'Rodzaj kłódki',
			verifyMethod: 'Jak sprawdzić, że energii nie ma',
			order: 'Kolejność'
		}
	},
	add: {
		open: 'Dodaj coś w środku',
		title: (name) => `Nowe w: ${name}`,
		kind: 'Co to jest',
		now: 'Dodaj',
		done: (name) => `Dodano: ${name}`
	},
	move: {
		open: 'Przenieś do…',
		title: (name) => `Przenoszenie: ${name}`,
		what: 'Wybierz, gdzie ma należeć.',
		along: (count) =>
			plural(count, {
				one: 'Przeniesiona zostanie też # rzecz w środku. Wybierz miejsce.',
				few: 'Przeniesione zostaną też # rzeczy w środku. Wybierz miejsce.',
				many: 'Przeniesionych zostanie też # rzeczy w środku. Wybierz miejsce.',
				other: 'Przeniesione zostanie też # rzeczy w środku. Wybierz miejsce.'
			}),
		search: 'Część kodu lub nazwy',
		places: 'Miejsca',
		none: 'Żadne inne miejsce nie pasuje.',
		done: (name, place) => `${name} należy teraz do: ${place}`
	},
	clone: {
		open: 'Skopiuj z zawartością',
		title: (name) => `Kopia: ${name}`,
		what: 'Kopia stoi w tym samym miejscu. Etykiety, numery seryjne i historia nie są kopiowane.',
		withParts: (count) =>
			plural(count, {
				one: 'Skopiuj też # rzecz w środku',
				few: 'Skopiuj też # rzeczy w środku',
				many: 'Skopiuj też # rzeczy w środku',
				other: 'Skopiuj też # rzeczy w środku'
			}),
		codeOf: (name) => `Kod: ${name}`,
		taken: 'Coś w tym zakładzie ma już ten kod.',
		tooMany: (most) => `W środku jest więcej niż ${most} rzeczy; kopiowana jest tylko sama maszyna.`,
		now: 'Utwórz kopię',
		done: (name) => `Skopiowano: ${name}`
	},
	retire: {
		open: 'Wycofaj z użycia…',
		title: (name) => `Wycofanie: ${name}`,
		what: 'Znika ze wszystkich list. Historia zostaje i można to przywrócić.',
		inside: (count) =>
			plural(count, {
				one: 'Wycofana zostanie też # rzecz w środku.',
				few: 'Wycofane zostaną też # rzeczy w środku.',
				many: 'Wycofanych zostanie też # rzeczy w środku.',
				other: 'Wycofane zostanie też # rzeczy w środku.'
			}),
		openWork: (count) =>
			plural(count, {
				one: '# zlecenie jest tu jeszcze otwarte. Zostaje otwarte i mówi, że maszynę wycofano.',
				few: '# zlecenia są tu jeszcze otwarte. Zostają otwarte i mówią, że maszynę wycofano.',
				many: '# zleceń jest tu jeszcze otwartych. Zostają otwarte i mówią, że maszynę wycofano.',
				other: '# zlecenia jest tu jeszcze otwarte. Zostaje otwarte i mówi, że maszynę wycofano.'
			}),
		on: 'Ostatni dzień',
		onHint: 'Dziś, jeśli nic nie wybrano.',
		reason: 'Powód',
		now: 'Wycofaj z użycia',
		done: (name) => `Wycofano: ${name}`,
		back: 'Przywróć do użycia',
		isBack: (name) => `${name} znów w użyciu`
	}
};
