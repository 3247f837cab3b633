import type { Messages } from '../en.ts';

export const app: Messages['app'] = { name: 'Millwright' };

export const nav: Messages['nav'] = {
	label: 'Menu główne',
	skip: 'Przejdź do treści',
	myWork: 'Moje zlecenia',
	line: 'Moja linia',
	machines: 'Maszyny',
	scan: 'Skanuj',
	report: 'Zgłoś',
	more: 'Więcej',
	search: 'Szukaj',
	triage: 'Nowe zgłoszenia',
	backlog: 'Zlecenia otwarte',
	week: 'Tydzień',
	attention: 'Do wyjaśnienia',
	pm: 'Przeglądy',
	parts: 'Części',
	numbers: 'Wskaźniki',
	sent: 'Wysłane i niewysłane',
	settings: 'Ustawienia',
	reportProblem: 'Zgłoś awarię',
	people: 'Osoby',
	devices: 'Urządzenia',
	admin: 'Administracja',
	parked: 'Czeka na decyzję'
};

export const connection: Messages['connection'] = {
	asOf: (time) => `Stan z ${time}`,
	filling: {
		first: 'Twoja praca jest w drodze na to urządzenie',
		rest: 'Twoja praca już tu jest; historia jeszcze się pobiera'
	},
	shed: (until) =>
		`Na tym urządzeniu brakowało miejsca: tego, co zakończyło się przed ${until}, już na nim nie ma. Serwer nadal to ma.`,
	lost: (since) =>
		`Brak łączności z serwerem zakładu od ${since}. Można pracować dalej: wszystko, co wpiszesz, zostaje na tym urządzeniu.`,
	understood: 'Rozumiem'
};

export const signedOut: Messages['signedOut'] = {
	title: 'Zaloguj się, aby zobaczyć swoją pracę',
	what: 'Zlecenia, maszyny i zgłoszenia są przechowywane na tym urządzeniu, także bez sieci.',
	how: 'Nazwę i hasło dostaniesz od przełożonego lub administratora.',
	signIn: 'Zaloguj się',
	unclaimed: 'Na tym urządzeniu pracuje wiele osób. Powiedz, kim jesteś, aby zobaczyć swoją pracę.',
	choose: 'Wybierz nazwisko'
};
