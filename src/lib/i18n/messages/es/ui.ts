import type { UiMessages } from '../en/ui.ts';

export const ui: UiMessages = {
	field: { required: 'obligatorio', choose: 'Elegir…', clearAnswer: 'Borrar respuesta' },
	choice: { yes: 'Sí', no: 'No', notApplicable: 'No aplica' },
	number: {
		pad: 'Teclado numérico',
		showPad: 'Mostrar teclado numérico',
		hidePad: 'Ocultar teclado numérico',
		deleteDigit: 'Borrar cifra',
		changeSign: 'Cambiar signo',
		decimalSign: 'Signo decimal',
		between: (from, to) => `de ${from} a ${to}`,
		atLeast: (from) => `como mínimo ${from}`,
		atMost: (to) => `como máximo ${to}`,
		below: (from) => `Por debajo de ${from}`,
		above: (to) => `Por encima de ${to}`
	},
	sync: {
		saved: 'Guardado en este dispositivo',
		sending: 'Enviando',
		sent: (time) => `Enviado ${time}`,
		needsYou: 'Te necesita',
		offline: 'Sin conexión',
		offlineSaved: 'Sin conexión. Guardado en este dispositivo'
	}
};
