import type { Parts } from '../../parts.ts';

export const parked: Parts['parked'] = {
	intro:
		'Tu czeka to, co przyszło od zablokowanych osób lub urządzeń albo od osób, którym zmieniono uprawnienia. Liczy się dopiero, gdy to przyjmiesz.',
	waiting: 'Czeka',
	decided: 'Zdecydowane',
	empty: 'Nic nie czeka na decyzję',
	emptyWhat:
		'Tu pojawi się to, co zrobiły zablokowane osoby i urządzenia oraz ci, którym zmieniono uprawnienia, gdy byli offline.',
	emptyDecided: 'Jeszcze nic nie zdecydowano',
	emptyDecidedWhat: 'Tu pojawi się to, co Ty i inni przyjmiecie lub odrzucicie.',
	notYours: 'Ta lista jest dla przełożonych',
	notYoursWhat: 'Kto kieruje zakładem, decyduje o tym, co tam czeka.',
	offline:
		'Lista jest na serwerze, który teraz nie odpowiada. Nic nie ginie: zajrzyj, gdy będzie połączenie.',
	again: 'Sprawdź ponownie',
	asking: 'Sprawdzanie…',
	save: 'Zapisz jako plik',
	more: 'Pokaż więcej',
	somebody: 'Ktoś, kogo nie możesz widzieć',
	unknownDevice: 'urządzenie, którego nie możesz widzieć',
	whose: (who, device) => `${who}, urządzenie: ${device}`,
	why: {
		'revoked-person': 'Ta osoba jest zablokowana.',
		'revoked-device': 'To urządzenie jest zablokowane.',
		'rights-changed': 'Uprawnienia zmieniono, zanim to dotarło.',
		'foreign-device': 'Przyszło przez inne urządzenie niż to, na którym to zrobiono.',
		'foreign-person': 'Ta osoba nigdy nie logowała się na tym urządzeniu.',
		'newer-version': 'Powstało w nowszej aplikacji niż na serwerze.',
		'older-version': 'Powstało w bardzo starej aplikacji.',
		'too-many-reports': 'W krótkim czasie przyszło wiele zgłoszeń, gdy nikt nie był zalogowany.'
	},
	whyElse: 'Potrzebna jest decyzja.',
	done: (done, came) => `Zrobione ${done}, dotarło ${came}`,
	hidden: 'Dotyczy czegoś, czego nie możesz widzieć. Możesz to tylko odrzucić.',
	own: 'To Twoje własne: zdecydować musi ktoś inny.',
	accept: 'Przyjmij',
	reject: 'Odrzuć',
	acceptAll: (n) => `Przyjmij wszystkie (${n})`,
	rejectAll: (n) => `Odrzuć wszystkie (${n})`,
	accepted: (n) => (n === 1 ? 'Przyjęto' : `Przyjęto: ${n}`),
	rejected: (n) => (n === 1 ? 'Odrzucono' : `Odrzucono: ${n}`),
	rejectAsk: (n) => (n === 1 ? 'Odrzucić to?' : `Odrzucić te pozycje (${n})?`),
	rejectWhat: 'Zostaje w zapisie i się nie liczy. Kto to zrobił, może przeczytać powód.',
	reason: 'Powód',
	reasonNeeded: 'Napisz dlaczego, żeby było zrozumiałe.',
	outcome: { accepted: 'Przyjęto', rejected: 'Odrzucono' },
	by: (who, at) => `${who}, ${at}`,
	because: (reason) => `„${reason}”`,
	full: 'Na tym urządzeniu nie ma miejsca: niczego nie zdecydowano.',
	refused: 'Przy obecnych uprawnieniach to niemożliwe.'
};
