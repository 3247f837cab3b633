import type { Parts } from '../../parts.ts';

export const anonymise: Parts['anonymise'] = {
	begin: 'Zanonimizuj …',
	ask: (name: string) => `Zanonimizować: ${name}?`,
	word: 'Dawny pracownik',
	what: 'Na serwerze i na wszystkich urządzeniach zamiast nazwiska będzie „Dawny pracownik” i kod. Numer, firma, kwalifikacje i nazwy urządzeń zostaną usunięte, podobnie hasło, PIN i identyfikator. Nieobecności trafią do archiwum. To, co ta osoba zrobiła i ile to trwało, zostanie pod nową nazwą.',
	stays: 'To, co inni o niej napisali, zdjęcia, podpisy i wcześniejsze kopie zapasowe pozostaną bez zmian.',
	forever: 'Nikt nie może tego cofnąć.',
	typeName: 'Aby potwierdzić, wpisz imię i nazwisko',
	otherName: 'To nie jest nazwisko podane wyżej.',
	confirm: 'Zanonimizuj na zawsze',
	leaveIt: 'Zostaw, jak jest',
	done: 'Zanonimizowano'
};
