import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const settings: Parts['settings'] = {
	choices: 'Tus preferencias',
	forYou: 'Estos ajustes son tuyos y se quedan en este dispositivo.',
	language: 'Idioma',
	theme: 'Aspecto',
	themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro', contrast: 'Alto contraste' },
	density: 'Tamaño de los botones',
	densities: { normal: 'Normal', glove: 'Con guantes' },
	languageMissing: 'No se pudo cargar este idioma. Se queda el anterior.',
	privacy: 'Qué se guarda sobre usted',
	version: (version) => `Versión ${version}`,
	storage: {
		title: 'Almacenamiento en este dispositivo',
		used: (used, quota) => `${used} de ${quota} en uso`,
		unknown: 'Este navegador no dice cuánto guarda.',
		kept: 'Protegido: el navegador no lo borra por su cuenta.',
		notKept: 'Sin proteger: el navegador puede borrarlo cuando falte espacio en el dispositivo.',
		protect: 'Protegerlo',
		refused: 'El navegador no ha aceptado. Al instalar Millwright suele aceptar.'
	},
	install: {
		title: 'Instalar en este dispositivo',
		done: 'Millwright está instalado en este dispositivo.',
		why: 'Instalado, Millwright se abre como cualquier otra aplicación, con red o sin ella.',
		now: 'Instalar Millwright',
		iosWhy:
			'En iPhone y iPad, instalar protege el trabajo sin enviar: Safari borra lo que guarda un sitio web tras siete días sin visitarlo. Una aplicación en la pantalla de inicio lo conserva.',
		ios: [
			'Abre esta página en Safari y toca el botón Compartir.',
			'Elige «Añadir a pantalla de inicio».',
			'Desde ahora, abre Millwright desde la pantalla de inicio.'
		],
		android: [
			'Abre el menú del navegador (tres puntos).',
			'Elige «Instalar aplicación» o «Añadir a pantalla de inicio».',
			'Desde ahora, abre Millwright desde la pantalla de inicio.'
		],
		desktop: [
			'Chrome o Edge: pulsa el símbolo de instalación al final de la barra de direcciones.',
			'Safari en un Mac: Archivo y luego «Añadir al Dock».',
			'Firefox: basta con un marcador. Millwright se abre desde él también sin red.'
		]
	},
	diagnostics: {
		title: 'Cuando algo falla',
		question: '¿Qué ha fallado?',
		hint: '¿Qué hiciste, qué esperabas y qué pasó en su lugar?',
		kept: 'Guardado en este dispositivo',
		notKept: 'Este texto no se puede guardar aquí. Guarda el archivo antes de salir de esta página.',
		what: 'El archivo contiene tu texto, la versión, el navegador, el almacenamiento y los últimos fallos. Ni contraseñas ni nada sobre tus máquinas. Se queda contigo hasta que lo envíes a quien cuida de Millwright.',
		faults: (faults) => count(faults, { one: '# fallo registrado.', other: '# fallos registrados.' }),
		clear: 'Borrar el texto'
	}
};
