import type { Parts } from '../../parts.ts';

export const job: Parts['job'] = {
	missing: 'Este trabajo no está en este dispositivo',
	missingWhat: 'Puede que aún no haya llegado o que no le corresponda verlo.',
	where: 'Dónde',
	why: 'Por qué ahora',
	owner: (name) => `A cargo de ${name}`,
	reportedBy: (name, when) => `Avisado por ${name}, ${when}`,
	planned: 'Mantenimiento planificado',
	afterStep: 'Viene de un paso de control que salió mal',
	afterWork: 'Viene de un trabajo anterior',
	fromMachine: 'Avisado por la máquina',
	imported: 'Traído de otro sistema',
	waits: (what, since) => `${what} desde ${since}`,
	expected: (day) => `previsto para el ${day}`,
	toMachine: 'Abrir la máquina',
	start: 'Empezar',
	resume: 'Seguir',
	pause: 'Pausar',
	complete: 'Trabajo hecho',
	approve: 'Aprobar',
	reject: 'Rechazar',
	takeOver: 'Lo cojo yo',
	running: (since) => `Su tiempo corre desde ${since}`,
	elsewhere: 'Se puso en marcha en otro dispositivo. Puede pararlo aquí.',
	othersRunning: (name, since) => `${name} trabaja en ello desde ${since}`,
	steps: {
		title: 'Lista de control',
		progress: (done, all) => `${done} de ${all} respondidos`,
		pass: 'Bien',
		fail: 'Mal',
		save: 'Guardar respuesta',
		answered: (name, when) => `${name}, ${when}`,
		results: { ok: 'Bien', warn: 'Fuera de lo normal', fail: 'Mal', na: 'No aplica' },
		required: 'hay que responderlo',
		number: 'Valor',
		text: 'Su respuesta',
		photo: 'Foto de este paso',
		sign: 'Firmar',
		scan: 'Código de la etiqueta',
		notHere: 'La lista de control aún no ha llegado a este dispositivo. Todo lo demás se puede hacer.'
	},
	comment: {
		title: 'Comentario',
		field: '¿Qué ha encontrado o hecho?',
		save: 'Añadir comentario'
	},
	time: {
		title: 'Anotar tiempo',
		quick: 'Minutos, con un toque',
		other: 'Otro tiempo…',
		from: 'Desde',
		to: 'Hasta',
		save: 'Anotar tiempo',
		backwards: 'El final es anterior al principio.',
		total: (minutes) => `${minutes} min anotados hasta ahora`
	},
	photo: {
		count: (photos) => `Fotos hasta ahora: ${photos}`
	},
	story: {
		title: 'Historial',
		turns: {
			'started-late': 'Trabajo empezado (avisado después)',
			'paused-late': 'Trabajo en pausa (avisado después)',
			'done-late': 'También hecho (avisado tras el final)',
			'taken-over': 'Cogido',
			'handed-over': 'Entregado',
			reopened: 'Reabierto',
			verified: 'Comprobado por otra persona',
			locked: 'Candado puesto',
			unlocked: 'Candado quitado',
			'lock-handed-over': 'Candado entregado',
			'isolation-tried': 'Ausencia de energía comprobada'
		},
		permit: 'Permiso cambiado',
		worked: (minutes) => `${minutes} min trabajados`,
		began: 'El tiempo empezó a correr',
		answered: (step, answer) => `${step}: ${answer}`,
		photo: 'Foto añadida',
		part: (quantity) => `Repuestos usados: ${quantity}`,
		signed: (name) => `Firmado por ${name}`,
		meToo: 'Visto otra vez: sigue igual',
		meTooWorse: 'Visto otra vez: peor',
		alsoWrote: (field, value) => `También escribió, sobre ${field}: ${value}`,
		fields: {
			owner: 'de quién es',
			title: 'el título',
			description: 'la descripción',
			dueOn: 'el vencimiento',
			nextStep: 'el paso siguiente',
			estimateMinutes: 'el tiempo estimado',
			usefulness: 'si hacía falta',
			'failure.mode': 'qué falló',
			'failure.cause': 'la causa',
			'failure.remedy': 'el remedio',
			'failure.found': 'lo encontrado'
		},
		otherField: 'otro campo',
		doneTwice: (names) =>
			`Hecho dos veces: ${names} lo terminaron sin saber el uno del otro. Cuenta una vez y no se pierde nada.`
	}
};
