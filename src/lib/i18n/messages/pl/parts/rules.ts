import type { Parts } from '../../parts.ts';

export const rules: Parts['rules'] = {
	what: 'Każda zasada obowiązuje w całym zakładzie i na każdym urządzeniu, gdy tylko się o niej dowie. Zapisuje się tylko to, co tu zmienisz.',
	priorities: { '1': 'Od razu', '2': 'Pilne', '3': 'Zwykłe', '4': 'Gdy będzie czas' },
	impacts: {
		stopped: 'Stoi',
		degraded: 'Działa gorzej',
		safety: 'Jest niebezpieczna',
		quality: 'Daje zły produkt',
		none: 'Jeszcze nic'
	},
	verify: { never: 'Nigdy', critical: 'Przy ważnych maszynach i bezpieczeństwie', always: 'Zawsze' },
	onTimes: {
		'by-date': 'Zrobiono w terminie co do dnia',
		'plus-day': 'Zrobiono najpóźniej dzień później',
		interval: 'Zrobiono w granicach jednej piątej odstępu, najwyżej 28 dni później'
	},
	insidePlanned: { loss: 'Liczy się jako strata', excluded: 'Nie liczy się' },
	weekTime: { day: 'Dzień tygodnia', time: 'Godzina' },
	fields: {
		requestWithoutLogin: {
			section: 'Zgłoszenia',
			label: 'Zgłaszanie bez nazwiska na wspólnych urządzeniach',
			hint: 'Kto stoi przy linii, zgłasza bez wybierania nazwiska.',
			usual: 'nie'
		},
		approvalNeeded: {
			label: 'Zgłoszenia czekają na zatwierdzenie',
			hint: 'Nie: zgłoszenie jest od razu pracą.',
			usual: 'tak'
		},
		responseMinutes: {
			label: 'Ktoś powinien być na miejscu w ciągu',
			hint: 'Według priorytetu. Gdy coś jest niebezpieczne albo stoi i nikt w tym czasie tego nie obejrzał, wzywana jest następna osoba w pracy.',
			usual: '15 min, 1 godz., 4 godz., 8 godz.'
		},
		failureCodeFor: {
			section: 'Wykonywanie i zamykanie prac',
			label: 'Pytaj, co zawiodło, gdy',
			hint: 'Bez tego takiej naprawy nie da się zakończyć.',
			usual: 'nigdy'
		},
		signatureFor: {
			label: 'Wymagaj podpisu przy',
			hint: 'Kto wykonał taką pracę, podpisuje, zanim będzie gotowa.',
			usual: 'nigdy'
		},
		verifyFor: {
			label: 'Sprawdza druga osoba',
			hint: 'Cztery oczy przed zamknięciem zlecenia.',
			usual: 'przy ważnych maszynach i bezpieczeństwie'
		},
		closeWhenDone: {
			label: 'Zamykaj pracę, gdy tylko jest gotowa',
			hint: 'Tam, gdzie nie musi jej sprawdzać druga osoba.',
			usual: 'nie'
		},
		lockMinutes: {
			section: 'Urządzenia',
			label: 'Wspólne urządzenie blokuje się po',
			hint: 'Od ostatniego dotknięcia; potem następna osoba wybiera nazwisko.',
			usual: '5 minut'
		},
		offlineDays: {
			label: 'Urządzenie pracuje bez serwera przez',
			hint: 'Potem blokuje się z niewysłaną pracą, aż znów dotrze do serwera.',
			usual: '60 dni'
		},
		deviceMonths: {
			label: 'Urządzenia trzymają zamknięte prace przez',
			hint: 'Otwarte prace, maszyny i osoby są zawsze. Starsza historia zostaje na serwerze.',
			usual: '24 miesiące'
		},
		onTime: {
			section: 'Liczenie',
			label: 'Planowy przegląd jest na czas, gdy',
			hint: 'Według tego liczy się „Na czas” przy planach.'
		},
		weekFixed: {
			label: 'Plan tygodnia ustala się w',
			hint: 'Według tego, co jest wtedy zaplanowane, ocenia się tydzień: widać to w tygodniu i w „Na czas” przy planach.',
			usual: 'poniedziałek, 06:00'
		},
		pmInsidePlanned: {
			label: 'Przeglądy w planowych postojach',
			hint: 'Na potrzeby przyszłych liczb; na razie nic się tak nie liczy.'
		},
		repeatDays: {
			label: 'Usterka liczy się jako ta sama w ciągu',
			hint: 'Na potrzeby przyszłych liczb; na razie nic się tak nie liczy.'
		}
	}
};
