import type { Parts } from '../../parts.ts';

export const classes: Parts['classes'] = {
	fields: {
		name: { label: 'Nombre' },
		code: { label: 'Nombre corto' },
		fields: { label: 'Campos', hint: 'Lo que se pregunta de las máquinas de esta clase.' }
	},
	page: {
		title: 'Clases de máquinas',
		add: 'Añadir una clase',
		empty: 'Aún no hay clases',
		what: 'Las bombas tienen una altura, las puertas una resistencia al fuego: la clase dice qué se pregunta de sus máquinas.',
		how: 'Añada una clase con sus campos y elíjala en el formulario de una máquina.'
	},
	field: {
		nth: (n: string) => `Campo ${n}`,
		name: 'Cómo se llama',
		type: 'Qué admite',
		types: {
			text: 'Texto',
			number: 'Número',
			date: 'Día',
			choice: 'Uno de una lista',
			'yes-no': 'Sí o no'
		},
		unit: 'Unidad',
		choices: 'Para elegir',
		choicesHint: 'Uno en cada línea.',
		required: 'Hay que rellenarlo',
		add: 'Añadir un campo',
		earlier: (field: string) => `Antes: ${field}`,
		away: (field: string) => `Guardar aparte: ${field}`,
		back: (field: string) => `Recuperar: ${field}`
	}
};
