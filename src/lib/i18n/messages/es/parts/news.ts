import type { Parts } from '../../parts.ts';

export const news: Parts['news'] = {
	title: 'Novedades',
	/** The newest first. */
	notes: [
		'Un trabajo se puede repetir con un toque.',
		'Los trabajos se pueden seguir y pueden esperar unos a otros.',
		'Una ronda es un solo trabajo en muchas máquinas, en el orden del recorrido.',
		'El plan de la semana queda fijado cuando empieza, y se ve cuánto se cumplió.',
		'Las máquinas muestran repuestos, manuales, permisos y campos propios en su página.',
		'Una sola búsqueda de máquinas, trabajos, repuestos y personas.',
		'Las listas entran desde archivos CSV, y todo se puede sacar.',
		'Lo que requiere atención está en una página: lo no enviado, lo rechazado, lo hecho dos veces.'
	]
};
