import type { Parts } from '../../parts.ts';

export const session: Parts['session'] = {
	signIn: {
		title: 'Logowanie',
		name: 'Imię i nazwisko lub numer',
		password: 'Hasło',
		submit: 'Zaloguj się',
		busy: 'Logowanie…',
		firstOffline:
			'Pierwsze logowanie na tym urządzeniu wymaga serwera zakładu. Potem wszystko działa bez sieci.',
		notFounded: 'Ten serwer jest nowy: nikt go jeszcze nie skonfigurował.',
		toSetUp: 'Skonfiguruj zakład',
		toWho: 'Wybierz nazwisko',
		toEnrol: 'Przygotuj wspólne urządzenie kodem'
	},
	setUp: {
		title: 'Konfiguracja zakładu',
		way: 'Jak chcesz zacząć?',
		empty: 'Zacznij od zera',
		emptyHint: 'Własny zakład: lokalizacja i pierwsza osoba administrująca.',
		demo: 'Wczytaj zakład pokazowy',
		demoHint:
			'Zmyślona rozlewnia z maszynami, ludźmi i rokiem pracy, aby wszystko wypróbować. Nie stanie się prawdziwym zakładem.',
		loadDemo: 'Wczytaj zakład pokazowy',
		address: 'Adres publiczny',
		addressHint:
			'Pod nim telefony znajdują ten serwer. Będzie na etykietach maszyn: wybierz taki, który zostanie. Aparat i praca bez sieci wymagają https.',
		addressWrong: 'Adres taki jak https://millwright.zaklad.example',
		code: 'Kod konfiguracji',
		codeHint: 'Osiem znaków widocznych w terminalu, w którym uruchomiono serwer.',
		site: 'Nazwa zakładu',
		siteHint: 'Na przykład: Zakład Rosenheim',
		timeZone: 'Strefa czasowa zakładu',
		name: 'Twoje imię i nazwisko',
		password: 'Twoje hasło',
		passwordHint: (least) => `Co najmniej ${least} znaków. Całe zdanie łatwo zapamiętać.`,
		submit: 'Skonfiguruj i zaloguj się',
		busy: 'Konfigurowanie…'
	},
	demo: {
		title: 'Zakład pokazowy',
		what: 'Nic tu nie jest prawdziwe. Wejdź jednym dotknięciem i zmieniaj, kiedy chcesz.',
		filling: 'Powstaje zakład pokazowy: rok pracy w około dziesięć sekund.',
		as: {
			technician: 'Jako osoba z utrzymania ruchu',
			operator: 'Jako osoba obsługująca maszyny',
			supervisor: 'Jako osoba nadzorująca',
			admin: 'Jako administracja'
		}
	},
	trouble: {
		missing: 'Wypełnij to pole.',
		unreachable:
			'Serwer zakładu nie odpowiada. Nic nie zginęło: wpisany tekst nadal tu jest. Spróbuj ponownie, gdy będzie połączenie.',
		wrong: 'Nazwa i hasło nie pasują do siebie. W haśle liczy się wielkość liter.',
		wrongOld: 'To nie jest obecne hasło.',
		wrongCode: 'To nie jest kod konfiguracji. Jest w terminalu, w którym uruchomiono serwer.',
		alreadyFounded: 'Ten zakład jest już skonfigurowany. Zaloguj się.',
		tooMany: (seconds) => `Zbyt wiele prób. Spróbuj ponownie za ${seconds} s.`,
		weak: (least) => `Co najmniej ${least} znaków.`,
		tooLong: 'To hasło jest za długie.',
		weakPin: 'PIN ma od czterech do dziesięciu cyfr, i nie te, które każdy próbuje najpierw (1234, 1111).',
		taken: 'Ktoś inny już to ma.',
		notAllowed: 'Nie masz do tego uprawnień. Zapytaj administratora.',
		notKnownYet: 'Serwer nie zna jeszcze tej osoby. Spróbuj ponownie za chwilę.',
		busy: 'Serwer jest zajęty. Spróbuj ponownie za chwilę.',
		other:
			'Nie udało się i to nie twoja wina. Spróbuj ponownie; jeśli to nie pomoże, zapisz plik diagnostyczny.',
		notKept: 'Ta przeglądarka nic nie zapisuje na urządzeniu, więc nikt nie może się tu zalogować.'
	},
	here: {
		title: 'Zalogowano',
		as: (name) => `Zalogowano jako ${name}.`,
		receipt: 'Pokwitowanie zmiany',
		signOut: 'Wyloguj się',
		guardTitle: 'Jest tu niewysłana praca',
		guard: (count, number) =>
			count === 1
				? 'Jedna rzecz nie została jeszcze wysłana. Zostaje na tym urządzeniu i wyjdzie, gdy znów się tu zalogujesz. Do tego czasu nikt inny jej nie zobaczy.'
				: `Niewysłane rzeczy: ${number}. Zostają na tym urządzeniu i wyjdą, gdy znów się tu zalogujesz. Do tego czasu nikt inny ich nie zobaczy.`,
		photos: (count, number) =>
			count === 1
				? 'Jedno zdjęcie lub nagranie jest jeszcze w drodze na serwer. Pójdzie dalej, gdy ktoś znów się tu zaloguje.'
				: `Zdjęcia lub nagrania w drodze na serwer: ${number}. Pójdą dalej, gdy ktoś znów się tu zaloguje.`,
		stay: 'Zostań i wyślij',
		save: 'Zapisz jako plik do przekazania',
		saved: (file) => `Zapisano jako ${file}. Na innym urządzeniu „Wysłane i niewysłane” przyjmie go i wyśle.`,
		leaveAnyway: 'Wyloguj, zostaw tutaj'
	}
};
