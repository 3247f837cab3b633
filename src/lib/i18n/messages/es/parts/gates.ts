import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const gates: Parts['gates'] = {
	title: 'Permisos y candados',
	moreTitle: 'Más permisos y candados',
	record: 'Esto es el registro, no el interruptor: compruébelo en la máquina.',
	old: 'Otros pueden haberlo cambiado desde entonces. Compruébelo en la máquina.',
	ageUnknown: 'No se sabe de cuándo es esto',
	shut: 'El trabajo aún no puede empezar',
	onRecord: 'Todo lo exigido está registrado',
	over: 'Este trabajo ha terminado',
	cannotEnd: (locks) =>
		count(locks, {
			one: 'Hay # candado puesto: hasta que se quite, el trabajo no se puede comprobar ni cerrar.',
			other: 'Hay # candados puestos: hasta que se quiten, el trabajo no se puede comprobar ni cerrar.'
		}),
	listed: (points) =>
		count(points, {
			one: 'Esta máquina tiene # punto de bloqueo que no está en este trabajo:',
			other: 'Esta máquina tiene # puntos de bloqueo que no están en este trabajo:'
		}),
	takePoints: 'Bloquear la máquina para este trabajo',
	askPermit: 'Pedir un permiso',
	addPoint: 'Añadir un punto de bloqueo',
	permit: {
		none: 'Aún no pedido',
		notNow: 'Ahora no es válido',
		states: {
			requested: 'Pedido, no emitido',
			issued: 'Emitido, aún no aceptado',
			accepted: 'Aceptado',
			suspended: 'Suspendido',
			'handed-back': 'Devuelto',
			cancelled: 'Anulado'
		},
		number: (number) => `Número ${number}`,
		from: (when) => `Válido desde ${when}`,
		until: (when) => `Válido hasta ${when}`,
		issuedBy: (name, when) => `Emitido por ${name}, ${when}`,
		heldBy: (name) => `Aceptado por ${name}`,
		place: (text) => `Dónde: ${text}`,
		hazards: (text) => `Peligros: ${text}`,
		precautions: (text) => `Precauciones: ${text}`,
		ask: 'Pedir este permiso',
		issue: 'Emitir el permiso…',
		accept: 'Aceptar el permiso',
		handBack: 'Devolver el permiso',
		suspend: 'Suspender el permiso',
		way: 'Lo emite alguien con autoridad para permisos, en cualquier dispositivo. Entonces se puede empezar.'
	},
	point: {
		open: 'Sin candado',
		locked: 'Candado puesto, comprobado',
		notTried: 'Candado puesto, sin comprobar',
		tried: (name, when) => `Comprobado por ${name}, ${when}`,
		you: 'Usted',
		lockOf: (name, number) => `${name}${number ? `: candado ${number}` : ': candado'}`,
		since: (when) => `puesto desde ${when}`,
		unlock: 'Quitar mi candado',
		unlockThis: (device, number) => `Quitar mi candado ${number} de ${device}`,
		hand: 'Entregar mi candado',
		onlyTheirs: (name) => `Solo ${name} lo quita o lo entrega a alguien.`,
		handed: (from, to, when) => `${from} lo entregó a ${to}, ${when}`,
		taken: (name, when) => `${name} quitó un candado, ${when}`,
		lock: 'Poner mi candado',
		lockThis: (device) => `Poner mi candado: ${device}`,
		try: 'Comprobado: sin energía',
		tryThis: (device) => `Comprobado, sin energía: ${device}`
	},
	tag: {
		what: {
			lock: 'Primero ponga su propio candado. Luego escanee o escriba el número de su etiqueta.',
			try: 'Lea la etiqueta de cada candado que cuelga allí y compruebe si ya no hay energía.',
			unlock: 'Lea la etiqueta de su candado, para que sea este. Luego quítelo.'
		},
		field: 'Número de la etiqueta',
		of: (name) => `Número de la etiqueta del candado de ${name}`,
		camera: 'Leer con la cámara',
		hint: 'Escanéelo o escríbalo, exactamente como está allí.',
		noNumber: (name) => `El candado de ${name} se registró sin número.`,
		how: '¿Cómo lo comprobó?',
		howHint: 'Por ejemplo: pulsado el arranque, sin tensión medida.',
		missing: 'Lea primero la etiqueta.',
		other: 'No es la etiqueta registrada aquí. ¿Es otro candado?',
		save: {
			lock: 'Mi candado está puesto',
			try: 'Comprobado: no hay energía',
			unlock: 'Mi candado está quitado'
		}
	},
	hand: {
		what: 'El candado sigue puesto. Desde ahora solo la otra persona puede quitarlo.',
		to: '¿Quién lo recibe?',
		missing: 'Elija quién lo recibe.',
		save: 'Entregar el candado'
	},
	issue: {
		until: 'Válido hasta',
		past: 'El final debe estar en el futuro.',
		number: 'Número del permiso',
		place: 'Dónde exactamente',
		hazards: 'Peligros',
		precautions: 'Precauciones',
		twoPeople: 'Quien lo emite no lo acepta: lo hace una segunda persona.',
		save: 'Emitir el permiso'
	},
	stop: {
		what: 'Nadie puede empezar con él hasta que se emita de nuevo. Avise a quienes trabajan.',
		why: '¿Por qué?',
		save: 'Suspender el permiso'
	},
	add: {
		permit: 'Tipo de permiso',
		device: 'Interruptor, válvula o pasador',
		deviceHint: 'Como está escrito en él: Q1, V12.',
		location: 'Dónde está',
		energy: 'Energía',
		missing: 'Esto es necesario.',
		ask: 'Pedir el permiso',
		save: 'Añadir el punto'
	},
	said: {
		asked: 'Permiso pedido',
		issued: 'Permiso emitido',
		accepted: 'Permiso aceptado',
		handedBack: 'Permiso devuelto',
		stopped: 'Permiso suspendido',
		points: 'Los puntos de bloqueo están en el trabajo',
		locked: 'Su candado está registrado',
		tried: 'Comprobación registrada',
		unlocked: 'Su candado ya no está registrado',
		handed: (name) => `Candado entregado a ${name}`
	}
};
