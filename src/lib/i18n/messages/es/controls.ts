import type { Messages } from '../en.ts';

export const controls: Messages['controls'] = {
	close: 'Cerrar',
	undo: 'Deshacer',
	toast: {
		region: 'Mensajes (tecla F8)',
		hold: 'Mantener este mensaje',
		release: 'Dejar ir este mensaje'
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
		noPreview: 'Este dispositivo no puede mostrar la imagen. Se conserva tal como es.'
	}
};
