import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const photos: Parts['photos'] = {
	title: 'Zdjęcia i głos',
	photos: 'Zdjęcia',
	take: { before: 'Przed pracą', after: 'Po pracy', during: 'W trakcie pracy' },
	which: 'Co pokazuje następne zdjęcie',
	when: { before: 'Przed', after: 'Po', during: 'W trakcie' },
	by: (name, at) => `${name}, ${at}`,
	open: (what) => `Powiększ: ${what}`,
	number: (n, all) => `Zdjęcie ${n} z ${all}`,
	next: 'Następne zdjęcie',
	previous: 'Poprzednie zdjęcie',
	compare: 'Przed i po',
	one: 'Jedno zdjęcie',
	added: (photos) =>
		count(photos, {
			one: 'Dodano # zdjęcie',
			few: 'Dodano # zdjęcia',
			many: 'Dodano # zdjęć',
			other: 'Dodano # zdjęcia'
		}),
	keeping: 'Zdjęcie jest zapisywane na tym urządzeniu…',
	empty: {
		title: 'Nie ma jeszcze zdjęć',
		what: 'Zdjęcie uszkodzenia oszczędzi drogi następnej osobie.',
		how: 'Zdjęcia są zmniejszane, najpierw zapisywane na tym urządzeniu, a potem wysyłane.'
	},
	gone: {
		title: 'Tego zlecenia nie ma na tym urządzeniu',
		what: 'Może jest starsze niż to, co przechowuje urządzenie, albo nie jest dla Ciebie.'
	},
	way: {
		sent: 'Wysłane',
		waiting: 'W drodze',
		share: (percent) => `W drodze, ${percent}`,
		wifi: 'Czeka na Wi-Fi',
		missing: 'Nie można wysłać: nie ma go już na tym urządzeniu',
		damaged: 'Nie można wysłać: plik jest uszkodzony',
		'too-large': 'Nie można wysłać: plik jest większy, niż przyjmuje serwer'
	},
	away: {
		asking: 'Pobieranie…',
		coming: 'W drodze: nie dotarło jeszcze do serwera',
		unreachable: 'Nie ma go na tym urządzeniu. Pojawi się, gdy wróci sieć.',
		damaged: 'Dotarło uszkodzone. Zostanie pobrane jeszcze raz.'
	},
	ofStep: {
		picture: (number, step) => `Zdjęcie ${number} do: ${step}`,
		remove: (number) => `Usuń zdjęcie ${number}`
	},
	drawing: {
		draw: 'Rysuj na zdjęciu',
		title: 'Rysowanie na zdjęciu',
		sheet: 'Rysuj palcem, rysikiem lub myszą',
		back: 'Cofnij ostatnią linię',
		save: 'Dodaj jako nowe zdjęcie',
		cannot: 'To urządzenie nie może pokazać zdjęcia: nie da się na nim rysować.'
	},
	undecodable: 'To urządzenie nie potrafi pokazać tego zdjęcia. Zostaje zachowane bez zmian.',
	refused: 'Zdjęcie jest na tym urządzeniu, ale nie można go dodać do tego zlecenia.',
	noRoomForAct: 'Zdjęcie jest na tym urządzeniu, ale zabrakło miejsca, by dodać je do zlecenia.',
	voice: {
		title: 'Notatki głosowe',
		record: 'Nagraj notatkę głosową',
		recording: (time, most) => `Nagrywanie: ${time} z ${most}`,
		level: 'Głośność',
		stop: 'Zakończ i zachowaj',
		discard: 'Odrzuć',
		discarded: 'Nagranie odrzucone',
		added: 'Dodano notatkę głosową',
		play: (name, at, time) => `Notatka głosowa, ${name}, ${at}, ${time}`,
		most: (minutes) => `Najwyżej ${minutes}`,
		refused:
			'Mikrofon jest zablokowany. Zezwól na niego dla tej strony w ustawieniach przeglądarki i spróbuj jeszcze raz.',
		none: 'To urządzenie nie ma mikrofonu, którego można użyć.',
		busy: 'Mikrofonu używa inna aplikacja. Zamknij ją i spróbuj jeszcze raz.',
		unsupported: 'Ta przeglądarka nie potrafi nagrywać dźwięku. Zamiast tego napisz komentarz.',
		nothing: 'Nic się nie nagrało.',
		unkept: 'To nagranie nie zapisuje się w trakcie mówienia. Zostań na tej stronie, aż będzie zachowane.',
		unfinished: (at, time) => `Nagranie z ${at} (${time}) nie zostało dokończone.`,
		useIt: 'Dodaj do zlecenia',
		full: 'Na tym urządzeniu nie ma już miejsca. Nagranie nie zostało dodane. Zwolnij miejsce i dodaj je jeszcze raz.',
		'too-large': 'To nagranie jest większe, niż przyjmuje serwer. Nie zostało zapisane.',
		unreadable: 'Tego nagrania nie da się odczytać.'
	},
	settings: {
		title: 'Wysyłanie zdjęć',
		way: 'Wysyłaj zdjęcia i notatki głosowe',
		ways: { any: 'Przez każde połączenie', wifi: 'Tylko przez Wi-Fi' },
		acts: 'Twoja praca jest wysyłana zawsze, bo zajmuje mało. Tu chodzi tylko o zdjęcia i notatki głosowe.',
		unknown:
			'Ta przeglądarka nie mówi, czy jesteś w sieci Wi-Fi. Zdjęcia czekają więc, aż naciśniesz „Wyślij zdjęcia teraz”.',
		onWifi: 'Jesteś teraz w sieci Wi-Fi.',
		onMobile: 'Korzystasz teraz z danych komórkowych. Zdjęcia czekają.',
		now: 'Wyślij zdjęcia teraz',
		sendingNow: 'Są wysyłane, niezależnie od połączenia.',
		none: 'Wszystko zostało wysłane.',
		unsent: (photos, size) =>
			count(photos, {
				one: `# plik do wysłania, ${size}`,
				few: `# pliki do wysłania, ${size}`,
				many: `# plików do wysłania, ${size}`,
				other: `# pliku do wysłania, ${size}`
			}),
		photo: (at) => `Zdjęcie, ${at}`,
		voice: (at) => `Notatka głosowa, ${at}`,
		file: (at) => `Plik, ${at}`
	}
};
