import type { Parts } from '../../parts.ts';

export const people: Parts['people'] = {
	add: 'Dodaj osobę',
	empty: 'Nikogo tu jeszcze nie ma',
	what: 'Tu będą wszyscy, którzy pracują z Millwright w tym zakładzie.',
	how: 'Dodaj pierwszą osobę; loguje się swoim numerem i hasłem, które od ciebie dostanie.',
	name: 'Imię i nazwisko',
	code: 'Numer',
	codeHint: 'Numer pracownika lub skrót; jest niepowtarzalny i służy też do logowania.',
	role: 'Co tu robi',
	save: 'Zapisz osobę',
	taken: 'Ktoś już ma ten numer.',
	setPassword: 'Ustaw hasło',
	password: 'Nowe hasło',
	passwordSet: 'Hasło ustawione',
	left: 'Już nie pracuje',
	revoked: 'Zablokowany',
	notAllowed: 'Tę stronę widzą tylko administratorzy.',
	roles: {
		requester: 'Zgłasza problemy',
		operator: 'Operator',
		technician: 'Technik',
		planner: 'Planista',
		supervisor: 'Kierownik',
		storekeeper: 'Magazynier',
		reliability: 'Inżynier niezawodności',
		'permit-issuer': 'Wydaje zezwolenia',
		contractor: 'Firma zewnętrzna',
		viewer: 'Tylko ogląda',
		admin: 'Administrator'
	}
};
