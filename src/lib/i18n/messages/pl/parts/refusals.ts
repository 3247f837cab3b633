import type { Parts } from '../../parts.ts';

export const refusals: Parts['refusals'] = {
	'gate-permit': (permit) => `Brakuje pozwolenia (${permit}). Bez niego praca nie może się zacząć.`,
	'gate-isolation': (device) =>
		`${device}: brak blokady lub sprawdzenia. Przed tym praca nie może się zacząć.`,
	'gate-untried': (device) =>
		`${device} ma kłódkę, ale od tego czasu nikt nie sprawdził, czy energii już nie ma.`,
	'lock-still-on': (device) =>
		`Na ${device} wisi jeszcze kłódka. Jej właściciel najpierw ją zdejmuje albo przekazuje.`,
	'failure-needed': 'Przy awarii ten zakład pyta, co zawiodło.',
	'answer-needed': (step) => `Ten krok nie ma jeszcze odpowiedzi: ${step}`,
	'step-failed': (step) => `Ten krok musi być w porządku, zanim zlecenie się skończy: ${step}`,
	'reading-needed': (step) => `Brakuje odczytu: ${step}`,
	'signature-needed': 'Taką pracę podpisuje ten, kto ją wykonał.',
	'would-loop': (code) =>
		code === ''
			? 'Zlecenie nie może czekać na siebie ani być tym samym co ono samo.'
			: `Powstałoby koło: ${code} już czeka na to zlecenie.`,
	full: 'Urządzenie jest pełne. Nic nie przepadło: wszystko jest nadal na ekranie. Zwolnij miejsce i spróbuj ponownie.',
	'not-ready': 'To urządzenie czeka jeszcze na pierwsze dane. Wpisany tekst zostaje; spróbuj za chwilę.',
	go: { gates: 'Do pozwoleń i kłódek', step: 'Do kroku', failure: 'Podaj, co zawiodło', sign: 'Podpisz' },
	title: 'Jeszcze niemożliwe'
};
