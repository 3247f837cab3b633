import type { Parts } from '../../parts.ts';

export const machine: Parts['machine'] = {
	states: {
		running: 'Działa',
		degraded: 'Działa gorzej',
		stopped: 'Stoi',
		'out-of-use': 'Wyłączona z użytku'
	},
	since: (when) => `od ${when}`,
	kinds: {
		site: 'Zakład',
		area: 'Obszar',
		line: 'Linia',
		machine: 'Maszyna',
		component: 'Podzespół',
		tool: 'Narzędzie',
		vehicle: 'Pojazd'
	},
	list: 'Maszyny',
	up: (name) => `Wróć do: ${name}`,
	top: 'Wróć na górę',
	path: 'Do czego należy',
	report: 'Zgłoś tu problem',
	start: {
		open: 'Zacznij tu zlecenie',
		title: (name) => `Nowe zlecenie: ${name}`,
		what: 'Co robisz',
		now: 'Zacznij teraz',
		need: 'Podaj, co robisz.'
	},
	openWork: 'Otwarte zlecenia',
	nothingOpen: 'Przy tej maszynie nic nie jest otwarte.',
	inside: 'W środku',
	facts: 'Dane',
	maker: 'Producent',
	model: 'Model',
	serial: 'Numer seryjny',
	criticality: 'Krytyczność',
	class: 'Klasa maszyny',
	permit: 'Wymaga pozwolenia',
	search: 'Szukaj po kodzie lub nazwie',
	found: (count) => `Znaleziono: ${count}`,
	foundNone: 'Żadna maszyna na tym urządzeniu nie ma takiego kodu ani nazwy.',
	searchHint: 'Co najmniej dwa znaki kodu lub nazwy.',
	none: {
		empty: 'Na tym urządzeniu nie ma jeszcze maszyn',
		what: 'Tutaj będzie każda maszyna z Twojego obszaru: stan, otwarte zlecenia, historia, części i instrukcje, także w piwnicy bez Wi-Fi.',
		first:
			'Pierwsza maszyna przyjdzie z listy maszyn zakładu. Zeskanowana etykieta prowadzi prosto do swojej maszyny.'
	},
	tree: {
		open: (name) => `Pokaż, co jest w: ${name}`,
		close: (name) => `Ukryj, co jest w: ${name}`,
		level: (level) => `Poziom ${level}`,
		hint: 'Część kodu lub nazwy. Lista pokazuje, gdzie co należy.'
	},
	whileItStands: 'Co da się zrobić podczas postoju',
	labels: {
		print: 'Drukuj etykiety',
		one: 'Etykieta dla tej maszyny',
		all: 'Etykiety dla wszystkiego w środku'
	},
	label: {
		title: (code) => `Maszyna ${code}`,
		empty: 'Tej maszyny nie ma jeszcze na tym urządzeniu',
		what: (code) =>
			`Na etykiecie jest ${code}. Millwright otwiera maszyny z tego urządzenia, bez sieci, a ${code} jeszcze tu nie dotarła.`,
		first: 'Mimo to możesz zgłosić awarię z tym kodem albo sprawdzić kod i wpisać go ponownie.',
		again: 'Wpisz inny kod'
	}
};
