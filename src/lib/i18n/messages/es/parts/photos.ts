import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const photos: Parts['photos'] = {
	title: 'Fotos y voz',
	photos: 'Fotos',
	take: { before: 'Antes del trabajo', after: 'Después del trabajo', during: 'Durante el trabajo' },
	which: 'Qué muestra la próxima foto',
	when: { before: 'Antes', after: 'Después', during: 'Durante' },
	by: (name, at) => `${name}, ${at}`,
	open: (what) => `Ampliar: ${what}`,
	number: (n, all) => `Foto ${n} de ${all}`,
	next: 'Foto siguiente',
	previous: 'Foto anterior',
	compare: 'Antes y después',
	one: 'Una foto',
	added: (photos) => count(photos, { one: '# foto añadida', other: '# fotos añadidas' }),
	keeping: 'La foto se está guardando en este dispositivo…',
	empty: {
		title: 'Todavía no hay fotos',
		what: 'Una foto de la avería le ahorra un viaje a quien venga después.',
		how: 'Las fotos se reducen, se guardan primero en este dispositivo y después se envían.'
	},
	gone: {
		title: 'Este trabajo no está en este dispositivo',
		what: 'Puede ser más antiguo de lo que guarda el dispositivo, o no ser para usted.'
	},
	way: {
		sent: 'Enviada',
		waiting: 'En camino',
		share: (percent) => `En camino, ${percent}`,
		wifi: 'Espera una red wifi',
		missing: 'No se puede enviar: ya no está en este dispositivo',
		damaged: 'No se puede enviar: el archivo está dañado',
		'too-large': 'No se puede enviar: es mayor de lo que admite el servidor'
	},
	away: {
		asking: 'Buscándola…',
		coming: 'En camino: todavía no ha llegado al servidor',
		unreachable: 'No está en este dispositivo. Llegará cuando haya red.',
		damaged: 'Ha llegado dañada. Se pedirá otra vez.'
	},
	ofStep: {
		picture: (number, step) => `Imagen ${number} de: ${step}`,
		remove: (number) => `Quitar la imagen ${number}`
	},
	drawing: {
		draw: 'Dibujar encima',
		title: 'Dibujar sobre la foto',
		sheet: 'Dibuje con el dedo, un lápiz o el ratón',
		back: 'Quitar el último trazo',
		save: 'Añadir como foto nueva',
		cannot: 'Este dispositivo no puede mostrar la foto: no se puede dibujar sobre ella.'
	},
	undecodable: 'Este dispositivo no puede mostrar esta imagen. Se conserva tal como es.',
	refused: 'La foto está en este dispositivo, pero no se puede añadir a este trabajo.',
	noRoomForAct: 'La foto está en este dispositivo, pero no había espacio para añadirla al trabajo.',
	voice: {
		title: 'Notas de voz',
		record: 'Grabar una nota de voz',
		recording: (time, most) => `Grabando: ${time} de ${most}`,
		level: 'Volumen de la voz',
		stop: 'Terminar y guardar',
		discard: 'Descartar',
		discarded: 'Grabación descartada',
		added: 'Nota de voz añadida',
		play: (name, at, time) => `Nota de voz de ${name}, ${at}, ${time}`,
		most: (minutes) => `Como máximo ${minutes}`,
		refused:
			'El micrófono no está permitido. Permítalo para esta página en los ajustes del navegador y vuelva a intentarlo.',
		none: 'Este dispositivo no tiene un micrófono que se pueda usar.',
		busy: 'Otra aplicación está usando el micrófono. Ciérrela y vuelva a intentarlo.',
		unsupported: 'Este navegador no puede grabar sonido. Escriba un comentario en su lugar.',
		nothing: 'No se ha grabado nada.',
		unkept:
			'Esta grabación no se va guardando mientras habla. No salga de esta página hasta que quede guardada.',
		unfinished: (at, time) => `Una grabación de las ${at} (${time}) quedó sin terminar.`,
		useIt: 'Añadirla al trabajo',
		full: 'No queda espacio en este dispositivo. La grabación no se ha añadido. Libere espacio y añádala otra vez.',
		'too-large': 'Esta grabación es mayor de lo que admite el servidor. No se ha guardado.',
		unreadable: 'Esta grabación no se puede leer.'
	},
	settings: {
		title: 'Envío de fotos',
		way: 'Enviar fotos y notas de voz',
		ways: { any: 'Por cualquier conexión', wifi: 'Solo por wifi' },
		acts: 'Su trabajo se envía siempre: ocupa poco. Esto solo afecta a las fotos y notas de voz.',
		unknown:
			'Este navegador no dice si usted está en una red wifi. Por eso las fotos esperan hasta que pulse «Enviar fotos ahora».',
		onWifi: 'Ahora está en una red wifi.',
		onMobile: 'Ahora está usando datos móviles. Las fotos esperan.',
		now: 'Enviar fotos ahora',
		sendingNow: 'Se están enviando, sea cual sea la conexión.',
		none: 'Todo está enviado.',
		unsent: (photos, size) =>
			count(photos, { one: `# archivo por enviar, ${size}`, other: `# archivos por enviar, ${size}` }),
		photo: (at) => `Foto, ${at}`,
		voice: (at) => `Nota de voz, ${at}`,
		file: (at) => `Archivo, ${at}`
	}
};
