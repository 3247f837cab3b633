import type { Parts } from '../../parts.ts';

export const history: Parts['history'] = {
	title: 'Co się działo i kto to zrobił',
	open: 'Wszystko, co zrobiono',
	server: 'serwer',
	somebody: 'Ktoś, kogo nie możesz widzieć',
	whose: (who, device) => `${who}, urządzenie: ${device}`,
	knew: (when) => `na danych z ${when}`,
	waiting: 'Czeka na decyzję przełożonego.',
	notDone: (why) => `Nie wykonano: ${why}`,
	nothing: 'Nie ma tu nic do zobaczenia',
	nothingWhat: 'Już tego nie ma albo nie możesz tego widzieć.',
	offline: 'Zapis jest na serwerze, który teraz nie odpowiada. Reszta aplikacji działa dalej.',
	again: 'Sprawdź ponownie',
	asking: 'Sprawdzanie…',
	empty: 'Nic jeszcze nie zapisano',
	emptyWhat: 'Tu pojawi się to, co stanie się od teraz.',
	more: 'Pokaż wcześniejsze'
};
