import type { Parts } from '../../parts.ts';

export const doing: Parts['doing'] = {
	said: {
		start: 'Su tiempo corre',
		pause: 'En pausa',
		complete: 'Trabajo hecho',
		comment: 'Comentario añadido',
		bookTime: (minutes) => `${minutes} min anotados`,
		answer: 'Respuesta guardada',
		addPhoto: 'Foto añadida',
		approve: 'Aviso aprobado',
		reject: 'Aviso rechazado',
		takeOver: 'El trabajo es suyo',
		assign: (name) => `Asignado a ${name}`,
		setFailure: 'Causa guardada',
		meToo: 'El aviso lleva ahora también su palabra',
		request: 'Avisado',
		tooLate: 'Tarde para deshacerlo: ya se ha enviado.'
	},
	failure: {
		title: '¿Qué ha fallado?',
		why: 'En una avería, esta planta pregunta qué falló antes de terminar el trabajo.',
		mode: 'Qué ha fallado',
		save: 'Guardar y terminar'
	},
	sign: {
		title: 'Firmar este trabajo',
		what: (name) => `«He hecho este trabajo como se describe.» Firmado con su nombre, ${name}, y la hora.`,
		save: 'Firmar y terminar'
	},
	rejecting: {
		title: '¿Rechazar este aviso?',
		what: 'Quien avisó lee su motivo.',
		reason: 'Motivo',
		missing: 'Escriba primero el motivo.',
		reject: 'Rechazar'
	}
};
