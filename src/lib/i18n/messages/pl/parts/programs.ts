import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const programs: Parts['programs'] = {
	title: 'Klucze dla programów',
	what: 'Sterowanie linii, system ERP lub skrypt dostaje tu własną nazwę i własne uprawnienia. To, co robi, jest w dzienniku pod tą nazwą.',
	add: 'Dodaj program',
	empty: 'Żaden program nie ma klucza',
	emptyWhat: 'Tu będzie każdy program, który sam czyta lub zgłasza, razem ze swoimi kluczami.',
	notAllowed: 'Tę stronę widzą tylko administratorzy.',
	name: 'Nazwa',
	nameHint: 'Na przykład: sterowanie linii, prasa 3',
	role: 'Co mu wolno',
	roleHint: 'Nie więcej, niż potrzebuje. Administrowanie jest dla ludzi.',
	until: 'Ostatni dzień',
	untilHint: 'Zostaw puste, jeśli go nie ma.',
	make: 'Utwórz klucz',
	newKey: 'Nowy klucz',
	once: 'Skopiuj go teraz: widać go tylko ten jeden raz i nie jest nigdzie zapisany, także tutaj.',
	how: 'Program wysyła go z każdym zapytaniem: Authorization: Bearer i klucz.',
	copy: 'Kopiuj',
	copied: 'Skopiowano',
	kept: 'Mam go',
	rotate: 'Zmiana klucza bez przerwy: utwórz następny, daj go programowi, potem zakończ stary.',
	more: 'Utwórz następny klucz',
	since: (time: string) => `Utworzony ${time}`,
	used: (time: string) => `Ostatnio użyty ${time}`,
	neverUsed: 'Nigdy nie użyty',
	end: 'Zakończ ten klucz',
	endSure: 'Zakończ na zawsze',
	ended: (time: string) => `Zakończony ${time}`,
	ends: (day: string) => `do ${day}`,
	lockedOut: 'Zablokowany',
	count: (keys: number) =>
		count(keys, { one: '# klucz', few: '# klucze', many: '# kluczy', other: '# klucza' })
};
