import type { Parts } from '../../parts.ts';

export const scan: Parts['scan'] = {
	code: 'Código de la etiqueta',
	hint: 'El código impreso en la etiqueta, por ejemplo P-101. Da igual si usas mayúsculas, espacios o guiones.',
	open: 'Abrir la máquina',
	missing: 'Escribe primero el código.',
	one: 'Una etiqueta',
	several: 'Varias seguidas',
	way: 'Cómo escanear',
	aim: 'Pon la etiqueta delante de la cámara.',
	starting: 'La cámara se está encendiendo…',
	view: 'Imagen de la cámara',
	light: 'Luz',
	zoom: 'Más cerca',
	otherCamera: 'Otra cámara',
	photo: 'Leer de una foto',
	looking: 'Mirando la foto…',
	photoNothing: 'No se pudo leer ningún código en esta foto. Tómala de frente, con la etiqueta entera.',
	photoUnreadable: 'Este archivo no es una imagen que este dispositivo pueda mostrar.',
	start: 'Encender la cámara',
	trouble: {
		none: 'Este dispositivo no tiene ninguna cámara que la aplicación pueda usar. Escribe el código o usa un lector que teclea.',
		denied: 'La aplicación no puede usar la cámara.',
		busy: 'La cámara no se enciende. Quizá la esté usando otra aplicación: ciérrala e inténtalo de nuevo.',
		lost: 'La cámara ha desaparecido. Vuelve a conectarla o enciéndela de nuevo.',
		insecure:
			'Los navegadores solo dan la cámara a páginas que llegaron por https. Pregunta a quien cuida del servidor; escribir el código funciona igual.',
		'no-decoder':
			'La parte que lee etiquetas aún no está en este dispositivo. Llegará sola con la red; hasta entonces escribe el código.'
	},
	allow: {
		iphone:
			'En un iPhone: abre Ajustes, luego Safari (o Millwright, si está en la pantalla de inicio), Cámara, y elige «Permitir». Vuelve aquí y enciende la cámara.',
		android:
			'En Android: toca el signo a la izquierda de la dirección, luego Permisos, Cámara, Permitir. Si Millwright está en la pantalla de inicio: mantén pulsado su icono, Información, Permisos, Cámara.',
		firefox:
			'En Firefox: toca el signo a la izquierda de la dirección, quita el bloqueo de la cámara y enciéndela de nuevo.',
		desk: 'Haz clic en el signo a la izquierda de la dirección, permite la cámara para esta página y enciéndela de nuevo.'
	},
	opening: (name) => `Se abre ${name}.`,
	readAs: 'La etiqueta dice',
	length: (count) => `${count} caracteres`,
	again: 'Escanear otra etiqueta',
	unknown: {
		title: 'Nadie conoce aquí esta etiqueta',
		what: 'En este dispositivo no está en ninguna máquina.',
		filling: 'Aún llegan datos a este dispositivo: puede que se conozca en un momento.',
		wifi: (name) => `Es un código para la Wi-Fi «${name}». No se ha conectado nada.`,
		address: (host) => `Es una dirección de ${host}, no de esta planta. No se ha abierto.`,
		contact: 'Es una tarjeta de contacto. No se ha guardado nada.',
		mail: 'Es un código que escribe un correo. No se ha enviado nada.',
		phone: 'Es un código que llama a un número. No se ha llamado a nadie.',
		program: 'Es un código que quiere ejecutar algo. No se ha ejecutado nada.',
		text: 'Es un texto que no pertenece a ninguna máquina de aquí.'
	},
	sameCode: (name) => `Una máquina de aquí tiene el mismo código: ${name}`,
	severalThings: 'Varias cosas tienen este código. ¿Cuál es?',
	isPart: (name) => `Es la etiqueta del repuesto ${name}.`,
	isBin: (name) => `Es la etiqueta de la ubicación ${name}.`,
	toParts: 'Ir a los repuestos',
	bind: 'Poner esta etiqueta en una máquina',
	bindWhich: '¿Qué máquina lleva esta etiqueta?',
	bindTo: (name) => `¿Ponerla en ${name}?`,
	bindNow: 'Poner la etiqueta',
	bound: (name) => `La etiqueta está en ${name}`,
	otherMachine: 'Otra máquina',
	create: 'Máquina nueva con esta etiqueta',
	name: 'Nombre de la máquina',
	place: 'Dónde está',
	createNow: 'Crear la máquina',
	created: (name) => `${name} está en la lista`,
	needed: 'Rellena esto primero.',
	search: (text) => `Buscar «${text}»`,
	report: 'Informar de un problema con ella',
	refused: 'No se ha guardado: tus permisos aquí no lo permiten o la máquina ya no existe.',
	tooLong: 'Este texto es demasiado largo para una etiqueta y no se puede poner en una máquina.',
	round: {
		count: (count) => `Escaneadas: ${count}`,
		already: (name) => `Ya escaneada: ${name}`,
		added: (name) => `Añadida: ${name}`,
		unknown: (text) => `Aquí no se conoce: ${text}`,
		empty: 'Escanea una etiqueta tras otra. Lo que has escaneado aparece aquí, cada cosa una vez.',
		clear: 'Empezar de nuevo'
	},
	field:
		'El lector ha escrito en este campo. Para abrir la máquina, toca fuera del campo y escanea otra vez.',
	fieldIs: (name) => `El lector ha escrito en este campo. Es la etiqueta de ${name}.`,
	openIt: 'Abrir'
};
