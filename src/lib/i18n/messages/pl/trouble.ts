import type { Messages } from '../en.ts';

export const trouble: Messages['trouble'] = {
	toMyWork: 'Przejdź do moich zleceń',
	again: 'Spróbuj ponownie',
	kept: 'Wszystko, co zapisano na tym urządzeniu, nadal tu jest.',
	notFound: {
		title: 'Nie ma takiej strony',
		what: (path) => `Pod adresem ${path} nic nie ma. Może to literówka albo adres z innej wersji.`
	},
	fault: {
		title: 'Na tej stronie wystąpił błąd',
		what: 'Program napotkał błąd przy wyświetlaniu tej strony. Reszta Millwright działa dalej.',
		next: 'Spróbuj ponownie. Jeśli błąd się powtórzy, zapisz plik diagnostyczny i przekaż go opiekunowi Millwright.'
	},
	stale: {
		title: 'Nie udało się wczytać tej strony',
		what: 'Na tym urządzeniu brakuje części aplikacji. Zdarza się to, gdy w międzyczasie pojawiła się nowa wersja albo zerwało się połączenie.',
		reload: 'Wczytaj aplikację ponownie'
	},
	diagnostics: {
		save: 'Zapisz plik diagnostyczny',
		saved: (file) => `Zapisano jako ${file}`
	}
};
