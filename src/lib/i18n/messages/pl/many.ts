import type { many as english } from '../en/many.ts';

export const many: typeof english = {
	none: 'Nic nie wybrano',
	find: 'Znajdź i dodaj',
	add: (name: string) => `Dodaj: ${name}`,
	remove: 'usuń',
	found: (count: string) => `Znaleziono: ${count}. Pisz dalej, aby zawęzić.`,
	nothing: 'Nic nie znaleziono',
	nothingYet: 'Nie ma jeszcze z czego wybierać.'
};
