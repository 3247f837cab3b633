import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const sent: Parts['sent'] = {
	today: (sent, waiting) => `Dziś: wysłane ${sent}, czekające ${waiting}`,
	needsYou: (acts) =>
		count(acts, {
			one: '# czeka na Ciebie',
			few: '# czekają na Ciebie',
			many: '# czeka na Ciebie',
			other: '# czeka na Ciebie'
		}),
	others: (acts) =>
		count(acts, {
			one: 'Na tym urządzeniu czeka też # wpis innej osoby.',
			few: 'Na tym urządzeniu czekają też # wpisy innych osób.',
			many: 'Na tym urządzeniu czeka też # wpisów innych osób.',
			other: 'Na tym urządzeniu czeka też # wpisu innych osób.'
		}),
	reached: (time) => `Ostatni kontakt z serwerem: ${time}.`,
	neverReached: 'Nie było jeszcze kontaktu z serwerem.',
	now: 'Wyślij teraz',
	sending: 'Wysyłanie…',
	receipt: 'Pokwitowanie zmiany',
	show: 'Pokaż',
	filters: { all: 'Wszystko', waiting: 'Czeka', needs: 'Czeka na Ciebie', sent: 'Wysłane' },
	list: 'Twoje wpisy, od najnowszych',
	nothing: {
		all: {
			title: 'Na tym urządzeniu nie ma jeszcze Twoich wpisów',
			what: 'Tu będzie wszystko, co robisz, i gdzie to jest: zapisane na urządzeniu, wysyłane, wysłane albo czeka na Ciebie. Nic nie znika stąd bez odpowiedzi.'
		},
		waiting: { title: 'Nic nie czeka', what: 'Wszystko dotarło do serwera.' },
		needs: {
			title: 'Nic na Ciebie nie czeka',
			what: 'Jeśli zakład czegoś nie przyjmie, będzie to tutaj z powodem i podpowiedzią, co zrobić.'
		},
		sent: {
			title: 'Jeszcze nic nie wysłano',
			what: 'To, co dotarło do serwera, widać tu przez 30 dni.'
		}
	},
	takenBack: 'Cofnięte',
	letGone: 'Odrzucone',
	again: 'Wysłane ponownie',
	done: (time) => `Zrobione ${time}`,
	about: (act, thing) => `${act}: ${thing}`,
	part: {
		what: 'Co zrobiono',
		outcome: 'Co z tego wyszło',
		why: 'Dlaczego się nie udało',
		todo: 'Co możesz zrobić'
	},
	saved: 'Jest bezpieczne na tym urządzeniu i pójdzie samo, gdy tylko serwer odpowie.',
	holding: 'Można to jeszcze cofnąć przez kilka sekund.',
	applied: 'Zakład ma to dokładnie tak, jak zostało zrobione.',
	differently: 'Zakład to ma. Coś wyszło inaczej:',
	withdrawn: 'Cofnięto. Nikt inny tego nie widział.',
	photos: (photos) =>
		count(photos, { one: '# zdjęcie', few: '# zdjęcia', many: '# zdjęć', other: '# zdjęcia' }),
	takeBack: 'Cofnij',
	tooLate: 'Za późno: jest już w drodze.',
	fix: 'Popraw',
	retry: 'Spróbuj ponownie',
	letGo: 'Odrzuć',
	understood: 'Rozumiem',
	back: 'Wstecz',
	send: 'Wyślij',
	fixing: 'Zmień to, co się nie zgadza. Pójdzie jako nowy wpis, a ten będzie załatwiony.',
	choose: {
		hint: (name: string) => `Teraz: ${name}. Aby wybrać coś innego, wpisz dwie litery nazwy lub kodu.`,
		none: 'Nic nie znaleziono. Spróbuj innego słowa albo kodu.',
		unknown: 'coś, czego to urządzenie nie zna'
	},
	refusedAgain: 'Nadal niemożliwe:',
	full: 'Na tym urządzeniu nie ma już miejsca. Zwolnij trochę i spróbuj ponownie. Nic nie zginęło.',
	notReady: 'Danych zakładu nie ma jeszcze na tym urządzeniu. Spróbuj za chwilę.',
	standing: (acts) =>
		count(acts, {
			one: '# kolejny wpis opierał się na nim i pójdzie razem:',
			few: '# kolejne wpisy opierały się na nim i pójdą razem:',
			many: '# kolejnych wpisów opierało się na nim i pójdzie razem:',
			other: '# kolejnego wpisu opierało się na nim i pójdzie razem:'
		}),
	stopped: 'Niektórych nie udało się wysłać ponownie. Nadal są na liście.',
	letGoTitle: 'Odrzucić?',
	letGoWhat: 'Nie zostanie to zrobione. Można to tu czytać jeszcze 30 dni i nikt nie będzie o to pytany.',
	keep: 'Zachowaj',
	file: {
		title: 'Zabierz niewysłane',
		what: 'Jeśli to urządzenie nie ma już kontaktu z serwerem, zapisz niewysłane wpisy do pliku i wczytaj je na innym urządzeniu. Każdy wpis liczy się tylko raz, którąkolwiek drogą dotrze pierwszy. W pliku widać, co zostało napisane: dawaj go tylko zaufanym osobom.',
		save: 'Zapisz niewysłane do pliku',
		none: 'Nie ma nic niewysłanego: nie ma czego zapisać.',
		saved: (name, acts) =>
			count(acts, {
				one: `Zapisano # wpis jako ${name}`,
				few: `Zapisano # wpisy jako ${name}`,
				many: `Zapisano # wpisów jako ${name}`,
				other: `Zapisano # wpisu jako ${name}`
			}),
		unsealed: 'Ta przeglądarka nie mogła zapieczętować pliku: wczyta go tylko to urządzenie.',
		bring: 'Wczytaj plik',
		notOurs: 'To nie jest plik Millwright z niewysłanymi wpisami albo jest uszkodzony. Nic nie zmieniono.',
		taken: (acts) =>
			count(acts, {
				one: 'Przywrócono # wpis i pójdzie stąd.',
				few: 'Przywrócono # wpisy i pójdą stąd.',
				many: 'Przywrócono # wpisów i pójdą stąd.',
				other: 'Przywrócono # wpisu i pójdą stąd.'
			}),
		known: (acts) =>
			count(acts, {
				one: '# wpis był już tutaj.',
				few: '# wpisy były już tutaj.',
				many: '# wpisów było już tutaj.',
				other: '# wpisu było już tutaj.'
			}),
		foreign: (acts) =>
			count(acts, {
				one: 'Zabrano # wpis z innego urządzenia. Serwer zostanie poproszony o przyjęcie go w imieniu tamtego urządzenia.',
				few: 'Zabrano # wpisy z innego urządzenia. Serwer zostanie poproszony o przyjęcie ich w imieniu tamtego urządzenia.',
				many: 'Zabrano # wpisów z innego urządzenia. Serwer zostanie poproszony o przyjęcie ich w imieniu tamtego urządzenia.',
				other:
					'Zabrano # wpisu z innego urządzenia. Serwer zostanie poproszony o przyjęcie ich w imieniu tamtego urządzenia.'
			}),
		unsealedForeign: (acts) =>
			count(acts, {
				one: '# wpis jest z innego urządzenia, a plik nie ma jego pieczęci: dostarczyć go może tylko tamto urządzenie.',
				few: '# wpisy są z innego urządzenia, a plik nie ma jego pieczęci: dostarczyć je może tylko tamto urządzenie.',
				many: '# wpisów jest z innego urządzenia, a plik nie ma jego pieczęci: dostarczyć je może tylko tamto urządzenie.',
				other:
					'# wpisu jest z innego urządzenia, a plik nie ma jego pieczęci: dostarczyć je może tylko tamto urządzenie.'
			}),
		parcels: 'Przyniesione z innych urządzeń',
		from: (time) => `Zapisano ${time}`,
		waiting: (acts) =>
			count(acts, {
				one: '# wpis czeka na serwer',
				few: '# wpisy czekają na serwer',
				many: '# wpisów czeka na serwer',
				other: '# wpisu czeka na serwer'
			}),
		delivered: (acts, done) =>
			count(acts, {
				one: `Dostarczono # wpis, wykonane: ${done}`,
				few: `Dostarczono # wpisy, wykonane: ${done}`,
				many: `Dostarczono # wpisów, wykonane: ${done}`,
				other: `Dostarczono # wpisu, wykonane: ${done}`
			}),
		refused: 'Serwer nie ufa pieczęci tego pliku. Przekaż go przełożonemu.',
		gap: 'Serwerowi brakuje wcześniejszych wpisów tamtego urządzenia. Wczytaj najpierw starszy plik albo uruchom tamto urządzenie.',
		forget: 'Usuń z tej listy'
	}
};
