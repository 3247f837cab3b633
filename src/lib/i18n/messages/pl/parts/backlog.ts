import type { Parts } from '../../parts.ts';

export const backlog: Parts['backlog'] = {
	label: 'Wszystkie otwarte zlecenia',
	columns: {
		code: 'Kod',
		title: 'Zlecenie',
		machine: 'Maszyna',
		kind: 'Rodzaj',
		priority: 'Pilność',
		status: 'Stan',
		owner: 'Odpowiada',
		due: 'Termin',
		age: 'Wiek',
		blocker: 'Czeka na'
	},
	days: (days) => `${days} d`,
	status: 'Stan',
	anyStatus: 'Wszystkie otwarte',
	chosen: 'Z zaznaczonymi',
	decide: 'Decyzja',
	assign: 'Przydziel…',
	approve: 'Zatwierdź',
	reject: 'Odrzuć…',
	open: 'Otwórz',
	assignTitle: (what) => `Kto to zrobi? ${what}`,
	assignTo: 'Osoba lub zespół',
	assignSave: 'Przydziel',
	nobody: 'Najpierw wybierz kogoś.',
	chosenNone: 'Zaznacz jeden lub więcej wierszy, aby je przydzielić, zatwierdzić lub odrzucić.',
	none: {
		empty: 'Nie ma jeszcze otwartych zleceń',
		what: 'Tutaj będzie wszystko, co otwarte: nowe zgłoszenia do decyzji, prace zaplanowane, co jest wstrzymane i dlaczego oraz jak długo czeka.',
		first: 'Pierwszy wpis pojawi się, gdy ktoś zgłosi awarię.'
	}
};
