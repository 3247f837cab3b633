import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const working: Parts['working'] = {
	step: {
		next: (number) => `Następny otwarty krok: ${number}`,
		na: 'Nie dotyczy',
		photo: 'Dodaj zdjęcie',
		last: (value, when) => `Ostatni odczyt: ${value}, ${when}`,
		restart: 'Licznik wymieniono lub liczy od nowa',
		limit: (range) => `Prawidłowo: ${range}.`,
		mustBeRight: 'Zlecenia nie można zakończyć, dopóki to nie jest w porządku.',
		willRaise: 'Zapisanie utworzy dla tego zlecenie.',
		otherSaid: (name, answer, when) => `${name}: odpowiedź ${answer}, ${when}.`,
		bothKept: 'Obie odpowiedzi zostają. Liczy się późniejsza.',
		take: 'Użyj tej odpowiedzi',
		resting: 'Odpowiedziano, ale już nie pytamy',
		restingWhy: 'Te odpowiedzi zostają. Wrócą, gdy krok znów będzie pytany.',
		at: (machine) => `Przy: ${machine}`,
		raise: 'Utwórz dla tego zlecenie',
		raised: 'Jest już zlecenie',
		scan: 'Zeskanuj etykietę',
		wrongLabel: (code) => `${code} to etykieta czegoś innego.`
	},
	round: {
		title: 'Punkty obchodu',
		progress: (done, all) => `${done} z ${all} punktów za Tobą`,
		next: (name) => `Następny punkt: ${name}`,
		scan: 'Skanuj, aby zacząć',
		scanEnd: 'Zakończ skanowanie',
		aim: 'Przytrzymaj etykietę następnej maszyny przed kamerą albo użyj skanera ręcznego.',
		scanned: (name) => `${name}: rozpoczęto`,
		already: (name) => `${name}: już zeskanowano`,
		unknown: (text) => `${text} nie jest punktem tego obchodu`,
		begin: 'Zacznij tutaj',
		again: 'Jednak podejdź',
		leave: 'Pomiń ten punkt',
		why: 'Dlaczego jest pomijany?',
		because: (reason) => `Pominięto: ${reason}`,
		show: 'Pokaż odpowiedzi',
		hide: 'Ukryj odpowiedzi',
		states: { ahead: 'Jeszcze nie', begun: 'Rozpoczęty', done: 'Zrobiony', skipped: 'Pominięty' }
	},
	raise: {
		title: 'Zlecenie z tego kroku',
		what: 'Co trzeba zrobić?',
		impact: 'Jak jest źle?',
		save: 'Utwórz zlecenie'
	},
	parts: {
		title: 'Użyte części',
		none: 'Na razie bez części.',
		add: 'Użyj części',
		search: 'Część, wg numeru lub nazwy',
		hint: 'Co najmniej dwie litery. Części tej maszyny są już na liście.',
		found: (found) => `Znaleziono: ${found}`,
		foundNone: 'Żadna część nie pasuje.',
		stock: (amount) => `W magazynie: ${amount}`,
		notStocked: 'W żadnym magazynie',
		countAsked: 'Poproszono o przeliczenie.',
		never: 'Można użyć więcej, niż jest w księdze. Magazyn zostanie poproszony o przeliczenie.',
		quantity: (part) => `Ile: ${part}`,
		fewer: (part) => `O jedną mniej: ${part}`,
		more: (part) => `O jedną więcej: ${part}`,
		giveBack: (part) => `Zwróć jedną: ${part}`,
		save: (lines) =>
			count(lines, {
				one: 'Zaksięguj # część',
				few: 'Zaksięguj # części',
				many: 'Zaksięguj # części',
				other: 'Zaksięguj # części'
			}),
		planned: (quantity) => `planowane: ${quantity}`
	},
	blockers: {
		title: 'Na co czeka',
		none: 'Nic nie stoi na przeszkodzie.',
		add: 'Coś stoi na przeszkodzie',
		what: 'Czego brakuje?',
		who: 'Kto się tym zajmie?',
		owner: (name) => `Zajmuje się: ${name}`,
		expected: 'Spodziewane',
		note: 'Więcej, jeśli to pomoże',
		save: 'Na to czeka',
		unblock: 'Już jest',
		unblockThis: (what) => `Już jest: ${what}`,
		job: 'Czeka na to zlecenie',
		jobDone: 'To zlecenie jest wykonane.',
		jobCancelled: 'Zlecenie, na które to czekało, anulowano.',
		jobRejected: 'Zlecenie, na które to czekało, odrzucono.'
	},
	window: {
		there: (from, to) => `Produkcja odda ją od ${from} do ${to}.`,
		kept: (from, to) => `W oknie produkcyjnym, od ${from} do ${to}.`,
		take: 'Zaplanuj w tym oknie',
		taken: (from) => `Zaplanowano na ${from}`,
		none: (day) => `Brak okna produkcyjnego do ${day}.`,
		noneAtAll: 'Produkcja nie podała żadnego okna.',
		withdrawn: 'Produkcja wycofała swoje okno.'
	},
	clock: {
		title: 'Na co poszedł czas',
		sum: (total) => `Razem ${total}`,
		response: 'Zanim ktoś zaczął',
		handsOn: 'Praca rąk',
		handBack: 'Zanim produkcja przejęła',
		unexplained: 'Nikt nie podał powodu'
	},
	failure: {
		title: 'Co zawiodło',
		none: 'Jeszcze nie podano.',
		say: 'Podaj, co zawiodło',
		change: 'Zmień',
		why: 'Przy awarii ten zakład pyta, co zawiodło, zanim zlecenie się skończy.',
		mode: 'Co zawiodło',
		cause: 'Dlaczego',
		remedy: 'Co pomogło',
		found: 'Co znaleziono?',
		save: 'Zapisz',
		finish: 'Zapisz i zakończ zlecenie',
		more: 'Pokaż wszystkie'
	},
	stop: {
		title: 'Postój maszyny',
		since: (when) => `Stoi od ${when}.`,
		over: (from, to) => `Stała od ${from} do ${to}.`,
		none: 'Nie zapisano postoju.',
		runs: 'Znów działa',
		tell: 'Podaj czasy',
		from: 'Stoi od',
		to: 'Działa znów od',
		save: 'Zapisz czasy'
	},
	time: {
		lines: 'Czas zapisany dotąd',
		running: (since) => `biegnie od ${since}`,
		elsewhere: 'rozpoczęto na innym urządzeniu',
		span: (from, to) => `${from} do ${to}`,
		takeBack: (name, minutes) => `Cofnij ${minutes} min, ${name}`,
		odd: {
			future: 'To leży w przyszłości. Zostanie tak, jak zapisano.',
			overlap: 'To nakłada się na czas już zapisany. Oba zostają.',
			long: 'To ponad dwanaście godzin. Zostanie tak, jak zapisano.'
		}
	},
	people: {
		takeOver: 'Przejąć to zlecenie?',
		takeOverWhat: (name) => `Należy do: ${name}. Ta osoba przeczyta powód.`,
		reason: 'Powód',
		reasons: ['Jestem przy maszynie', 'Zmiana się skończyła', 'Tak ustaliliśmy'],
		ownReason: 'Inny powód',
		missing: 'Najpierw podaj powód.',
		takeOverSave: 'Przejmij',
		handOver: 'Przekaż',
		handOverTitle: 'Przekaż następnej zmianie',
		to: 'Kto dalej?',
		nobody: 'Najpierw wybierz osobę.',
		note: 'Jak daleko doszło?',
		nextStep: 'Co dalej?',
		handOverSave: 'Przekaż',
		call: 'Zawołaj kogoś',
		uncall: 'nie wołaj',
		watch: 'Obserwuj zlecenie',
		unwatch: 'Nie obserwuj więcej',
		watchers: (names) => `Obserwuje też: ${names}`
	},
	plan: {
		open: 'Zaplanuj to zlecenie',
		title: 'Zaplanuj to zlecenie',
		owner: 'Kto to zrobi?',
		procedure: 'Według jakiej procedury?',
		procedureHint: 'Zlecenie zachowa wersję opublikowaną dzisiaj.',
		noProcedure: 'Bez procedury',
		minutes: 'Ile to potrwa?',
		due: 'Termin',
		save: 'Zapisz plan',
		said: 'Zaplanowano'
	},
	links: {
		title: 'Powiązane zlecenia',
		types: {
			'follow-up': 'Następne zlecenie',
			follows: 'Wynika z',
			'duplicate-of': 'To samo co',
			duplicate: 'Zgłoszone ponownie jako',
			'part-of': 'Część',
			related: 'Powiązane',
			ticket: 'Zgłoszenie',
			capa: 'Działanie korygujące'
		},
		blockedBy: 'Czeka na',
		awaitedBy: 'Czeka na to zlecenie',
		more: 'Powiąż…',
		followUp: 'Utwórz następne zlecenie',
		split: 'Wydziel część',
		repeat: 'Zrób to zlecenie jeszcze raz',
		duplicate: 'To to samo co inne zlecenie',
		waitFor: 'Czeka na inne zlecenie',
		what: 'Co trzeba zrobić?',
		titleMissing: 'Podaj, co trzeba zrobić.',
		save: 'Utwórz zlecenie',
		which: 'Które zlecenie?',
		whichMissing: 'Najpierw wybierz zlecenie.',
		noOther: 'Przy tej maszynie nie ma innego otwartego zlecenia.',
		search: 'Zlecenie, po numerze lub słowach',
		searchHint: 'Otwarte zlecenia tej maszyny są na liście bez szukania.',
		found: (count) => `Znaleziono: ${count}`,
		foundNone: 'Żadne otwarte zlecenie nie pasuje.',
		duplicateSave: 'To to samo',
		waitSave: 'Czekaj na nie'
	},
	after: {
		title: 'Po pracy',
		verify: 'Sprawdzone: w porządku',
		close: 'Zamknij zlecenie',
		rework: 'Odeślij',
		reopen: 'Otwórz ponownie',
		cancel: 'Anuluj zlecenie',
		reason: 'Powód',
		read: 'Przeczytają go wszyscy przy tym zleceniu.'
	},
	also: {
		title: 'Napisane dwa razy',
		wrote: (name, when, field) => `${name}, ${when}, o tym: ${field}:`,
		holds: (value) => `Teraz jest: ${value}`,
		restore: 'Użyj tych słów'
	},
	ended: {
		cancelled: 'To zlecenie anulowano. To, co zrobiono i zapisano, zostaje.',
		rejected: 'To zgłoszenie odrzucono. To, co zapisano, zostaje.',
		duplicate: 'To to samo co inne zlecenie. To, co tu zapisano, jest też tam.'
	},
	finishedBy: (name, when) =>
		`Zlecenie wykonane: ${name}, ${when}. Nadal można dodać czas, zdjęcia i komentarze.`,
	closedBy: (name, when) =>
		`Zlecenie zamknięte: ${name}, ${when}. Nadal można dodać czas, zdjęcia i komentarze.`,
	because: (reason) => `Powód: ${reason}`,
	retired: 'Tę maszynę wycofano z użytku. To, co się tu robi, i tak zostaje.',
	newer: (version) =>
		`Wyszła wersja ${version} tej listy. To zlecenie zachowuje swoją i wszystkie odpowiedzi.`,
	beside: {
		title: 'Otwarte także przy tej maszynie',
		works: (name) => `${name} właśnie przy niej pracuje`
	},
	earlier: (count) => `Pokaż ${count} wcześniejszych`
};
