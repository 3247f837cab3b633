import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const plural = pluralIn<'one' | 'few' | 'many'>('pl');

export const labels: Parts['labels'] = {
	title: 'Drukowanie etykiet',
	fileName: 'etykiety',
	notAllowed: 'Nie możesz drukować etykiet',
	notAllowedWhat:
		'Etykiety drukuje ten, kto może je naklejać na maszyny: technicy, mistrzowie, administracja.',
	nothingYet: 'Gdy na tym urządzeniu będą maszyny, tutaj wybierzesz, które z nich dostaną etykietę.',
	of: 'Co dostaje etykietę',
	things: { machines: 'Maszyny i miejsca', stock: 'Części i miejsca w magazynie' },
	kinds: { part: 'Część', bin: 'Miejsce w magazynie', store: 'Magazyn' },
	which: 'Co z tego',
	place: 'Miejsce',
	everywhere: 'Wszędzie',
	allKinds: 'Wszystkie rodzaje',
	filter: 'Część kodu lub nazwy',
	columns: { name: 'Nazwa', kind: 'Rodzaj', place: 'Gdzie' },
	chosen: (count) =>
		plural(count, {
			one: 'Wybrano # etykietę.',
			few: 'Wybrano # etykiety.',
			many: 'Wybrano # etykiet.',
			other: 'Wybrano # etykiety.'
		}),
	hidden: (count) =>
		plural(count, {
			one: '# z nich nie ma na liście poniżej.',
			few: '# z nich nie ma na liście poniżej.',
			many: '# z nich nie ma na liście poniżej.',
			other: '# z nich nie ma na liście poniżej.'
		}),
	noneFits: 'Nic nie pasuje. Wybierz inne miejsce lub rodzaj albo wpisz mniej.',
	paper: 'Na czym drukować',
	paperField: 'Arkusz lub rolka',
	sheet: (size, label, count) => `${size}: ${label}, ${count} na arkuszu`,
	roll: 'Rolka o szerokości 62 mm',
	height: 'Wysokość etykiety',
	heightBetween: (least, most) => `Od ${least} do ${most} mm.`,
	first: 'Pierwsza wolna etykieta',
	firstHint: 'Licząc od lewej u góry, rząd po rzędzie. 1 to nowy arkusz.',
	startBetween: (most) => `Liczba całkowita od 1 do ${most}.`,
	symbol: 'Symbol',
	symbols: {
		qr: { label: 'Kod QR', hint: 'Prowadzi każdy telefon do maszyny.' },
		'data-matrix': { label: 'Data Matrix', hint: 'Mniejszy; zawiera tylko kod, dla skanera w aplikacji.' },
		'code-128': {
			label: 'Kod kreskowy (Code 128)',
			hint: 'Zawiera tylko kod, dla skanerów ręcznych. Wymaga krótkich kodów.'
		}
	},
	preview: 'Pierwsza strona',
	address: {
		title: 'Dokąd prowadzą etykiety',
		missing: (site) =>
			`${site} nie ma jeszcze adresu publicznego. Etykiety QR noszą go tak długo, jak wiszą na maszynie, dlatego ustala się go przed wydrukiem pierwszej.`,
		askSomebody:
			'Poproś mistrza lub administratora o jego ustalenie. Data Matrix i kod kreskowy można drukować bez niego.',
		leads: 'Każda etykieta QR prowadzi do',
		nowhere: 'Ten adres działa tylko na samym serwerze. Żaden telefon go nie znajdzie.',
		change: 'Zmień adres',
		changeWhat:
			'Etykiety, które już wiszą, zachowują stary adres. Aplikacja nadal je rozumie; aparat telefonu znajdzie je tylko tak długo, jak stary adres prowadzi do serwera.',
		field: (site) => `Adres publiczny: ${site}`,
		hint: 'Tak, jak telefony w zakładzie łączą się z serwerem, na przykład https://utrzymanie.example.com',
		wrong: 'To nie jest adres. Ma nazwę i nie ma ścieżki, na przykład https://utrzymanie.example.com',
		refused: 'Adres nie został przyjęty.',
		fix: 'Ustal ten adres',
		fixed: (address) => `Etykiety prowadzą do ${address}`
	},
	chooseFirst: 'Najpierw wybierz, co dostanie etykietę.',
	wrongPaper: 'Najpierw popraw to, co zaznaczono powyżej.',
	addressFirst: 'Najpierw ustal adres publiczny: bez niego etykiety QR prowadziłyby donikąd.',
	twins: (codes) =>
		`Kilka wybranych rzeczy ma ten sam kod: ${codes}. Ich etykiety będą prowadzić do nich wszystkich.`,
	willBe: (count, pages, isRoll) => {
		const labelled = plural(count, {
			one: '# etykieta',
			few: '# etykiety',
			many: '# etykiet',
			other: '# etykiety'
		});
		const on = plural(pages, {
			one: 'na # arkuszu',
			few: 'na # arkuszach',
			many: 'na # arkuszach',
			other: 'na # arkusza'
		});
		return `${labelled} ${isRoll ? 'z rolki' : on}. Drukuj w rozmiarze rzeczywistym (100 %).`;
	},
	save: 'Zapisz jako PDF',
	print: 'Drukuj',
	making: (page, pages) => `Strona ${page} z ${pages} …`,
	outcome: {
		saved: 'Zapisano. Utworzono na tym urządzeniu; niczego nie wysłano.',
		printed: 'Przekazano do drukarki tego urządzenia.',
		nothing: 'Niczego nie wydrukowano.',
		failed: 'Nie udało się utworzyć etykiet. Nic nie przepadło; spróbuj za chwilę ponownie.'
	},
	leftOut: (count, codes) =>
		`${plural(count, { one: '# pominięto, bo nie dałoby się jej zeskanować', few: '# pominięto, bo nie dałoby się ich zeskanować', many: '# pominięto, bo nie dałoby się ich zeskanować', other: '# pominięto, bo nie dałoby się ich zeskanować' })} w tym rozmiarze: ${codes}. Wybierz większą etykietę lub inny symbol.`
};
