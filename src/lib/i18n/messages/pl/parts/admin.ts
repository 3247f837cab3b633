import type { Parts } from '../../parts.ts';
import { many } from '../many.ts';

export const admin: Parts['admin'] = {
	places: {
		procedures: { title: 'Instrukcje', what: 'Listy kroków z wersjami, wypróbowane i opublikowane.' },
		people: { title: 'Osoby', what: 'Kto tu pracuje, co mu wolno, kody PIN i identyfikatory' },
		teams: { title: 'Zespoły', what: 'Kto pracuje razem, kto kieruje i gdzie' },
		skills: { title: 'Umiejętności', what: 'Co kto potrafi i czyje uprawnienie wygasa' },
		classes: { title: 'Klasy maszyn', what: 'O co dodatkowo pyta się przy każdym rodzaju maszyny' },
		shifts: { title: 'Zmiany', what: 'Kiedy się pracuje' },
		absences: { title: 'Nieobecności', what: 'Kogo nie ma i do kiedy' },
		calendars: { title: 'Dni robocze', what: 'Święta, postoje, soboty robocze' },
		windows: {
			title: 'Okna produkcyjne',
			what: 'Kiedy maszyny są wolne dla utrzymania ruchu, a kiedy pracują'
		},
		codes: { title: 'Kody i powody', what: 'Listy do wyboru, w czterech językach' },
		rules: { title: 'Zasady zakładu', what: 'Czego wymaga się od ludzi i co mogą urządzenia' },
		devices: { title: 'Urządzenia', what: 'Wspólne i osobiste, oraz ich blokowanie' },
		import: { title: 'Import', what: 'Listy z arkuszy i innych programów' },
		export: { title: 'Eksport', what: 'Listy i wszystko inne, jako pliki' }
	},
	notAllowed: 'Nie masz tu nic do zarządzania',
	notAllowedWhat: 'To miejsce dla administracji, kierowników i osób prowadzących listy zakładu.',
	search: 'Szukaj',
	found: (count: string) => `Znaleziono: ${count}`,
	foundNone: 'Nic nie znaleziono',
	withOver: 'Zarchiwizowane i minione',
	archived: 'W archiwum',
	save: 'Zapisz',
	saved: 'zapisano',
	archive: 'Archiwizuj',
	wasArchived: 'zarchiwizowano',
	bringBack: 'Przywróć',
	broughtBack: 'przywrócono',
	tooLate: 'Było za późno, by cofnąć wszystko.',
	notKept: 'Nie udało się zapisać. Wpisane dane są nadal tutaj; spróbuj za chwilę.',
	checkFields: 'Coś się jeszcze nie zgadza: sprawdź zaznaczone pola.',
	nothing: 'nic',
	usual: (usual: string) => `Bez wpisu: ${usual}.`,
	asUsual: (usual: string) => `Jak zwykle (${usual})`,
	units: { minute: 'min', day: 'dni', month: 'mies.' },
	problems: {
		missing: 'Tego jeszcze brakuje.',
		'too-long': (most: string) => `Najwyżej ${most} znaków.`,
		between: (range: string) => `Liczba całkowita, ${range}.`,
		taken: 'To jest już zajęte. Wybierz coś innego.',
		past: 'Ten dzień już minął: nigdy by nie obowiązywało.',
		'before-start': 'Ostatni dzień jest przed pierwszym.',
		'not-after-start': 'Koniec musi być po początku.',
		'until-needed': 'Firma zewnętrzna potrzebuje ostatniego dnia.',
		twice: 'Ta sama rola występuje dwa razy.',
		'too-many': (most: string) => `Najwyżej ${most}.`,
		overlap: (days: string) => `Dyżury nakładają się, w tych dniach cyklu: ${days}.`,
		'beyond-cycle': (days: string) => `Dyżur leży po końcu cyklu (dni: ${days}).`,
		unfinished: 'Pole nie ma jeszcze nazwy albo nie ma z czego wybierać.',
		'same-name': (name: string) => `Dwa pola nazywają się „${name}”.`,
		'time-missing': 'Dyżur potrzebuje początku i końca.'
	},
	alsoWrote: {
		title: 'Inni pisali w tym samym czasie',
		wrote: (name: string, time: string, field: string) => `${name} też wpisał(a) (${time}), ${field}:`,
		somebody: 'Ktoś',
		restore: 'Przywróć tę wersję',
		restoreThis: (field: string, value: string) => `Przywróć: ${field}, ${value}`,
		restored: 'Przywrócono wersję drugiej osoby'
	},
	many,
	translations: { instead: (text: string) => `Brak. Zamiast tego widać „${text}”.` },
	person: {
		title: 'Dane i role',
		fields: {
			name: { label: 'Nazwisko' },
			code: { label: 'Numer', hint: 'Niepowtarzalny; służy też do logowania.' },
			grants: { label: 'Role', hint: 'Co tej osobie wolno, gdzie i do kiedy.' },
			company: { label: 'Firma', hint: 'Przy firmach zewnętrznych: kto przysyła.' },
			skills: { label: 'Umiejętności' },
			shift: { label: 'Zmiana' },
			minutesPerWeek: { label: 'Czas pracy w tygodniu', hint: '2400 minut to 40 godzin.' },
			locale: { label: 'Język' }
		}
	},
	grants: {
		none: 'Brak roli: ta osoba nie może tu nic zrobić.',
		add: 'Dodaj rolę',
		role: 'Rola',
		change: 'Zmień',
		changeRole: (role: string) => `Zmień: ${role}`,
		close: 'Zwiń tę rolę',
		remove: (role: string) => `Odbierz: ${role}`,
		until: 'Ostatni dzień',
		untilHint: 'Po tym dniu rola kończy się sama.',
		lasts: (day: string) => `do ${day}`,
		ended: (day: string) => `Zakończona ${day}`,
		areas: 'Tylko w tych obszarach',
		areasHint: 'Żaden: w całym zakładzie.',
		wholeSite: 'Cały zakład',
		elsewhere: 'W innym zakładzie'
	},
	held: {
		add: 'Dodaj umiejętność',
		until: (skill: string) => `${skill}: ważne do`,
		remove: (skill: string) => `Usuń: ${skill}`,
		noneYet: 'Zakład nie ma jeszcze umiejętności: dodaj je w Administracja, Umiejętności.'
	},
	turns: {
		day: (day: string) => `Dzień ${day}`,
		dayOn: (day: string, date: string) => `Dzień ${day} (${date})`,
		turn: (number: string) => `Dyżur ${number}`,
		which: 'Dzień cyklu',
		from: 'Od',
		to: 'Do',
		add: 'Dodaj dyżur',
		remove: (number: string) => `Usuń dyżur ${number}`
	},
	absences: {
		away: 'Nieobecność',
		training: 'Szkolenie',
		meeting: 'Spotkanie',
		'other-duty': 'Inne zadanie'
	}
};
