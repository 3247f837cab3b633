import type { Parts } from '../../parts.ts';

export const shared: Parts['shared'] = {
	who: {
		title: '¿Quién es usted?',
		find: 'Buscar su nombre',
		none: 'Nadie con este nombre tiene un PIN en este dispositivo.',
		noneYet: 'Todavía nadie tiene un PIN',
		noneYetWhat:
			'La administración da un PIN a cada persona en «Personas». Este dispositivo lo sabrá en cuanto tenga conexión.',
		badge: 'O acerque su tarjeta al lector.',
		camera: 'Leer con la cámara',
		unknownBadge: 'Nadie en este dispositivo tiene esta tarjeta.',
		asNobody: 'Avisar sin nombre',
		asNobodyHint: 'Entonces no se puede preguntar a nadie.'
	},
	pin: {
		title: (name: string) => `${name}: su PIN`,
		label: 'PIN',
		submit: 'Soy yo',
		busy: 'Comprobando…',
		wrong: 'Ese no es el PIN.',
		wait: (seconds: string) => `Ese no es el PIN. Próximo intento en ${seconds} segundos.`,
		locked: 'Demasiados intentos: este PIN ya no abre nada aquí. La administración puede darle uno nuevo.',
		unknown: 'Este dispositivo aún no conoce su PIN. Necesita conexión una vez.'
	},
	here: {
		as: (name: string, place: string) => `Usted es ${name}, en ${place}.`,
		nobody: (place: string) => `Este es ${place}. No hay nadie dentro.`,
		lock: 'Listo: siguiente persona',
		choose: 'Elegir su nombre'
	},
	enrol: {
		title: 'Preparar este dispositivo compartido',
		what: 'La administración crea el dispositivo en «Dispositivos» y recibe un código que vale un cuarto de hora.',
		code: 'Código',
		codeHint: 'Ocho caracteres; mayúsculas y guiones no importan.',
		submit: 'Ser este dispositivo',
		busy: 'Preguntando…',
		wrong: 'Este código no vale, o ya no. Pida uno nuevo.',
		personal: 'En este dispositivo hay trabajo sin enviar. Envíelo primero.'
	}
};
