import type { Parts } from '../../parts.ts';

export const verdicts: Parts['verdicts'] = {
	refusals: {
		malformed: {
			why: 'Czegoś nie dało się zrozumieć.',
			todo: 'Sprawdź wpisane dane, popraw je i wyślij jeszcze raz.'
		},
		'unknown-person': {
			why: 'Zakład nie zna osoby, która to zrobiła.',
			todo: 'Zapytaj administratora, czy masz jeszcze konto, i spróbuj ponownie.'
		},
		'unknown-device': {
			why: 'Zakład nie zna tego urządzenia.',
			todo: 'Poproś administratora o dodanie urządzenia i spróbuj ponownie.'
		},
		'not-found': {
			why: 'Tego, czego to dotyczyło, już nie ma albo nie możesz tego widzieć.',
			todo: 'Zapytaj przełożonego. Jeśli sprawa jest zamknięta, odrzuć to.'
		},
		'not-allowed': {
			why: 'Twoje obecne uprawnienia na to nie pozwalają.',
			todo: 'Poproś kogoś uprawnionego albo o zmianę uprawnień i spróbuj ponownie.'
		},
		dependency: {
			why: 'Opierało się na czymś, co samo nie zostało przyjęte.',
			todo: 'Popraw to pierwsze: to pójdzie razem z nim.'
		},
		broken: {
			why: 'Millwright popełnił błąd. To nie Twoja wina.',
			todo: 'Zapisz w ustawieniach plik diagnostyczny dla opiekuna systemu i spróbuj później.'
		},
		'wrong-status': {
			why: 'Zlecenie poszło w międzyczasie dalej: w obecnym stanie to niemożliwe.',
			todo: 'Zajrzyj do zlecenia. Jeśli praca i tak jest zrobiona, odrzuć to.'
		},
		'reason-needed': { why: 'Potrzebny jest powód.', todo: 'Dopisz powód i wyślij jeszcze raz.' },
		'already-taken': {
			why: 'Ta nazwa lub numer należy już do czegoś innego.',
			todo: 'Wybierz inną i wyślij jeszcze raz.'
		},
		'already-booked': {
			why: 'Wpisano już na to czas lub części.',
			todo: 'Zakończ zlecenie, zamiast je cofać.'
		},
		'another-person-needed': {
			why: 'Musi to zrobić druga osoba: cztery oczy.',
			todo: 'Poproś kolegę, żeby zrobił to na swoim urządzeniu.'
		},
		'gate-permit': {
			why: 'Brakuje zezwolenia na pracę.',
			todo: 'Poproś o wpisanie zezwolenia i spróbuj ponownie.'
		},
		'gate-isolation': {
			why: 'Maszyna nie jest odłączona i zamknięta tak, jak powinna.',
			todo: 'Załóż kłódkę, wpisz ją i spróbuj ponownie.'
		},
		'lock-still-on': {
			why: 'Na maszynie wciąż wisi kłódka.',
			todo: 'Poproś o zdjęcie i wypisanie kłódki i spróbuj ponownie.'
		},
		'not-your-lock': {
			why: 'Kłódka należy do kogoś innego.',
			todo: 'Poproś właściciela, żeby ją zdjął albo Ci przekazał.'
		},
		'failure-needed': {
			why: 'Nie podano jeszcze, co się zepsuło.',
			todo: 'Wybierz usterkę w zleceniu i spróbuj ponownie.'
		},
		'answer-needed': {
			why: 'Krok z listy jest wciąż otwarty.',
			todo: 'Odpowiedz na krok i spróbuj ponownie.'
		},
		'step-failed': {
			why: 'Krok, który musi się zgadzać, nie zgadza się.',
			todo: 'Napraw to, odpowiedz na krok jeszcze raz i spróbuj ponownie.'
		},
		'reading-needed': { why: 'Brakuje odczytu.', todo: 'Wpisz odczyt i spróbuj ponownie.' },
		'signature-needed': { why: 'Brakuje podpisu.', todo: 'Podpisz zlecenie i spróbuj ponownie.' },
		'asset-retired': {
			why: 'Maszyna jest wycofana z eksploatacji.',
			todo: 'Jeśli jednak pracuje, poproś o jej przywrócenie i spróbuj ponownie.'
		},
		'still-in-use': {
			why: 'Coś innego wciąż tego potrzebuje.',
			todo: 'Najpierw zakończ lub przenieś to, co na tym wisi, i spróbuj ponownie.'
		},
		'would-loop': { why: 'Zawierałoby samo siebie albo czekało na siebie.', todo: 'Wybierz coś innego.' },
		'already-published': {
			why: 'Ta wersja jest opublikowana i nie można jej zmienić.',
			todo: 'Zrób nową wersję ze swoimi zmianami.'
		},
		'not-published': {
			why: 'Procedura nie jest jeszcze opublikowana.',
			todo: 'Najpierw ją opublikuj i spróbuj ponownie.'
		},
		'outside-version': {
			why: 'Lista się zmieniła: tego kroku nie ma w jej wersji.',
			todo: 'Otwórz zlecenie i odpowiedz na krok w obecnej postaci.'
		},
		'last-admin': {
			why: 'Nikt nie mógłby już zarządzać zakładem.',
			todo: 'Najpierw ustanów innego administratora.'
		},
		'too-many': { why: 'To więcej, niż się zmieści.', todo: 'Podziel to na mniejsze części i wyślij je.' },
		rejected: {
			why: 'Przełożony to obejrzał i nie przyjął.',
			todo: 'Przeczytaj powód. Zapytaj, jeśli to jednak ma się liczyć.'
		},
		'already-decided': { why: 'Ktoś inny zdecydował już inaczej.', todo: 'Zobacz, co zdecydowano.' },
		'unreadable-act': {
			why: 'Powstało w wersji, której ten serwer nie zna.',
			todo: 'Zaktualizuj serwer i przyjmij to jeszcze raz.'
		}
	},
	because: (reason) => `Powód: „${reason}”`,
	step: (instruction) => `Krok: ${instruction}`,
	differences: {
		'also-wrote': 'Ktoś inny też zapisał to samo pole. Obie wersje są zachowane.',
		'done-twice': 'Ktoś inny już to zakończył. Twój wpis jest obok.',
		late: 'Zlecenie było już zakończone. To, co wpisano, jest zachowane.',
		'already-so': 'Tak już było.',
		'changed-meanwhile': 'Inni zmienili to w międzyczasie. Twój wpis stoi obok ich wpisów.',
		'merged-into': 'Połączono z innym zgłoszeniem tej samej usterki.',
		'not-started': 'Zgłoszenie zostało przyjęte. Pracy nie można było jeszcze rozpocząć.',
		rebound: 'Etykieta była dotąd na czymś innym.',
		'code-taken': 'Coś innego w zakładzie ma ten sam kod.',
		'below-last-reading': 'Licznik pokazuje mniej niż poprzednio. Zapisano tak, jak odczytano.',
		'below-zero': 'Stan jest teraz poniżej zera. Ktoś powinien przeliczyć.',
		'moved-to-events': 'Starsze wpisy przeniesiono do historii.',
		renumbered: 'Dostało inny numer.',
		'has-left': 'Tej osoby już tu nie ma. Zostaje u tego, kto to miał.'
	},
	parked: {
		'newer-version': 'Powstało w nowszej aplikacji niż na serwerze. Zdecyduje przełożony.',
		'older-version': 'Powstało w bardzo starej aplikacji. Zdecyduje przełożony.',
		'revoked-device': 'To urządzenie jest zablokowane. Zdecyduje przełożony.',
		'revoked-person': 'Twoje konto jest zablokowane. Zdecyduje przełożony.',
		'foreign-device': 'Zrobiono to na innym urządzeniu. Zdecyduje przełożony.',
		'foreign-person': 'Na tym urządzeniu nigdy nie było Twojego logowania. Zdecyduje przełożony.',
		'too-many-reports': 'W krótkim czasie przyszło wiele zgłoszeń. Przełożony najpierw je obejrzy.',
		'rights-changed': 'Twoje uprawnienia zmieniły się, zanim to dotarło. Zdecyduje przełożony.'
	},
	parkedElse: 'Zdecyduje przełożony.',
	refusedElse: {
		why: 'Nowszy serwer odrzucił to z powodu, którego ta wersja nie umie nazwać.',
		todo: 'Zaktualizuj aplikację i zajrzyj tu jeszcze raz.'
	},
	troubles: {
		unreachable: 'Serwer nie odpowiedział. Zostanie zapytany ponownie sam z siebie.',
		'sign-in': 'Serwer prosi o ponowne zalogowanie. Nic nie zginęło; po zalogowaniu wszystko pójdzie.',
		'protocol-too-old':
			'Ta aplikacja jest za stara dla serwera. Zaktualizuj ją: wszystko zostaje i wtedy pójdzie.',
		'protocol-too-new': 'Serwer jest starszy niż ta aplikacja. Pójdzie po aktualizacji serwera.',
		'newer-app-needed': 'Na tym urządzeniu pracowała nowsza wersja. Zaktualizuj: wszystko zostaje.',
		'storage-full': 'Na tym urządzeniu nie ma już miejsca. Zwolnij trochę; to, co zrobiono, jest zachowane.',
		'storage-broken': 'Pamięć tego urządzenia nie odpowiedziała. Próba powtórzy się sama.',
		busy: 'Serwer jest zajęty. Zostanie zapytany ponownie sam z siebie.',
		'disk-full':
			'Na serwerze nie ma już miejsca. Powiedz opiekunowi systemu; do tego czasu wszystko zostaje tutaj.'
	},
	troubleElse: 'Serwer nie mógł tego teraz przyjąć. Próba powtórzy się sama.'
};
