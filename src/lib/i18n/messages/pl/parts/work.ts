import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const work: Parts['work'] = {
	status: {
		requested: 'Zgłoszone',
		approved: 'Zatwierdzone',
		planned: 'Zaplanowane',
		scheduled: 'W harmonogramie',
		'in-progress': 'W toku',
		paused: 'Wstrzymane',
		done: 'Zrobione',
		rework: 'Do poprawy',
		closed: 'Zamknięte',
		rejected: 'Odrzucone',
		duplicate: 'Powtórzone',
		cancelled: 'Anulowane'
	},
	kind: {
		repair: 'Naprawa',
		preventive: 'Przegląd',
		inspection: 'Kontrola',
		round: 'Obchód',
		cleaning: 'Czyszczenie',
		improvement: 'Usprawnienie',
		audit: 'Działanie po audycie',
		punch: 'Usterka odbiorowa',
		calibration: 'Kalibracja',
		other: 'Inna praca'
	},
	impact: {
		stopped: 'Maszyna stoi',
		degraded: 'Działa gorzej',
		safety: 'Niebezpieczne',
		quality: 'Zła jakość',
		none: 'Bez wpływu na produkcję'
	},
	priority: { 1: 'Natychmiast', 2: 'Pilne', 3: 'Zwykłe', 4: 'Gdy będzie czas' },
	blocker: {
		parts: 'Czeka na części',
		permit: 'Czeka na pozwolenie',
		isolation: 'Czeka na odłączenie',
		'production-window': 'Czeka na produkcję',
		people: 'Czeka na ludzi',
		contractor: 'Czeka na firmę zewnętrzną',
		tool: 'Czeka na narzędzie',
		information: 'Czeka na informację',
		approval: 'Czeka na zgodę',
		weather: 'Czeka na pogodę',
		work: 'Czeka na inne zlecenie'
	},
	blocked: 'Zablokowane',
	ready: 'Gotowe do pracy',
	called: 'Ktoś cię woła',
	timeRuns: 'Twój czas biegnie',
	overdue: (day) => `Po terminie od ${day}`,
	dueToday: 'Termin dziś',
	due: (day) => `Termin ${day}`,
	noPlace: 'Bez maszyny',
	minutes: (minutes) => `${minutes} min`,
	hours: (hours) => `${hours} godz.`,
	stops: (begun, all) => `${begun} z ${all} punktów`,
	list: {
		label: 'Praca',
		best: 'Najlepiej teraz',
		together: (group, n, all) => `Razem: ${group}, ${n} z ${all}`,
		whose: 'Czyja praca',
		mine: 'Moje',
		team: 'Mój zespół',
		all: 'Cały zakład',
		watched: 'Obserwuję',
		filters: 'Filtry',
		kinds: 'Rodzaj pracy',
		allKinds: 'Wszystkie rodzaje',
		blockedOnly: 'Zablokowane',
		count: (items) =>
			count(items, { one: '# zlecenie', few: '# zlecenia', many: '# zleceń', other: '# zlecenia' }),
		more: 'Pokaż więcej',
		nothingTitle: 'Nic tu nie czeka',
		nothingHere: 'Żadne otwarte zlecenie nie pasuje do tego, co wybrano wyżej.',
		showMine: 'Pokaż, co jest dla mnie',
		allDone: 'Nic na Ciebie nie czeka',
		allDoneWhat:
			'To, co Twoje, co Twojego zespołu, i co zgłoszono, a nikt jeszcze nie wziął, pojawia się tu samo, najpilniejsze na początku.',
		firstOne: 'Pierwsze zlecenie powstanie ze zgłoszenia przy maszynie albo z planu przeglądów.'
	}
};
