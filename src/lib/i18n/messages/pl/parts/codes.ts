import type { Parts } from '../../parts.ts';

export const codes: Parts['codes'] = {
	which: 'Która lista',
	lists: {
		mode: 'Usterki: jak się psuje',
		cause: 'Przyczyny: dlaczego zawiodło',
		remedy: 'Środki: co pomogło',
		'stop-reason': 'Dlaczego maszyna stoi',
		'reject-reason': 'Dlaczego zgłoszenie odrzucono',
		'delay-reason': 'Dlaczego praca się spóźnia',
		activity: 'Na co idzie czas',
		group: 'Grupy maszyn',
		impact: 'Jak poważna jest usterka',
		'permit-type': 'Rodzaje zezwoleń',
		energy: 'Rodzaje energii'
	},
	page: {
		add: 'Dodaj wpis',
		empty: 'Ta lista jest pusta',
		what: 'Wybiera się z niej jednym dotknięciem, także bez sieci.',
		how: 'Dodaj pierwszy wpis; pozostałe języki mogą dojść później.'
	},
	untranslated: (languages: string) => `brakuje: ${languages}`,
	effects: { critical: 'Zatrzymuje', degraded: 'Działa gorzej', incipient: 'Zaczyna się' },
	causeKinds: { mechanism: 'Co stało się z częścią', origin: 'Skąd się to wzięło' },
	place: {
		title: 'Miejsce na liście',
		where: (at: string, all: string) => `Miejsce ${at} z ${all}`,
		up: 'W górę',
		down: 'W dół',
		wentUp: 'Przesunięto w górę',
		wentDown: 'Przesunięto w dół'
	},
	fields: {
		label: { label: 'Co się czyta' },
		code: { label: 'Kod', hint: 'Krótki i trwały: zostaje, nawet gdy słowa się zmienią.' },
		hint: { label: 'Wskazówka', hint: 'Co to znaczy, gdy samo słowo nie wystarcza.' },
		groups: { label: 'Grupy maszyn', hint: 'Proponowane najpierw przy maszynach z tych grup.' },
		impact: { label: 'Jak poważne' },
		likelyCauses: { label: 'Prawdopodobne przyczyny', hint: 'Proponowane najpierw po wyborze tej usterki.' },
		likelyRemedies: { label: 'Prawdopodobne środki', hint: 'Proponowane najpierw po wyborze tej usterki.' },
		iso14224: { label: 'Kod w ISO 14224' },
		causeKind: { label: 'O czym mówi' },
		needsFollowUp: { label: 'Pomaga na razie: coś musi nastąpić' },
		order: { label: 'Miejsce na liście' }
	}
};
