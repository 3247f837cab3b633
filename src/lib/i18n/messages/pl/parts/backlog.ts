import type { Parts } from '../../parts.ts';
import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const backlog: Parts['backlog'] = {
	label: 'Wszystkie otwarte zlecenia',
	columns: {
		title: 'Zlecenie',
		kind: 'Rodzaj',
		priority: 'Pilność',
		status: 'Stan',
		owner: 'Odpowiada',
		due: 'Termin',
		age: 'Wiek',
		blocker: 'Czeka na'
	},
	days: (days) => `${days} d`,
	count: (items) =>
		count(items, {
			one: '# otwarte zlecenie',
			few: '# otwarte zlecenia',
			many: '# otwartych zleceń',
			other: '# otwartego zlecenia'
		}),
	countOf: (shown, all) => `${shown} z ${all} otwartych zleceń`,
	growing: 'Reszta jest wczytywana…',
	standing: 'Jak to wygląda',
	olderThan: (days) => `Starsze niż ${days} dni`,
	olderCount: (jobs, days) => `${jobs} starszych niż ${days} d`,
	causeCount: (cause, jobs, days) => `${cause}: ${jobs}, najdłużej ${days} d`,
	search: 'Szukaj',
	look: 'Pokaż jako',
	table: 'Tabela',
	board: {
		status: 'Tablica według stanu',
		waiting: 'Tablica według przyczyny czekania',
		owner: 'Tablica według osób i zespołów',
		priority: 'Tablica według priorytetu'
	},
	whichColumn: 'Kolumna',
	otherOwners: 'Wszyscy pozostali',
	column: (name, jobs) => `${name} (${jobs})`,
	filters: 'Filtry',
	showAll: 'Pokaż wszystko',
	line: 'Linia lub obszar',
	anyLine: 'Cały zakład',
	anybody: 'Ktokolwiek',
	any: 'Wszystkie',
	clears: 'Kto usuwa przeszkodę',
	waiting: { any: 'Na coś czeka', nothing: 'Nic nie przeszkadza' },
	dues: { overdue: 'Po terminie', undated: 'Bez terminu' },
	busy: 'Zapisywanie, jedno po drugim…',
	setPriority: 'Priorytet…',
	setDue: {
		open: 'Termin…',
		title: (what) => `Do kiedy? ${what}`,
		day: 'Termin',
		missing: 'Najpierw wybierz dzień.',
		none: 'Bez terminu',
		save: 'Ustaw termin'
	},
	saved: {
		title: 'Zapisane filtry',
		save: 'Zapisz ten filtr…',
		what: 'Zapisane dla Ciebie, na wszystkich Twoich urządzeniach. Adres tej strony pokazuje innym to samo.',
		name: 'Nazwa',
		missing: 'Najpierw podaj nazwę.',
		keep: 'Zapisz',
		remove: (name) => `Usuń „${name}”`
	},
	stale: {
		title: 'Może być nieaktualne',
		seen: (device, when) => `${device}: ostatni kontakt ${when}.`,
		unsent: (acts) =>
			count(acts, {
				one: 'Czekał tam # wpis.',
				few: 'Czekały tam # wpisy.',
				many: 'Czekało tam # wpisów.',
				other: 'Czekało tam # wpisu.'
			}),
		more: (devices) =>
			count(devices, {
				one: 'I jeszcze #.',
				few: 'I jeszcze #.',
				many: 'I jeszcze #.',
				other: 'I jeszcze #.'
			}),
		all: 'Wszystkie urządzenia',
		asOf: (when) => `Według serwera, ${when}.`
	},
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
