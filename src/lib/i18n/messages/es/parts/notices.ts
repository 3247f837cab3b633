import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const notices: Parts['notices'] = {
	title: 'Novedades para mí',
	news: (items) => count(items, { one: '# nueva', other: '# nuevas' }),
	new: 'Nuevo',
	kinds: {
		approved: 'Su aviso fue aprobado',
		rejected: 'Su aviso fue rechazado',
		duplicate: 'Su aviso se ha juntado con otro de la misma avería',
		'in-progress': 'Alguien ha empezado a trabajar en su aviso',
		done: 'Lo que avisó está hecho',
		rework: 'Lo que avisó ha vuelto: todavía no está bien',
		closed: 'Lo que avisó está cerrado',
		cancelled: 'Lo que avisó se ha anulado',
		given: 'Le han dado un trabajo',
		'given-to-team': 'Han dado un trabajo a su equipo',
		helping: 'Tiene que ayudar en un trabajo',
		'taken-over': 'Alguien se ha quedado con un trabajo suyo',
		'handed-over': 'Le han pasado un trabajo',
		called: 'Le llaman',
		answered: 'Han respondido a su pregunta',
		unsafe: 'Han avisado de algo peligroso en su zona',
		refused: 'Algo que hizo no fue aceptado',
		accepted: 'Se aceptó lo que hizo',
		'done-twice': 'Otra persona ha hecho también el mismo trabajo',
		'also-wrote': 'Otra persona ha escrito algo en el mismo sitio',
		'on-call': 'Nadie lo ha mirado: le toca a usted',
		'watched-said': 'Se ha dicho algo sobre un trabajo que usted sigue',
		'watched-moved': 'Un trabajo que usted sigue ha avanzado',
		'week-open': 'El plan de una semana aún no está fijado',
		summary: 'El resumen de lo que no corre prisa'
	},
	choose: '¿De qué quiere enterarse?',
	everywhere: 'Vale para usted en todos sus dispositivos, en cuanto lleguen al servidor.',
	choosePush: '¿Qué se envía a sus teléfonos?',
	quiet: 'Horas de silencio',
	noQuiet: 'Ninguna',
	offShift: 'Fuera de mi turno',
	ownHours: 'Horas propias',
	from: 'Desde',
	until: 'Hasta',
	together: (count) => `${count} juntas`,
	quietHint: 'Entonces los teléfonos callan; solo pasan las llamadas.',
	summary: 'Lo que no es urgente',
	atOnce: 'Enseguida',
	summaryHint: 'Con una hora, llega junto, una vez al día.',
	topics: {
		reports: 'Qué pasa con mis avisos',
		jobs: 'Trabajos para mí y mi equipo',
		words: 'Cuando alguien me llama o me responde',
		unsafe: 'Algo peligroso en mi zona',
		acts: 'Lo mío que no fue aceptado o se hizo dos veces',
		calls: 'Cuando me toca porque nadie lo ha mirado',
		watched: 'Trabajos que sigo'
	},
	push: {
		label: 'Avisarme en este dispositivo también con la aplicación cerrada',
		hint: 'Con red, mediante el servicio push de este navegador, que no puede leerlo.',
		'install-first': 'Ponga primero la aplicación en la pantalla de inicio: en Ajustes se dice cómo.',
		blocked: 'El navegador no lo permite: permita las notificaciones de esta dirección en sus ajustes.',
		cannot: 'Este navegador no puede avisarle con la aplicación cerrada.',
		failed: 'Ahora no se ha podido activar: hacen falta el servidor y el servicio push de este navegador.',
		plain: 'Hay novedades para usted',
		digest: 'Novedades para usted: #'
	},
	none: {
		empty: 'Nada nuevo para usted',
		what: 'Qué pasa con sus avisos, los trabajos que le dan y los compañeros que le llaman aparecen aquí solos, también sin red.',
		first: 'Lo que hace usted no aparece aquí.'
	}
};
