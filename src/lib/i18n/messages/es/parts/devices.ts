import type { Parts } from '../../parts.ts';

export const devices: Parts['devices'] = {
	title: 'Dispositivos',
	add: 'Añadir un dispositivo compartido',
	name: 'Cómo se llama',
	nameHint: 'Como lo llama la gente, por ejemplo: Tableta línea 3',
	keys: 'Claves para programas',
	save: 'Crear el código',
	codeTitle: 'Código para el dispositivo',
	codeWhat: (name: string, address: string) =>
		`En el dispositivo nuevo abra ${address} y escriba este código, o lea la imagen con su cámara. Entonces será «${name}».`,
	until: (time: string) => `Vale hasta las ${time}, una vez.`,
	again: 'Nuevo código para este dispositivo',
	picture: 'Código QR con la dirección y el código',
	done: 'Listo',
	empty: 'Aún no hay dispositivos',
	emptyWhat: 'Aquí aparece cada teléfono, tableta y ordenador en el que alguien entra.',
	notAllowed: 'Esta página solo la ven supervisión y administración.',
	use: { shared: 'Compartido', personal: 'Personal', server: 'Máquina' },
	of: (name: string) => `de ${name}`,
	seen: (time: string) => `Última noticia ${time}`,
	never: 'Aún sin noticias',
	offline: 'El servidor no responde: falta lo que sabe de cada dispositivo.',
	unsent: (count: number, number: string, since: string) =>
		count === 1 ? `1 cosa espera en él desde ${since}` : `${number} cosas esperan en él desde ${since}`,
	allSent: 'Todo enviado',
	version: (version: string) => `App ${version}`,
	revoked: 'Bloqueado',
	revoke: 'Bloquear este dispositivo',
	revokeAsk: (name: string) => `¿Bloquear «${name}»?`,
	revokeWhat:
		'No recibe nada más de la planta. Lo que aún no envió no se pierde: cuando llegue, espera a que supervisión lo acepte o no.',
	restore: 'Dejarlo entrar otra vez',
	rename: 'Cambiar el nombre',
	mine: 'Dónde ha entrado usted',
	this: 'este dispositivo',
	since: (date: string) => `desde ${date}`,
	end: 'Salir allí',
	ended: (name: string) => `Ha salido de ${name}`,
	endHint: 'Lo que allí no está enviado se queda hasta que entre allí de nuevo.'
};
