import type { Parts } from '../../parts.ts';

export const job: Parts['job'] = {
	missing: 'Tego zlecenia nie ma na tym urządzeniu',
	missingWhat: 'Może jeszcze nie dotarło albo nie należy do tego, co możesz widzieć.',
	where: 'Gdzie',
	why: 'Dlaczego teraz',
	owner: (name) => `Odpowiada: ${name}`,
	reportedBy: (name, when) => `Zgłosił(a) ${name}, ${when}`,
	planned: 'Planowany przegląd',
	afterStep: 'Wynika z kroku kontroli, który wypadł źle',
	afterWork: 'Wynika z wcześniejszego zlecenia',
	fromMachine: 'Zgłosiła maszyna',
	imported: 'Przejęte z innego systemu',
	waits: (what, since) => `${what} od ${since}`,
	expected: (day) => `spodziewane ${day}`,
	toMachine: 'Otwórz maszynę',
	start: 'Zacznij pracę',
	resume: 'Kontynuuj',
	pause: 'Wstrzymaj',
	complete: 'Zrobione',
	approve: 'Zatwierdź',
	reject: 'Odrzuć',
	takeOver: 'Biorę to',
	running: (since) => `Twój czas biegnie od ${since}`,
	elsewhere: 'Uruchomiono go na innym urządzeniu. Można go zatrzymać tutaj.',
	othersRunning: (name, since) => `${name} pracuje nad tym od ${since}`,
	steps: {
		title: 'Lista kontrolna',
		progress: (done, all) => `${done} z ${all} z odpowiedzią`,
		pass: 'W porządku',
		fail: 'Nie w porządku',
		save: 'Zapisz odpowiedź',
		answered: (name, when) => `${name}, ${when}`,
		results: { ok: 'W porządku', warn: 'Odbiega od normy', fail: 'Nie w porządku', na: 'Nie dotyczy' },
		required: 'trzeba odpowiedzieć',
		number: 'Wartość',
		text: 'Twoja odpowiedź',
		photo: 'Zdjęcie do tego kroku',
		sign: 'Podpisz',
		scan: 'Kod z etykiety',
		notHere: 'Lista kontrolna jeszcze nie dotarła na to urządzenie. Wszystko inne można zrobić.'
	},
	comment: {
		title: 'Komentarz',
		field: 'Co zastano lub zrobiono?',
		save: 'Dodaj komentarz'
	},
	time: {
		title: 'Wpisz czas',
		quick: 'Minuty, jednym dotknięciem',
		other: 'Inny czas…',
		from: 'Od',
		to: 'Do',
		save: 'Wpisz czas',
		backwards: 'Koniec jest przed początkiem.',
		total: (minutes) => `Dotąd wpisano ${minutes} min`
	},
	photo: {
		count: (photos) => `Zdjęć dotąd: ${photos}`
	},
	story: {
		title: 'Przebieg',
		turns: {
			'started-late': 'Praca zaczęta (zgłoszone później)',
			'paused-late': 'Praca wstrzymana (zgłoszone później)',
			'done-late': 'Też zrobione (zgłoszone po końcu)',
			'taken-over': 'Przejęte',
			'handed-over': 'Przekazane',
			reopened: 'Otwarte ponownie',
			verified: 'Sprawdzone przez drugą osobę',
			locked: 'Kłódka założona',
			unlocked: 'Kłódka zdjęta',
			'lock-handed-over': 'Kłódka przekazana',
			'isolation-tried': 'Brak energii sprawdzony'
		},
		permit: 'Pozwolenie zmienione',
		worked: (minutes) => `Przepracowano ${minutes} min`,
		began: 'Czas zaczął biec',
		answered: (step, answer) => `${step}: ${answer}`,
		photo: 'Dodano zdjęcie',
		part: (quantity) => `Zużyte części: ${quantity}`,
		signed: (name) => `Podpisał(a) ${name}`,
		meToo: 'Widziane znowu: nadal jest',
		meTooWorse: 'Widziane znowu: gorzej',
		alsoWrote: (field, value) => `Wpisano też (${field}): ${value}`,
		fields: {
			owner: 'kto odpowiada',
			title: 'tytuł',
			description: 'opis',
			dueOn: 'termin',
			nextStep: 'następny krok',
			estimateMinutes: 'szacowany czas',
			usefulness: 'czy było potrzebne',
			'failure.mode': 'co zawiodło',
			'failure.cause': 'przyczyna',
			'failure.remedy': 'sposób naprawy',
			'failure.found': 'co zastano'
		},
		otherField: 'inne pole',
		doneTwice: (names) =>
			`Zrobione dwa razy: ${names} skończyli je, nie wiedząc o sobie. Liczy się raz, nic nie przepadło.`
	}
};
