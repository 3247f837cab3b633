import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const notices: Parts['notices'] = {
	title: 'Co nowego dla mnie',
	news: (items) => count(items, { one: '# nowa', few: '# nowe', many: '# nowych', other: '# nowej' }),
	new: 'Nowe',
	kinds: {
		approved: 'Twoje zgłoszenie zostało zatwierdzone',
		rejected: 'Twoje zgłoszenie zostało odrzucone',
		duplicate: 'Twoje zgłoszenie połączono z innym o tej samej usterce',
		'in-progress': 'Ktoś zaczął pracę nad Twoim zgłoszeniem',
		done: 'To, co zgłoszono, jest zrobione',
		rework: 'To, co zgłoszono, wróciło: jeszcze nie jest w porządku',
		closed: 'To, co zgłoszono, jest zamknięte',
		cancelled: 'To, co zgłoszono, anulowano',
		given: 'Masz nowe zlecenie',
		'given-to-team': 'Twój zespół ma nowe zlecenie',
		helping: 'Masz pomóc przy zleceniu',
		'taken-over': 'Ktoś przejął Twoje zlecenie',
		'handed-over': 'Przekazano Ci zlecenie',
		called: 'Ktoś Cię woła',
		answered: 'Jest odpowiedź na Twoje pytanie',
		unsafe: 'W Twoim obszarze zgłoszono coś niebezpiecznego',
		refused: 'Coś od Ciebie nie zostało przyjęte',
		accepted: 'To, co zrobiono, zostało przyjęte',
		'done-twice': 'Ktoś inny też wykonał to samo zlecenie',
		'also-wrote': 'Ktoś inny napisał coś w tym samym miejscu',
		'on-call': 'Nikt tego nie obejrzał: Twoja kolej',
		'watched-said': 'Ktoś napisał coś o zleceniu, które obserwujesz',
		'watched-moved': 'Zlecenie, które obserwujesz, posunęło się naprzód',
		'week-open': 'Plan tygodnia nie jest jeszcze ustalony',
		summary: 'Podsumowanie tego, co niepilne'
	},
	choose: 'O czym chcesz wiedzieć?',
	everywhere: 'Dotyczy Ciebie na wszystkich Twoich urządzeniach, gdy tylko połączą się z serwerem.',
	choosePush: 'Co jest wysyłane na Twoje telefony?',
	quiet: 'Cisza',
	noQuiet: 'Brak',
	offShift: 'Poza moją zmianą',
	ownHours: 'Własne godziny',
	from: 'Od',
	until: 'Do',
	together: (count) => `Razem: ${count}`,
	quietHint: 'Wtedy telefony milczą; przechodzą tylko wezwania.',
	summary: 'To, co nie jest pilne',
	atOnce: 'Od razu',
	summaryHint: 'Po wybraniu godziny przychodzi razem, raz dziennie.',
	topics: {
		reports: 'Co się dzieje z moimi zgłoszeniami',
		jobs: 'Zlecenia dla mnie i mojego zespołu',
		words: 'Gdy ktoś mnie woła albo mi odpowiada',
		unsafe: 'Coś niebezpiecznego w moim obszarze',
		acts: 'Co z mojego nie zostało przyjęte albo zrobiono dwa razy',
		calls: 'Gdy moja kolej, bo nikt tego nie obejrzał',
		watched: 'Zlecenia, które obserwuję'
	},
	push: {
		label: 'Powiadamiaj mnie na tym urządzeniu także przy zamkniętej aplikacji',
		hint: 'Przy dostępie do sieci, przez usługę push tej przeglądarki, która nie może tego odczytać.',
		'install-first': 'Najpierw umieść aplikację na ekranie głównym: w Ustawieniach jest napisane, jak.',
		blocked: 'Przeglądarka na to nie pozwala: zezwól w jej ustawieniach na powiadomienia dla tego adresu.',
		cannot: 'Ta przeglądarka nie może powiadamiać przy zamkniętej aplikacji.',
		failed: 'Nie udało się teraz tego włączyć: potrzebne są serwer i usługa push tej przeglądarki.',
		plain: 'Jest dla Ciebie coś nowego',
		digest: 'Nowości dla Ciebie: #'
	},
	none: {
		empty: 'Nic nowego dla Ciebie',
		what: 'Co się dzieje z Twoimi zgłoszeniami, zlecenia dla Ciebie i koledzy, którzy Cię wołają, pojawiają się tu same, także bez sieci.',
		first: 'To, co robisz sam, nie jest tu pokazywane.'
	}
};
