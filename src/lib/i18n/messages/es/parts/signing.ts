import type { Parts } from '../../parts.ts';

export const signing: Parts['signing'] = {
	title: 'Firmas',
	none: 'Aún no ha firmado nadie.',
	sign: 'Firmar este trabajo',
	as: (name, day) => `Firmado con su nombre, ${name}, y la hora del ${day}.`,
	meaning: 'Qué significa su firma',
	covers:
		'Una firma vale para título, máquina, lista de pasos, causas, piezas, fotos y notas de voz tal como están ahora. Las horas y los comentarios siguen después.',
	holds: 'Sin cambios desde entonces',
	broken: 'Cambiado desde que se firmó',
	unsealed: 'Firmado sin decir para qué',
	pending: 'Pendiente: el servidor aún no la ha recibido',
	forStep: (step) => `Para el paso: ${step}`,
	meanings: {
		performed: 'He hecho este trabajo',
		verified: 'Lo he comprobado',
		reviewed: 'Lo he revisado',
		approved: 'Lo apruebo',
		responsible: 'Soy responsable de ello',
		released: 'Lo libero'
	}
};
