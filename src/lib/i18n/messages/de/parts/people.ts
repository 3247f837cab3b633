import type { Parts } from '../../parts.ts';

export const people: Parts['people'] = {
	add: 'Person hinzufügen',
	empty: 'Noch niemand da',
	what: 'Hier stehen alle, die an diesem Standort mit Millwright arbeiten.',
	how: 'Fügen Sie die erste Person hinzu; sie meldet sich mit ihrer Nummer und dem Kennwort an, das Sie ihr geben.',
	name: 'Name',
	code: 'Nummer',
	codeHint: 'Personalnummer oder Kürzel; sie ist eindeutig und gilt auch zum Anmelden.',
	role: 'Aufgabe hier',
	save: 'Person sichern',
	taken: 'Diese Nummer hat schon jemand.',
	setPassword: 'Kennwort setzen',
	password: 'Neues Kennwort',
	passwordSet: 'Kennwort gesetzt',
	left: 'Ausgeschieden',
	revoked: 'Gesperrt',
	notAllowed: 'Diese Seite sieht nur, wer verwaltet.',
	roles: {
		requester: 'Meldet Störungen',
		operator: 'Maschinenbedienung',
		technician: 'Instandhaltung',
		planner: 'Planung',
		supervisor: 'Leitung',
		storekeeper: 'Lager',
		reliability: 'Zuverlässigkeit',
		'permit-issuer': 'Erteilt Freigaben',
		contractor: 'Fremdfirma',
		viewer: 'Sieht nur',
		admin: 'Verwaltung'
	}
};
