import type { Parts } from '../../parts.ts';

export const windows: Parts['windows'] = {
	types: {
		free: 'Cedida a mantenimiento',
		running: 'Producción en marcha',
		shutdown: 'Parada planificada',
		cleaning: 'Limpieza'
	},
	states: { requested: 'Solicitada', granted: 'Concedida', withdrawn: 'Retirada' },
	fields: {
		asset: { label: 'Máquina o lugar', hint: 'Una línea cede todas sus máquinas.' },
		type: { label: 'Qué se acordó' },
		from: { label: 'Desde' },
		to: { label: 'Hasta' },
		state: { label: 'Acuerdo' },
		reason: { label: 'Por qué' }
	},
	page: {
		title: 'Ventanas de producción',
		add: 'Añadir ventana',
		empty: 'Aún no hay ventanas',
		what: 'Cuándo producción cede una máquina. El trabajo planificado que la necesita parada va a la primera que sea lo bastante larga.',
		how: 'Diga qué máquina o línea, y desde cuándo hasta cuándo. El trabajo abierto la encuentra en su página; el que está por venir, por sí solo.'
	}
};
