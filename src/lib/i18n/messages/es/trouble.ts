import type { Messages } from '../en.ts';

export const trouble: Messages['trouble'] = {
	toMyWork: 'Ir a Mi trabajo',
	again: 'Intentar de nuevo',
	kept: 'Todo lo guardado en este dispositivo sigue ahí.',
	notFound: {
		title: 'Esta página no existe',
		what: (path) => `No hay nada en ${path}. Puede que la dirección esté mal escrita o sea de otra versión.`
	},
	fault: {
		title: 'Esta página tiene un fallo',
		what: 'El programa ha fallado al mostrar esta página. El resto de Millwright sigue funcionando.',
		next: 'Inténtalo de nuevo. Si vuelve a pasar, guarda el archivo de diagnóstico y dáselo a quien cuida de Millwright.'
	},
	stale: {
		title: 'No se ha podido cargar esta página',
		what: 'Falta una parte de la aplicación en este dispositivo. Pasa cuando mientras tanto ha llegado una versión nueva o se ha cortado la conexión.',
		reload: 'Volver a cargar la aplicación'
	},
	diagnostics: {
		save: 'Guardar archivo de diagnóstico',
		saved: (file) => `Guardado como ${file}`
	}
};
