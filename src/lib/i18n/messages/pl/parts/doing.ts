import type { Parts } from '../../parts.ts';

export const doing: Parts['doing'] = {
	said: {
		start: 'Twój czas biegnie',
		pause: 'Wstrzymane',
		complete: 'Zlecenie zrobione',
		comment: 'Dodano komentarz',
		bookTime: (minutes) => `Wpisano ${minutes} min`,
		answer: 'Odpowiedź zapisana',
		addPhoto: 'Dodano zdjęcie',
		approve: 'Zgłoszenie zatwierdzone',
		reject: 'Zgłoszenie odrzucone',
		takeOver: 'Zlecenie jest Twoje',
		assign: (name) => `Przydzielono: ${name}`,
		setFailure: 'Przyczyna zapisana',
		meToo: 'Zgłoszenie ma teraz także Twoje słowo',
		request: 'Zgłoszone',
		tooLate: 'Za późno na cofnięcie: już wysłane.'
	},
	failure: {
		title: 'Co zawiodło?',
		why: 'Przy awarii ten zakład pyta, co zawiodło, zanim zlecenie się skończy.',
		mode: 'Co zawiodło',
		save: 'Zapisz i zakończ'
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
