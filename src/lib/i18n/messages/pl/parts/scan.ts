import type { Parts } from '../../parts.ts';

export const scan: Parts['scan'] = {
	code: 'Kod z etykiety',
	hint: 'Kod nadrukowany na etykiecie, na przykład P-101. Wielkość liter, spacje i kreski nie mają znaczenia.',
	open: 'Otwórz maszynę',
	missing: 'Najpierw wpisz kod.',
	one: 'Jedna etykieta',
	several: 'Kilka po kolei',
	way: 'Jak skanować',
	aim: 'Trzymaj etykietę przed aparatem.',
	starting: 'Aparat się włącza…',
	view: 'Obraz z aparatu',
	light: 'Światło',
	zoom: 'Bliżej',
	otherCamera: 'Inny aparat',
	photo: 'Odczytaj ze zdjęcia',
	looking: 'Zdjęcie jest sprawdzane…',
	photoNothing: 'Na tym zdjęciu nie udało się odczytać kodu. Zrób je prosto z przodu, z całą etykietą.',
	photoUnreadable: 'Ten plik nie jest obrazem, który to urządzenie może pokazać.',
	start: 'Włącz aparat',
	trouble: {
		none: 'To urządzenie nie ma aparatu, którego aplikacja może użyć. Wpisz kod albo użyj skanera, który pisze.',
		denied: 'Aplikacja nie może używać aparatu.',
		busy: 'Aparat się nie włącza. Może używa go inna aplikacja: zamknij ją i spróbuj ponownie.',
		lost: 'Aparat zniknął. Podłącz go znowu albo włącz od nowa.',
		insecure:
			'Przeglądarki dają aparat tylko stronom, które przyszły przez https. Zapytaj opiekuna serwera; wpisanie kodu działa mimo to.',
		'no-decoder':
			'Części, która czyta etykiety, nie ma jeszcze na tym urządzeniu. Przyjdzie sama, gdy będzie sieć; do tego czasu wpisz kod.'
	},
	allow: {
		iphone:
			'Na iPhonie: otwórz Ustawienia, potem Safari (albo Millwright, jeśli jest na ekranie początkowym), Aparat i wybierz „Pozwól”. Potem wróć tutaj i włącz aparat.',
		android:
			'Na Androidzie: stuknij znak po lewej stronie adresu, potem Uprawnienia, Aparat, Zezwól. Jeśli Millwright jest na ekranie głównym: przytrzymaj ikonę, Informacje, Uprawnienia, Aparat.',
		firefox:
			'W Firefoksie: stuknij znak po lewej stronie adresu, zdejmij blokadę aparatu i włącz aparat ponownie.',
		desk: 'Kliknij znak po lewej stronie adresu, zezwól tej stronie na aparat i włącz go ponownie.'
	},
	opening: (name) => `Otwiera się: ${name}.`,
	readAs: 'Na etykiecie jest',
	length: (count) => `Liczba znaków: ${count}`,
	again: 'Skanuj inną etykietę',
	unknown: {
		title: 'Nikt tu nie zna tej etykiety',
		what: 'Na tym urządzeniu nie należy do żadnej maszyny.',
		filling: 'Dane jeszcze przychodzą na to urządzenie: może za chwilę będzie znana.',
		wifi: (name) => `To kod do sieci Wi-Fi „${name}”. Z niczym się nie połączono.`,
		address: (host) => `To adres w ${host}, nie adres tego zakładu. Nie został otwarty.`,
		contact: 'To czyjaś wizytówka. Niczego nie zapisano.',
		mail: 'To kod, który pisze e-mail. Niczego nie wysłano.',
		phone: 'To kod, który dzwoni pod numer. Do nikogo nie zadzwoniono.',
		program: 'To kod, który chce coś uruchomić. Niczego nie uruchomiono.',
		text: 'To tekst, który nie należy tu do żadnej maszyny.'
	},
	sameCode: (name) => `Ten sam kod ma tu maszyna: ${name}`,
	severalThings: 'Ten kod ma kilka rzeczy. Która to?',
	isPart: (name) => `To etykieta części ${name}.`,
	isBin: (name) => `To etykieta miejsca w magazynie ${name}.`,
	toParts: 'Przejdź do części',
	bind: 'Przypisz etykietę do maszyny',
	bindWhich: 'Która maszyna nosi tę etykietę?',
	bindTo: (name) => `Przypisać do: ${name}?`,
	bindNow: 'Przypisz etykietę',
	bound: (name) => `Etykieta należy teraz do: ${name}`,
	otherMachine: 'Inna maszyna',
	create: 'Nowa maszyna z tą etykietą',
	name: 'Nazwa maszyny',
	place: 'Gdzie stoi',
	createNow: 'Dodaj maszynę',
	created: (name) => `${name} jest na liście`,
	needed: 'Najpierw to wypełnij.',
	search: (text) => `Szukaj „${text}”`,
	report: 'Zgłoś z nią problem',
	refused: 'Nie zachowano tego: Twoje uprawnienia tutaj na to nie pozwalają albo maszyny już nie ma.',
	tooLong: 'Ten tekst jest za długi na etykietę i nie można go przypisać do maszyny.',
	round: {
		count: (count) => `Zeskanowano: ${count}`,
		already: (name) => `Już zeskanowano: ${name}`,
		added: (name) => `Dodano: ${name}`,
		unknown: (text) => `Nieznane tutaj: ${text}`,
		empty: 'Skanuj jedną etykietę po drugiej. Zeskanowane rzeczy stoją tutaj, każda raz.',
		clear: 'Zacznij od nowa'
	},
	field: 'Skaner wpisał tekst w to pole. Aby otworzyć maszynę, stuknij poza polem i zeskanuj jeszcze raz.',
	fieldIs: (name) => `Skaner wpisał tekst w to pole. To etykieta: ${name}.`,
	openIt: 'Otwórz'
};
