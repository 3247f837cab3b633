import type { Parts } from '../../parts.ts';

export const shared: Parts['shared'] = {
	who: {
		title: 'Kim jesteś?',
		find: 'Znajdź swoje nazwisko',
		none: 'Nikt o tym nazwisku nie ma PIN-u na tym urządzeniu.',
		noneYet: 'Nikt nie ma jeszcze PIN-u',
		noneYetWhat:
			'Administrator nadaje każdemu PIN w „Osobach”. Urządzenie dowie się o tym, gdy tylko będzie miało połączenie.',
		badge: 'Albo przyłóż identyfikator do czytnika.',
		camera: 'Odczytaj aparatem',
		unknownBadge: 'Nikt na tym urządzeniu nie ma tego identyfikatora.',
		asNobody: 'Zgłoś coś bez nazwiska',
		asNobodyHint: 'Wtedy nie będzie kogo dopytać.'
	},
	pin: {
		title: (name: string) => `${name}: Twój PIN`,
		label: 'PIN',
		submit: 'To ja',
		busy: 'Sprawdzam…',
		wrong: 'To nie jest ten PIN.',
		wait: (seconds: string) => `To nie jest ten PIN. Następna próba za ${seconds} s.`,
		locked: 'Za dużo błędnych prób: ten PIN niczego tu już nie otwiera. Administrator może nadać nowy.',
		unknown: 'To urządzenie nie zna jeszcze Twojego PIN-u. Potrzebuje raz połączenia.'
	},
	here: {
		as: (name: string, place: string) => `Jesteś ${name}, na urządzeniu ${place}.`,
		nobody: (place: string) => `To jest ${place}. Nikt nie jest zalogowany.`,
		lock: 'Gotowe: następna osoba',
		choose: 'Wybierz nazwisko'
	},
	enrol: {
		title: 'Przygotuj to wspólne urządzenie',
		what: 'Administrator zakłada urządzenie w „Urządzeniach” i dostaje kod, ważny kwadrans.',
		code: 'Kod',
		codeHint: 'Osiem znaków; wielkość liter i kreski nie mają znaczenia.',
		submit: 'Zostań tym urządzeniem',
		busy: 'Pytam…',
		wrong: 'Ten kod nie jest ważny albo już nie jest. Poproś o nowy.',
		personal: 'Na tym urządzeniu jest niewysłana praca. Najpierw ją wyślij.'
	}
};
