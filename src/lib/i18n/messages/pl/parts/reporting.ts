import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const reporting: Parts['reporting'] = {
	which: 'Która maszyna?',
	other: 'Inna maszyna',
	already: 'Już tu zgłoszono',
	meToo: 'Nadal jest',
	worse: 'Jest gorzej',
	others: (people) =>
		count(people, {
			one: 'potwierdza # osoba',
			few: 'potwierdzają # osoby',
			many: 'potwierdza # osób',
			other: 'potwierdza # osoby'
		}),
	youSaid: (time) => `Twoje potwierdzenie: ${time}`,
	see: 'Co widać?',
	seeHint: 'Jedno krótkie zdanie: „Cieknie olej spod napędu”.',
	saidBefore: 'Wcześniej przy takich maszynach',
	sayMore: 'Dodaj notatkę głosową lub zdjęcia',
	more: 'Coś jeszcze',
	how: 'Jak jest źle?',
	impacts: {
		stopped: 'Stoi',
		safety: 'Jest niebezpiecznie',
		degraded: 'Działa gorzej',
		quality: 'Zły wyrób',
		none: 'Działa jeszcze normalnie'
	},
	photos: 'Zdjęcia',
	send: 'Zgłoś',
	missingMachine: 'Najpierw wybierz maszynę.',
	missingWords: 'Najpierw napisz, co widać.',
	missingImpact: 'Powiedz, jak jest źle.',
	doneTitle: 'Zgłoszone',
	done: (code, machine) =>
		`${code} dla ${machine} jest zapisane na tym urządzeniu i samo trafi do przełożonego.`,
	again: 'Zgłoś coś jeszcze',
	openIt: 'Otwórz zgłoszenie',
	kept: 'Wpisany tekst jest zapisany na tym urządzeniu',
	noMachines: 'Na to urządzenie nie dotarły jeszcze maszyny.',
	withoutMachine: 'Zgłoś bez maszyny',
	onLabel: (code) => `Maszyna z etykiety: ${code}`
};
