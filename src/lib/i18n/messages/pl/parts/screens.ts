import type { Parts } from '../../parts.ts';

export const screens: Parts['screens'] = {
	notYet: 'Ta wersja pokazuje, gdzie co będzie. Same funkcje pojawią się w kolejnych wersjach.',
	parts: {
		empty: 'Nie ma jeszcze części',
		what: 'Tutaj będą części zamienne z miejscem w magazynie, stanem i każdym ruchem. Pobranie części nigdy nie czeka na sieć.',
		first: 'Pierwsza część przyjdzie z listy magazynu albo z listy części maszyny.'
	}
};
