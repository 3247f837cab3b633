import type { Parts } from '../../parts.ts';

export const doing: Parts['doing'] = {
	said: {
		start: 'Su tiempo corre',
		pause: 'En pausa',
		stopTime: 'Su tiempo está parado',
		complete: 'Trabajo hecho',
		comment: 'Comentario añadido',
		bookTime: (minutes) => `${minutes} min anotados`,
		answer: 'Respuesta guardada',
		sign: 'Firmado',
		addPhoto: 'Foto añadida',
		approve: 'Aviso aprobado',
		reject: 'Aviso rechazado',
		takeOver: 'El trabajo es suyo',
		assign: (name) => `Asignado a ${name}`,
		setFailure: 'Causa guardada',
		meToo: 'El aviso lleva ahora también su palabra',
		request: 'Avisado',
		useParts: 'Repuestos anotados',
		partsBack: 'Devuelto',
		block: 'Espera anotada',
		unblock: 'Ya no espera nada',
		watch: 'Sigue este trabajo',
		unwatch: 'Ya no lo sigue',
		handOver: 'Entregado',
		restored: 'Vuelve a funcionar: anotado',
		stopTimes: 'Horas de la parada guardadas',
		followUp: 'El nuevo trabajo está creado',
		markDuplicate: 'Unido al otro trabajo',
		restoreOther: 'Estas palabras valen de nuevo',
		takenBack: 'Tiempo retirado',
		verify: 'Comprobado',
		close: 'Cerrado',
		rework: 'Devuelto',
		reopen: 'Abierto de nuevo',
		cancel: 'Anulado',
		useful: 'Anotado',
		each: (count) => `Hecho para ${count}`,
		notAll: (done, all, why) => `Hecho para ${done} de ${all}. ${why}`,
		tooLate: 'Tarde para deshacerlo: ya se ha enviado.'
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
