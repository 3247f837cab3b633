import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const numbers: Parts['numbers'] = {
	asking: 'Pytanie do serwera…',
	old: 'Serwer nie odpowiada: to powiedział ostatnio.',
	never: 'Wskaźników jeszcze tu nie ma',
	neverWhat: 'Liczy je serwer, który teraz nie odpowiada. Potem zostaną na tym urządzeniu ze swoją datą.',
	notYours: 'Wskaźniki zakładu są dla tych, którzy widzą go w całości',
	notYoursWhat: 'To, co Ci przydzielono, jest w „Moje zlecenia”.',
	empty: 'Jeszcze nie ma czego liczyć',
	emptyWhat: 'Będą tu zaległości, reakcja i oczekiwanie, każde ze sposobem liczenia i drogą do zleceń.',
	first: 'Pierwsza liczba pojawi się z pierwszym zleceniem.',
	ready: 'Zlecenia gotowe',
	total: 'Wszystkie otwarte',
	age: 'Otwarte według wieku',
	response: 'Czas do podjęcia pracy',
	waiting: 'Na co czekają naprawy',
	kinds: 'Praca według rodzaju',
	open: 'Pokaż te zlecenia',
	back: 'Wszystkie wskaźniki',
	openNow: (n) => `Otwarte teraz: ${n}`,
	waitNow: (n) => `Czeka na to teraz: ${n}`,
	noneBehind: 'Brak zleceń do pokazania',
	noneBehindWhat: (d) => `Żadne ze zleceń zakończonych w ciągu ostatnich ${d} dni nie liczy się tutaj.`,
	cut: (n) => `Z zakończonych zleceń uwzględniono ostatnie ${n}.`,
	jobs: 'Zlecenia',
	time: 'Czas',
	cause: 'Przyczyna',
	kind: 'Rodzaj',
	longest: 'Najdłuższe',
	all: 'Wszystkie otwarte',
	noCapacity: 'Nieznane godziny załogi',
	nothing: 'Jeszcze brak',
	unexplained: 'Bez podanej przyczyny',
	noWaiting: 'Żadna naprawa na nic nie czekała.',
	ageHow: 'Od zgłoszenia. Każdy wiersz zawiera wiersze poniżej.',
	olderThan: (d) => `Starsze niż ${d} dni`,
	weeks: (n) => `${n} tyg. pracy załogi`,
	waited: (time, n) => `po ${time}, teraz ${n}`,
	kindLine: (done, hours, n) => `zrobione: ${done}, ${hours}; otwarte: ${n}`,
	readyHow: (hours, n) =>
		`Zaplanowane, oszacowane i niczym niewstrzymane, podzielone przez ${hours} tygodniowo: zmiany bez nieobecności w najbliższych tygodniach (${n}).`,
	responseHow: (d) =>
		`Naprawy zakończone w ciągu ostatnich ${d} dni: średni czas od zgłoszenia do pierwszej czynności.`,
	waitingHow: (d) =>
		`Naprawy zakończone w ciągu ostatnich ${d} dni: średnie oczekiwanie według przyczyny oraz ile zleceń czeka na to teraz.`,
	kindsHow: (d) => `Zakończone w ciągu ostatnich ${d} dni z zapisanymi godzinami oraz otwarte teraz.`,
	schedule: 'Wykonane z planu tygodnia',
	scheduleHow:
		'Ile zleceń z planu tygodnia w chwili jego ustalenia wykonano w tym tygodniu, w dowolnym dniu.',
	weekHead: 'Tydzień',
	week: (day) => `Tydzień od ${day}`,
	thisWeek: 'Ten tydzień dotychczas',
	nonePlanned: 'Nic nie zaplanowano',
	noWeek: 'Żaden tydzień nie jest jeszcze ustalony.',
	weekLine: (percent, done, all, brokenIn) => `${percent}: ${done} z ${all}; nagłe: ${brokenIn}`,
	jobsAndHours: (all, hours) =>
		`${count(all, { one: '# zlecenie', few: '# zlecenia', many: '# zleceń', other: '# zlecenia' })}, szacunek ${hours}`,
	median: (time, all) =>
		count(all, {
			one: `połowa w ciągu ${time}, # naprawa`,
			few: `połowa w ciągu ${time}, # naprawy`,
			many: `połowa w ciągu ${time}, # napraw`,
			other: `połowa w ciągu ${time}, # naprawy`
		}),
	totalHow: (all, people) =>
		`${count(all, { one: 'Szacunki wszystkiego, co otwarte, przez te same godziny. Bez szacunku: # zlecenie', few: 'Szacunki wszystkiego, co otwarte, przez te same godziny. Bez szacunku: # zlecenia', many: 'Szacunki wszystkiego, co otwarte, przez te same godziny. Bez szacunku: # zleceń', other: 'Szacunki wszystkiego, co otwarte, przez te same godziny. Bez szacunku: # zlecenia' })}; liczba osób bez podanych godzin pracy: ${people}.`
};
