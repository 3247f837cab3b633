import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const reporting: Parts['reporting'] = {
	which: '¿Qué máquina?',
	other: 'Otra máquina',
	already: 'Ya avisado aquí',
	meToo: 'Sigue igual',
	worse: 'Está peor',
	others: (people) =>
		count(people, { one: '# compañero dice lo mismo', other: '# compañeros dicen lo mismo' }),
	youSaid: (time) => `Usted lo confirmó: ${time}`,
	see: '¿Qué ve?',
	seeHint: 'Una frase corta: «Pierde aceite bajo el motor».',
	saidBefore: 'Ya dicho de máquinas como esta',
	sayMore: 'Añadir nota de voz o fotos',
	more: 'Algo más',
	how: '¿Cómo de grave es?',
	impacts: {
		stopped: 'Se ha parado',
		safety: 'Es peligroso',
		degraded: 'Funciona peor',
		quality: 'Sale mal el producto',
		none: 'Sigue funcionando normal'
	},
	photos: 'Fotos',
	send: 'Avisar',
	missingMachine: 'Elija primero la máquina.',
	missingWords: 'Escriba primero lo que ve.',
	missingImpact: 'Diga cómo de grave es.',
	doneTitle: 'Avisado',
	done: (code, machine) =>
		`${code} para ${machine} está guardado en este dispositivo y llega solo a su supervisor.`,
	again: 'Avisar de otra cosa',
	openIt: 'Abrir el aviso',
	kept: 'Lo escrito está guardado en este dispositivo',
	noMachines: 'Todavía no han llegado máquinas a este dispositivo.',
	withoutMachine: 'Avisar sin máquina',
	onLabel: (code) => `Máquina de la etiqueta: ${code}`
};
