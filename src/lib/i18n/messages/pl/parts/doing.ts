import type { Parts } from '../../parts.ts';

export const doing: Parts['doing'] = {
	said: {
		start: 'Twój czas biegnie',
		pause: 'Wstrzymane',
		stopTime: 'Twój czas zatrzymano',
		complete: 'Zlecenie zrobione',
		comment: 'Dodano komentarz',
		bookTime: (minutes) => `Wpisano ${minutes} min`,
		answer: 'Odpowiedź zapisana',
		sign: 'Podpisano',
		addPhoto: 'Dodano zdjęcie',
		approve: 'Zgłoszenie zatwierdzone',
		reject: 'Zgłoszenie odrzucone',
		takeOver: 'Zlecenie jest Twoje',
		assign: (name) => `Przydzielono: ${name}`,
		setFailure: 'Przyczyna zapisana',
		meToo: 'Zgłoszenie ma teraz także Twoje słowo',
		request: 'Zgłoszone',
		useParts: 'Części zaksięgowane',
		partsBack: 'Zwrócono',
		block: 'Oczekiwanie zapisane',
		unblock: 'Nic już nie wstrzymuje',
		watch: 'Obserwujesz to zlecenie',
		unwatch: 'Już go nie obserwujesz',
		handOver: 'Przekazano',
		restored: 'Znów działa: zapisano',
		stopTimes: 'Czasy postoju zapisane',
		followUp: 'Nowe zlecenie jest gotowe',
		markDuplicate: 'Połączono z drugim zleceniem',
		restoreOther: 'Te słowa znów obowiązują',
		takenBack: 'Czas cofnięty',
		verify: 'Sprawdzone',
		close: 'Zamknięte',
		rework: 'Odesłane',
		reopen: 'Otwarte ponownie',
		cancel: 'Anulowane',
		useful: 'Zapisano',
		each: (count) => `Zrobione dla ${count}`,
		notAll: (done, all, why) => `Zrobione dla ${done} z ${all}. ${why}`,
		tooLate: 'Za późno na cofnięcie: już wysłane.'
	},
	sign: {
		title: 'Podpisz tę pracę',
		what: (name) =>
			`„Praca została przeze mnie wykonana zgodnie z opisem.” Podpis: Twoje nazwisko, ${name}, i godzina.`,
		save: 'Podpisz i zakończ'
	},
	rejecting: {
		title: 'Odrzucić to zgłoszenie?',
		what: 'Zgłaszający przeczyta powód.',
		reason: 'Powód',
		missing: 'Najpierw wpisz powód.',
		reject: 'Odrzuć'
	}
};
