import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const settings: Parts['settings'] = {
	choices: 'Twój wybór',
	forYou: 'Te ustawienia są Twoje i zostają na tym urządzeniu.',
	language: 'Język',
	theme: 'Wygląd',
	themes: { system: 'Jak w urządzeniu', light: 'Jasny', dark: 'Ciemny', contrast: 'Wysoki kontrast' },
	density: 'Wielkość przycisków',
	densities: { normal: 'Zwykła', glove: 'Do rękawic' },
	languageMissing: 'Nie udało się wczytać tego języka. Zostaje poprzedni.',
	privacy: 'Co jest o tobie zapisane',
	version: (version) => `Wersja ${version}`,
	storage: {
		title: 'Pamięć na tym urządzeniu',
		used: (used, quota) => `Zajęte ${used} z ${quota}`,
		unknown: 'Ta przeglądarka nie podaje, ile przechowuje.',
		kept: 'Chronione: przeglądarka nie usunie danych sama.',
		notKept: 'Jeszcze niechronione: przeglądarka może usunąć dane, gdy zabraknie miejsca.',
		protect: 'Włącz ochronę',
		refused: 'Przeglądarka się nie zgodziła. Po zainstalowaniu Millwright zwykle się zgadza.'
	},
	install: {
		title: 'Instalacja na tym urządzeniu',
		done: 'Millwright jest zainstalowany na tym urządzeniu.',
		why: 'Po zainstalowaniu Millwright otwiera się jak każda inna aplikacja, z siecią i bez niej.',
		now: 'Zainstaluj Millwright',
		iosWhy:
			'Na iPhonie i iPadzie instalacja chroni niewysłaną pracę: Safari po siedmiu dniach bez odwiedzin usuwa to, co zapisała strona. Aplikacja na ekranie początkowym to zachowuje.',
		ios: [
			'Otwórz tę stronę w Safari i stuknij przycisk udostępniania.',
			'Wybierz „Do ekranu początkowego”.',
			'Odtąd otwieraj Millwright z ekranu początkowego.'
		],
		android: [
			'Otwórz menu przeglądarki (trzy kropki).',
			'Wybierz „Zainstaluj aplikację” albo „Dodaj do ekranu głównego”.',
			'Odtąd otwieraj Millwright z ekranu głównego.'
		],
		desktop: [
			'Chrome lub Edge: naciśnij symbol instalacji na końcu paska adresu.',
			'Safari na Macu: Plik, potem „Dodaj do Docka”.',
			'Firefox: wystarczy zakładka. Millwright otwiera się z niej także bez sieci.'
		]
	},
	diagnostics: {
		title: 'Gdy coś poszło nie tak',
		question: 'Co poszło nie tak?',
		hint: 'Jaka była ostatnia czynność, co miało się stać i co stało się zamiast tego?',
		kept: 'Zapisano na tym urządzeniu',
		notKept: 'Tego tekstu nie da się tu zachować. Zapisz plik, zanim opuścisz tę stronę.',
		what: 'Plik zawiera Twój tekst, wersję, przeglądarkę, stan pamięci i ostatnie błędy. Żadnych haseł i nic o Twoich maszynach. Zostaje u Ciebie, dopóki nie przekażesz go opiekunowi Millwright.',
		faults: (faults) =>
			count(faults, {
				one: 'Zapisano # błąd.',
				few: 'Zapisano # błędy.',
				many: 'Zapisano # błędów.',
				other: 'Zapisano # błędu.'
			}),
		clear: 'Usuń tekst'
	}
};
