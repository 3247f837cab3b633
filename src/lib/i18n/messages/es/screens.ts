import type { Messages } from '../en.ts';

export const screens: Messages['screens'] = {
	notYet: 'Esta versión muestra dónde estará cada cosa. Las funciones llegan con las próximas versiones.',
	reportFirst: 'Avisar de una avería',
	scanFirst: 'Escanear una etiqueta',
	myWork: {
		empty: 'Todavía no tienes trabajo',
		what: 'Aquí estarán tus trabajos de hoy: lo más urgente primero, con la máquina, el lugar y la hora límite. Se abren sin red.',
		first: 'El primer trabajo nace de un aviso en la máquina o de un plan de mantenimiento preventivo.'
	},
	machines: {
		empty: 'Todavía no hay máquinas en este dispositivo',
		what: 'Aquí estará cada máquina de tu zona con su estado, trabajos abiertos, historial, repuestos y manuales, también en el sótano sin wifi.',
		first:
			'La primera máquina llega de la lista de equipos de la planta. Una etiqueta escaneada lleva directamente a su máquina.'
	},
	report: {
		empty: 'Todavía no hay nada de lo que avisar',
		what: 'Aquí dirás lo que ves: eliges la máquina, tocas una imagen, dices si está parada o no es segura y haces una foto. Tres toques, sin contraseña.',
		first: 'Para avisar, este dispositivo tiene que conocer antes tus máquinas.',
		machine: (code) => `Máquina de la etiqueta: ${code}`
	},
	backlog: {
		empty: 'Todavía no hay trabajo pendiente',
		what: 'Aquí estará todo lo abierto: avisos nuevos por decidir, lo planificado, lo bloqueado y por qué, y cuánto tiempo lleva esperando.',
		first: 'La primera entrada aparece en cuanto alguien avisa de una avería.'
	},
	pm: {
		title: 'Mantenimiento preventivo',
		empty: 'Todavía no hay planes de mantenimiento',
		what: 'Aquí estarán los trabajos preventivos por fecha o por contador, con calendario, previsión y cumplimiento.',
		first: 'El primer plan empieza en una máquina: qué se hace, cada cuánto y quién puede hacerlo.'
	},
	parts: {
		empty: 'Todavía no hay repuestos',
		what: 'Aquí estarán los repuestos con su ubicación, sus existencias y cada movimiento. Sacar una pieza nunca espera a la red.',
		first: 'El primer repuesto llega de la lista del almacén o de la lista de repuestos de una máquina.'
	},
	numbers: {
		empty: 'Todavía no hay nada que contar',
		what: 'Aquí estarán la disponibilidad, el tiempo de reparación, el tiempo entre fallos y el cumplimiento del preventivo. Cada cifra se abre a los hechos que la forman y dice cómo se cuenta.',
		first: 'La primera cifra aparece con el primer trabajo terminado.'
	},
	scan: {
		code: 'Código de la etiqueta',
		hint: 'El código impreso en la etiqueta, por ejemplo P-101. Da igual si usas mayúsculas o espacios.',
		open: 'Abrir la máquina',
		missing: 'Escribe primero el código.',
		camera:
			'Escanear con la cámara llegará en una versión posterior. La cámara de tu teléfono ya abre las etiquetas que llevan una dirección de Millwright.'
	},
	label: {
		title: (code) => `Máquina ${code}`,
		empty: 'Esta máquina todavía no está en este dispositivo',
		what: (code) =>
			`La etiqueta dice ${code}. Millwright abre las máquinas desde este dispositivo, sin red, y ${code} aún no ha llegado aquí.`,
		first: 'Aun así puedes avisar de una avería con este código, o revisarlo y escribirlo otra vez.',
		again: 'Escribir otro código'
	}
};
