import type { Parts } from '../../parts.ts';

export const screens: Parts['screens'] = {
	notYet: 'Ta wersja pokazuje, gdzie co będzie. Same funkcje pojawią się w kolejnych wersjach.',
	parts: {
		empty: 'Nie ma jeszcze części',
		what: 'Tutaj będą części zamienne z miejscem w magazynie, stanem i każdym ruchem. Pobranie części nigdy nie czeka na sieć.',
		first: 'Pierwsza część przyjdzie z listy magazynu albo z listy części maszyny.'
	},
	numbers: {
		empty: 'Nie ma jeszcze czego liczyć',
		what: 'Tutaj będą dostępność, czas naprawy, czas między awariami i terminowość przeglądów. Każda liczba prowadzi do zdarzeń, z których powstała, i mówi, jak jest liczona.',
		first: 'Pierwsza liczba pojawi się z pierwszym zakończonym zleceniem.'
	}
};
