import type { Parts } from '../../parts.ts';

export const devices: Parts['devices'] = {
	title: 'Urządzenia',
	add: 'Dodaj wspólne urządzenie',
	name: 'Jak się nazywa',
	nameHint: 'Tak, jak ludzie je nazywają, na przykład: Tablet linia 3',
	keys: 'Klucze dla programów',
	save: 'Utwórz kod',
	codeTitle: 'Kod dla urządzenia',
	codeWhat: (name: string, address: string) =>
		`Na nowym urządzeniu otwórz ${address} i wpisz ten kod albo zeskanuj obraz jego aparatem. Stanie się wtedy „${name}”.`,
	until: (time: string) => `Ważny do ${time}, jeden raz.`,
	again: 'Nowy kod dla tego urządzenia',
	picture: 'Kod QR z adresem i kodem',
	done: 'Gotowe',
	empty: 'Nie ma jeszcze urządzeń',
	emptyWhat: 'Tu jest każdy telefon, tablet i komputer, na którym ktoś się loguje.',
	notAllowed: 'Tę stronę widzą tylko kierownicy zmian i administratorzy.',
	use: { shared: 'Wspólne', personal: 'Osobiste', server: 'Maszyna' },
	of: (name: string) => `osoby ${name}`,
	seen: (time: string) => `Ostatnia wiadomość ${time}`,
	never: 'Jeszcze bez wiadomości',
	offline: 'Serwer nie odpowiada: brakuje tego, co wie o urządzeniach.',
	unsent: (count: number, number: string, since: string) =>
		count === 1 ? `Czeka na nim 1 wpis od ${since}` : `Czeka na nim wpisów: ${number}, od ${since}`,
	allSent: 'Wszystko wysłane',
	version: (version: string) => `Aplikacja ${version}`,
	revoked: 'Zablokowane',
	revoke: 'Zablokuj to urządzenie',
	revokeAsk: (name: string) => `Zablokować „${name}”?`,
	revokeWhat:
		'Nie dostanie już nic z zakładu. To, co na nim niewysłane, nie ginie: gdy nadejdzie, czeka, aż kierownik je przyjmie albo nie.',
	restore: 'Wpuść ponownie',
	rename: 'Zmień nazwę',
	mine: 'Gdzie jesteś zalogowany',
	this: 'to urządzenie',
	since: (date: string) => `od ${date}`,
	end: 'Wyloguj tam',
	ended: (name: string) => `Wylogowano na urządzeniu ${name}`,
	endHint: 'To, co tam niewysłane, zostaje na nim, aż zalogujesz się tam ponownie.'
};
