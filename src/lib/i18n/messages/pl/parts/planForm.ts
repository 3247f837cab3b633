import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';
import type { Refused } from '../../en/parts/planForm.ts';
import { many } from '../many.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

const NTHS: Record<number, string> = { 1: 'pierwszy', 2: 'drugi', 3: 'trzeci', 4: 'czwarty', 5: 'piąty' };

/** Why a calendar rule is not taken. */
const REFUSED = {
	'no-frequency': 'Reguła nie mówi, jak często: potrzebuje FREQ=DAILY, WEEKLY, MONTHLY lub YEARLY.',
	'too-often': 'FREQ={value} to częściej niż raz dziennie; plany liczą w dniach.',
	'not-a-part': '{part} nie jest częścią reguły.',
	'part-not-supported':
		'{part} nie jest przyjmowane: programy kalendarza rozumieją to różnie albo chodzi o godzinę.',
	twice: '{part} występuje w regule dwa razy.',
	'not-a-value': '{part} nie może być „{value}”.',
	'count-and-until': 'Reguła kończy się po COUNT terminach albo z UNTIL, nie jedno i drugie.',
	'yearly-month-day': 'FREQ=YEARLY z BYMONTHDAY wymaga BYMONTH.',
	'no-day': 'Ta reguła nie oznacza żadnego dnia.',
	'too-many': 'Ponad 400 dni: plan nie może wymienić tylu.',
	'missing-days': 'Ta reguła pomija miesiące bez takiego dnia, plan nie. BYMONTHDAY=-1 to ostatni dzień.',
	'not-ours': 'Żaden plan nie ma takich dni.'
};

const recurrenceRefused = ({ code, part = '', value = '' }: Refused): string =>
	REFUSED[code].replace('{part}', () => part).replace('{value}', () => value);

export const planForm: Parts['planForm'] = {
	many,
	what: 'Co i gdzie',
	when: 'Kiedy',
	more: 'Więcej możliwości',
	less: 'Mniej możliwości',
	moreTitle: 'Więcej o planie',
	rule: 'W jednym zdaniu',
	noRule: 'Nie wiadomo jeszcze kiedy.',
	name: 'Nazwa',
	nameHint: 'Tak nazywają się jego zlecenia.',
	code: 'Kod',
	codeHint: 'Krótki, jak się go nazywa: PM-12.',
	description: 'Do czego służy',
	machines: 'Maszyny',
	workKind: 'Rodzaj pracy',
	procedure: 'Lista kontrolna',
	noProcedure: 'Brak',
	estimate: 'Jak długo trwa',
	minutes: 'min',
	owner: 'Kto to robi',
	ownerHint: 'Bez nazwiska trafia do tego, kto dba o maszynę.',
	noOwner: 'Kto dba o maszynę',
	every: 'Co',
	unit: 'Jednostka',
	units: { day: 'Dni', week: 'Tygodnie', month: 'Miesiące', year: 'Lata' },
	anchor: 'Po raz pierwszy',
	anchorHint: 'Od 29. do 31.: w krótszych miesiącach ostatniego dnia.',
	mode: 'Według czego',
	modes: {
		calendar: { label: 'Kalendarza' },
		meter: { label: 'Licznika' },
		first: {
			label: 'Kalendarza lub licznika',
			hint: 'Co nastąpi pierwsze. Wykonanie zaczyna oba od nowa.'
		},
		both: { label: 'Kalendarza i licznika', hint: 'Dopiero gdy jedno i drugie zostanie osiągnięte.' },
		dates: { label: 'Ustalonych dni', hint: 'Te dni i żadne inne.' },
		condition: {
			label: 'Co mówią odczyty',
			hint: 'Jedno zlecenie, gdy tego wymagają; następne według tego, co odczytano potem.'
		}
	},
	counted: 'Następny raz liczy się od',
	counts: {
		date: { label: 'Planowanego dnia', hint: 'Bez względu na to, jak późno wykonano.' },
		completion: { label: 'Wykonania', hint: 'Wykonane późno: następny raz też później.' },
		between: { label: 'Pomiędzy', hint: 'Część odchylenia przesuwa następny raz.' }
	},
	shift: {
		early: 'Jaka część przyspieszenia przesuwa następny raz',
		late: 'Jaka część opóźnienia przesuwa następny raz'
	},
	tolerance: {
		early: 'O tyle wcześniej to jeszcze na czas',
		late: 'O tyle później to jeszcze na czas',
		days: 'Dni',
		percent: 'Część odstępu',
		hint: 'Podano oba: mniejsze. W tych granicach nic się nie przesuwa i nic nie jest przegapione.'
	},
	place: 'Który dzień miesiąca',
	places: { day: 'Dzień pierwszego razu', last: 'Ostatni dzień', weekday: 'Dzień tygodnia' },
	nth: 'Który',
	nths: (nth) => (nth === -1 ? 'ostatni' : nth === -2 ? 'przedostatni' : (NTHS[nth] ?? String(nth))),
	weekdays: 'Dni tygodnia',
	weekdaysHint: 'Żaden: dzień tygodnia pierwszego razu.',
	dayWeekdaysHint: 'Wybrane: pierwszy z nich od tego dnia.',
	nthHint: 'Kilka: pierwszy, drugi … ze wszystkich tych.',
	date: 'Dzień',
	addDate: 'Dodaj ten dzień',
	meter: 'Licznik',
	noMeters: 'Żadna z tych maszyn nie ma licznika.',
	condition: {
		when: 'Zlecenie powstaje, gdy odczyt',
		whens: {
			above: 'jest powyżej',
			below: 'jest poniżej',
			rises: 'rośnie szybciej niż',
			falls: 'spada szybciej niż',
			reaches: 'do tego zmierza'
		},
		value: 'Wartość',
		perDay: 'Tyle dziennie',
		readings: 'Tyle odczytów z rzędu',
		readingsHint: 'Puste: wystarczy jeden.',
		withinDays: 'Tyle dni naprzód',
		withinHint: 'Przewidywane z trzech ostatnich odczytów. Puste: 30 dni.'
	},
	meterEvery: 'Co',
	meterStart: 'Liczone od',
	meterStartHint: 'Wartość z całego życia licznika. Puste: od zera.',
	meterLead: 'Utwórz zlecenie o tyle wcześniej',
	nonWorkingDay: 'Gdy wypada w dzień wolny',
	nonWorkingHint: 'Planuje się je na inny dzień, a termin zostaje.',
	daysOff: {
		keep: 'Zostaje tam',
		previous: 'Dzień roboczy wcześniej',
		next: 'Dzień roboczy później',
		nearest: 'Najbliższy dzień roboczy'
	},
	workCalendar: 'Dni robocze',
	noCalendar: 'Od poniedziałku do piątku',
	lead: 'Utwórz zlecenie tyle dni wcześniej',
	leadWorking: 'Liczą się dni robocze.',
	season: 'Tylko w części roku',
	seasonHint: 'Co wypada poza nią, przychodzi na jej początku, raz.',
	seasonMonth: { from: 'Od (miesiąc)', to: 'Do (miesiąc)' },
	seasonDay: { from: 'Od (dzień)', to: 'Do (dzień)' },
	filter: {
		title: 'Albo wszystkie takie maszyny',
		hint: 'Wszystko, co podano, musi się zgadzać. Późniejsze maszyny należą same z siebie.',
		under: 'Wewnątrz',
		kinds: 'Rodzaj',
		found: (n) =>
			count(n, {
				one: 'Ten plan dotyczy teraz # maszyny.',
				few: 'Ten plan dotyczy teraz # maszyn.',
				many: 'Ten plan dotyczy teraz # maszyn.',
				other: 'Ten plan dotyczy teraz # maszyny.'
			})
	},
	levels: {
		title: 'Stopnie',
		hint: 'Co pewną liczbę razy robi się coś większego: mały przegląd, a co czwarty raz duży.',
		one: (n) => `Stopień ${n}`,
		name: 'Nazwa stopnia',
		every: 'Co który raz',
		samePlan: 'Jak mówi plan',
		covers: 'Zawiera',
		add: 'Dodaj stopień',
		remove: 'Usuń ten stopień'
	},
	covers: 'Zawiera te plany',
	coversHint: 'Wykonany w ich tolerancji przy tej samej maszynie: ich kolej liczy się jako wykonana z nim.',
	skills: 'Potrzebne umiejętności',
	priority: 'Pilność',
	noPriority: 'Według maszyny i skutku',
	group: 'Grupa',
	groupHint:
		'To, czego plany jednej grupy wymagają jednego dnia w jednym miejscu, stoi razem w „Mojej pracy”, w kolejności obchodu. Każde pozostaje osobnym zleceniem.',
	round: {
		label: 'Jeden obchód po tych wszystkich maszynach',
		hint: 'Jedno zlecenie, które prowadzi od jednej do drugiej, z listą kontrolną przy każdej. Plan, który staje się obchodem, zaczyna się od nowa od pierwszego dnia.',
		order: 'Droga',
		up: (name) => `Wyżej: ${name}`,
		down: (name) => `Niżej: ${name}`,
		tooLong:
			'Tyle punktów i kroków nie mieści się w jednym zleceniu. Wybierz mniej maszyn albo krótszą listę.'
	},
	parts: {
		title: 'Części',
		hint: 'Każde zlecenie ma je zaplanowane.',
		find: 'Szukaj części',
		foundNone: 'Żadna część tak się nie nazywa.',
		remove: 'Usuń',
		removeThis: (name) => `Usuń: ${name}`
	},
	others: {
		wrote: (name, when, field) => `${name} też to zapisał(a), ${when}: ${field}`,
		restore: 'Przywróć to',
		restored: 'Znów obowiązują tamte słowa'
	},
	needsWindow: 'Maszyna musi stać',
	needsWindowHint: 'Trafia wtedy do pierwszego okna produkcyjnego w swojej tolerancji albo na nie czeka.',
	stack: 'Otwórz następne zlecenie, choć jedno jest otwarte',
	stackHint: 'Zwykle następne czeka, a co w tym czasie minie, liczy się jako przegapione.',
	recurrence: {
		title: 'Jako reguła kalendarza (RRULE)',
		own: (day: string) => `Ta reguła dla innych programów, od ${day}`,
		leftOut: {
			completion: 'Inne programy nie liczą od wykonania.',
			season: 'Części roku w niej nie ma.',
			'days-off': 'Dni wolnych w niej nie ma.'
		},
		problems: {
			'no-calendar': 'Bez kalendarza nie ma reguły kalendarza.',
			'named-days': 'Dni wymienione pojedynczo nie są regułą kalendarza.',
			'not-theirs': 'Inne programy nie mają reguły na te dni: pomijają dni, których miesiąc nie ma.'
		},
		theirs: 'Przejmij regułę',
		theirsHint: 'Tak, jak zapisują ją programy kalendarza.',
		start: 'Reguła zaczyna się',
		take: 'Przejmij tę regułę',
		refused: recurrenceRefused
	},
	dates: {
		title: 'Dziesięć następnych dni',
		number: 'Nr',
		machine: 'Przy maszynie',
		before: 'Jak jest',
		after: 'Jak będzie',
		planned: 'Planowane',
		differs: 'Zmienione:',
		moved: (day) => `termin ${day}`,
		noMachine: 'Wybierz maszynę, a tu staną jej dni.',
		noPace: 'Licznik odczytywano zbyt rzadko, by przewidzieć dni.',
		none: 'Nie ma już terminów.',
		openStays: (n) =>
			count(n, {
				one: 'Jedno zlecenie jest otwarte. Zostaje, jakie jest; dni liczą się tak, jakby wykonano je na czas.',
				few: '# zlecenia są otwarte. Zostają, jakie są; dni liczą się tak, jakby wykonano je na czas.',
				many: '# zleceń jest otwartych. Zostają, jakie są; dni liczą się tak, jakby wykonano je na czas.',
				other: '# zlecenia jest otwarte. Zostaje, jakie jest; dni liczą się tak, jakby wykonano je na czas.'
			})
	},
	faults: {
		name: 'Nadaj mu nazwę.',
		code: 'Nadaj mu kod.',
		machines: 'Wybierz co najmniej jedną maszynę albo powiedz niżej, o które chodzi.',
		every: 'Od 1 do 1000.',
		anchor: 'Powiedz, kiedy robi się to po raz pierwszy.',
		meter: 'Wybierz licznik.',
		'meter-every': 'Więcej niż zero.',
		dates: 'Dodaj co najmniej jeden dzień.',
		levels: 'Każdy stopień potrzebuje nazwy i częstości.',
		parts: 'Podaj, ile każdej.'
	},
	othersMeanwhile:
		'Ktoś inny zmienił w tym czasie regułę. Po zapisaniu obowiązuje twoja, a tamta zostaje zachowana.',
	kept: 'Zachowane na tym urządzeniu, jeszcze niezapisane',
	lost: 'Ta przeglądarka niczego nie zachowuje: zapisz przed wyjściem.',
	notWhole: 'Czegoś jeszcze brakuje. Jest zaznaczone przy polu.',
	save: 'Zapisz',
	create: 'Utwórz plan',
	discard: 'Odrzuć moje zmiany',
	openJobsStay: 'Otwarte zlecenia pozostają, jakie są.',
	saved: 'Plan zapisany',
	created: 'Plan utworzony'
};
