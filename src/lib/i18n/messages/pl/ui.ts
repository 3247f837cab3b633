import type { UiMessages } from '../en/ui.ts';

export const ui: UiMessages = {
	field: { required: 'wymagane', choose: 'Wybierz…', clearAnswer: 'Usuń odpowiedź' },
	choice: { yes: 'Tak', no: 'Nie', notApplicable: 'Nie dotyczy' },
	number: {
		pad: 'Klawiatura numeryczna',
		showPad: 'Pokaż klawiaturę numeryczną',
		hidePad: 'Ukryj klawiaturę numeryczną',
		deleteDigit: 'Usuń cyfrę',
		changeSign: 'Zmień znak',
		decimalSign: 'Znak dziesiętny',
		between: (from, to) => `od ${from} do ${to}`,
		atLeast: (from) => `co najmniej ${from}`,
		atMost: (to) => `najwyżej ${to}`,
		below: (from) => `Poniżej ${from}`,
		above: (to) => `Powyżej ${to}`
	},
	sync: {
		saved: 'Zapisano na tym urządzeniu',
		sending: 'Wysyłanie',
		sent: (time) => `Wysłano ${time}`,
		needsYou: 'Czeka na Ciebie',
		offline: 'Brak połączenia',
		offlineSaved: 'Brak połączenia. Zapisano na tym urządzeniu'
	}
};
