import type { Messages } from '../en.ts';

export const screens: Messages['screens'] = {
	notYet: 'Ta wersja pokazuje, gdzie co będzie. Same funkcje pojawią się w kolejnych wersjach.',
	reportFirst: 'Zgłoś awarię',
	scanFirst: 'Zeskanuj etykietę',
	myWork: {
		empty: 'Nie masz jeszcze zleceń',
		what: 'Tutaj będą Twoje zlecenia na dziś: najpilniejsze na początku, z maszyną, miejscem i terminem. Otwierają się bez sieci.',
		first: 'Pierwsze zlecenie powstanie ze zgłoszenia przy maszynie albo z planu przeglądów.'
	},
	machines: {
		empty: 'Na tym urządzeniu nie ma jeszcze maszyn',
		what: 'Tutaj będzie każda maszyna z Twojego obszaru: stan, otwarte zlecenia, historia, części i instrukcje, także w piwnicy bez Wi-Fi.',
		first:
			'Pierwsza maszyna przyjdzie z listy maszyn zakładu. Zeskanowana etykieta prowadzi prosto do swojej maszyny.'
	},
	report: {
		empty: 'Nie ma jeszcze czego zgłosić',
		what: 'Tutaj powiesz, co widzisz: wybierasz maszynę, dotykasz obrazka, zaznaczasz, czy stoi albo jest niebezpieczna, robisz zdjęcie. Trzy dotknięcia, bez hasła.',
		first: 'Aby przyjąć zgłoszenie, to urządzenie musi najpierw poznać Twoje maszyny.',
		machine: (code) => `Maszyna z etykiety: ${code}`
	},
	backlog: {
		empty: 'Nie ma jeszcze otwartych zleceń',
		what: 'Tutaj będzie wszystko, co otwarte: nowe zgłoszenia do decyzji, prace zaplanowane, co jest wstrzymane i dlaczego oraz jak długo czeka.',
		first: 'Pierwszy wpis pojawi się, gdy ktoś zgłosi awarię.'
	},
	pm: {
		title: 'Przeglądy okresowe',
		empty: 'Nie ma jeszcze planów przeglądów',
		what: 'Tutaj będą przeglądy według dat albo wskazań liczników, z kalendarzem, prognozą i terminowością.',
		first: 'Pierwszy plan zaczyna się od maszyny: co się robi, jak często i kto może to zrobić.'
	},
	parts: {
		empty: 'Nie ma jeszcze części',
		what: 'Tutaj będą części zamienne z miejscem w magazynie, stanem i każdym ruchem. Pobranie części nigdy nie czeka na sieć.',
		first: 'Pierwsza część przyjdzie z listy magazynu albo z listy części maszyny.'
	},
	numbers: {
		empty: 'Nie ma jeszcze czego liczyć',
		what: 'Tutaj będą dostępność, czas naprawy, czas między awariami i terminowość przeglądów. Każda liczba prowadzi do zdarzeń, z których powstała, i mówi, jak jest liczona.',
		first: 'Pierwsza liczba pojawi się z pierwszym zakończonym zleceniem.'
	},
	scan: {
		code: 'Kod z etykiety',
		hint: 'Kod nadrukowany na etykiecie, na przykład P-101. Wielkość liter i spacje nie mają znaczenia.',
		open: 'Otwórz maszynę',
		missing: 'Najpierw wpisz kod.',
		camera:
			'Skanowanie aparatem pojawi się w późniejszej wersji. Aparat telefonu już teraz otwiera etykiety z adresem Millwright.'
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
