import type { Messages } from '../en.ts';

export const controls: Messages['controls'] = {
	close: 'Cerrar',
	undo: 'Deshacer',
	toast: {
		region: 'Mensajes (tecla F8)',
		hold: 'Mantener este mensaje',
		release: 'Dejar ir este mensaje',
		earlier: (messages) => `Anteriores: ${messages}`
	},
	table: {
		columns: 'Columnas',
		sortBy: 'Ordenar por',
		selectAll: 'Seleccionar todo',
		select: (name) => `Seleccionar ${name}`,
		selected: (rows) => `Selección: ${rows}`
	},
	photo: {
		take: 'Hacer foto',
		choose: 'Elegir fotos',
		name: (number) => `Foto ${number}`,
		remove: (number) => `Quitar la foto ${number}`,
		removed: 'Foto quitada',
		noPreview: 'Este dispositivo no puede mostrar la imagen. Se conserva tal como es.',
		notKept: {
			full: 'No queda espacio en este dispositivo. Esta foto no se ha guardado; todo lo demás, sí. Libere espacio y vuelva a hacerla.',
			'too-large': 'Este archivo es mayor de lo que admite el servidor (100 MB). No se ha guardado.',
			unreadable: 'Este archivo no se puede leer. Elíjalo otra vez o haga una foto nueva.'
		}
	},
	draft: {
		kept: 'Borrador guardado en este dispositivo',
		notKept: 'Este borrador no se puede guardar aquí. Añádalo antes de salir.'
	}
};
