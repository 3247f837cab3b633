import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const receipt: Parts['receipt'] = {
	title: 'Comprobante de turno',
	span: 'Desde cuándo',
	spans: { shift: 'Este turno', day: 'Hoy', last: 'Últimas 24 horas' },
	since: (day, time) => `desde las ${time}, ${day}`,
	nothing: 'Nada hecho todavía',
	nothingWhat:
		'Aquí figura lo que usted hace en este turno en este dispositivo: lo enviado, lo que espera, horas, piezas y fotos.',
	totals: 'En total',
	lines: 'Lo que usted hizo',
	something: 'Algo que no está en este dispositivo',
	aPart: 'de una pieza',
	finished: 'terminado',
	jobsDone: (jobs) => count(jobs, { one: '# trabajo terminado', other: '# trabajos terminados' }),
	booked: (hours) => `${hours} anotadas`,
	photos: (acts) => count(acts, { one: '# foto', other: '# fotos' }),
	sent: (acts) => count(acts, { one: '# registro enviado', other: '# registros enviados' }),
	waiting: (acts) => count(acts, { one: '# sin enviar', other: '# sin enviar' }),
	refused: (acts) => count(acts, { one: '# rechazado: le necesita', other: '# rechazados: le necesitan' }),
	asKnown: 'Tal como lo sabe este dispositivo. Lo que falta por enviar sale solo.',
	share: 'Compartir',
	copy: 'Copiar como texto',
	save: 'Guardar como archivo',
	print: 'Imprimir',
	copied: 'Copiado',
	notCopied: 'No se pudo copiar. Guárdelo como archivo.'
};
