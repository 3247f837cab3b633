import type { Parts } from '../../parts.ts';

export const week: Parts['week'] = {
	before: 'Poprzedni tydzień',
	after: 'Następny tydzień',
	day: 'Dzień',
	who: 'Kto',
	windows: 'Kiedy maszyny są dostępne',
	caption: 'Kto co robi którego dnia',
	aMachine: 'Maszyna',
	nobody: 'Nie ma jeszcze kogo planować',
	nobodyWhat:
		'Są tu wszyscy, którzy należą do zespołu, z godzinami, jakie daje ich zmiana. Zespoły tworzy się w Administracji.',
	ready: 'Gotowe, bez dnia',
	noneReady: 'Nic gotowego nie czeka bez dnia: zaplanowane i oszacowane zlecenia pojawią się tutaj.',
	notThere: 'nieobecny',
	noEstimate: 'bez szacunku',
	openJob: 'Otwórz zlecenie',
	choose: 'Wybierz',
	mayNot: 'Możesz oglądać tydzień; planują go planiści i przełożeni.',
	place: 'Zaplanuj tam',
	takeOut: 'Usuń z tygodnia',
	said: 'Zaplanowano',
	title: (n, day) => `Tydzień ${n}, od ${day}`,
	hours: (planned, there) => `${planned} z ${there} h`,
	hoursUnknown: 'Godziny nieznane',
	hoursOnly: (planned) => `${planned} h`,
	window: (machine, what, from, to) => `${machine}: ${what}, ${from} – ${to}`,
	windowTypes: { free: 'wolna', running: 'pracuje', shutdown: 'postój', cleaning: 'czyszczenie' },
	conflicts: {
		away: 'Tego dnia nieobecny',
		skill: 'Brak uprawnienia',
		over: 'Więcej niż godzin pracy',
		runs: 'Maszyna wtedy pracuje'
	}
};
