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
	withNobody: 'W danym dniu, w niczyim wierszu',
	withNobodyWhat: 'Ma to zespół, firma zewnętrzna albo ktoś, kogo już nie ma.',
	search: 'Szukaj: numer, słowa, maszyna',
	foundNone: 'Nic gotowego tak się nie nazywa.',
	shownOf: (shown, all) => `Widać ${shown} z ${all}. Pozostałych poszukaj.`,
	notThere: 'nieobecny',
	noEstimate: 'bez szacunku',
	openJob: 'Otwórz zlecenie',
	choose: 'Wybierz',
	mayNot: 'Możesz oglądać tydzień; planują go planiści i przełożeni.',
	place: 'Zaplanuj tam',
	takeOut: 'Usuń z tygodnia',
	said: 'Zaplanowano',
	title: (n, day) => `Tydzień ${n}, od ${day}`,
	hours: (planned, there) => `${planned} z ${there}\u00a0h`,
	hoursUnknown: 'Godziny nieznane',
	hoursOnly: (planned) => `${planned}\u00a0h`,
	window: (machine, what, when) => `${machine}: ${what}, ${when}`,
	windowTypes: { free: 'wolna', running: 'pracuje', shutdown: 'postój', cleaning: 'czyszczenie' },
	fixing: {
		title: 'Ustalony plan tego tygodnia',
		since: (when: string, jobs: string) => `Ustalony od ${when}, zleceń w planie: ${jobs}.`,
		by: (name: string) => `Przez: ${name}.`,
		byItself: 'Automatycznie, zgodnie z zasadami zakładu.',
		unchanged: 'Od tego czasu nic się nie zmieniło',
		added: (count: string) => `Od tego czasu dodane: ${count}`,
		moved: (count: string) => `przesunięte: ${count}`,
		given: (count: string) => `przekazane innym: ${count}`,
		out: (count: string) => `usunięte z planu: ${count}`,
		outTitle: 'Usunięte od ustalenia tygodnia',
		outOne: (title: string) => `Usunięte z planu: ${title}`,
		will: (when: string) =>
			`Jeszcze nieustalony. Zapisane zostanie to, co będzie tu wtedy: ${when}. Według tego ocenimy tydzień.`,
		late: 'Pora już minęła, a plan tego tygodnia nie jest jeszcze ustalony: zrobi to serwer przy najbliższym sprawdzeniu albo można to zrobić tutaj.',
		never: 'Planu tego tygodnia nigdy nie ustalono, więc nie da się powiedzieć, ile z niego wykonano.',
		became: 'Co stało się z planem',
		fix: 'Ustal tydzień teraz',
		said: 'Tydzień jest ustalony',
		notKept: 'Nie udało się tego zachować. Nic nie przepadło; spróbuj za chwilę ponownie.',
		tooLate: 'Za późno na cofnięcie: zostało już wysłane.',
		marks: {
			added: 'Nowe',
			given: 'Inna osoba',
			moved: (day: string) => `Było ${day}`
		}
	},
	conflicts: {
		away: 'Tego dnia nieobecny',
		skill: 'Brak uprawnienia',
		over: 'Więcej niż godzin pracy',
		runs: 'Maszyna wtedy pracuje',
		waits: 'Coś jeszcze stoi na przeszkodzie'
	}
};
