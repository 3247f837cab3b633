import type { Parts } from '../../parts.ts';

export const week: Parts['week'] = {
	before: 'Semana anterior',
	after: 'Semana siguiente',
	day: 'Día',
	who: 'Quién',
	windows: 'Cuándo están libres las máquinas',
	caption: 'Quién hace qué y qué día',
	aMachine: 'Una máquina',
	nobody: 'Nadie con quien planificar',
	nobodyWhat:
		'Aquí están quienes pertenecen a un equipo, con las horas que deja su turno. Los equipos se forman en Administración.',
	ready: 'Listo, sin día',
	noneReady: 'No hay nada listo sin día: lo planificado y estimado aparece aquí.',
	withNobody: 'En un día, en la fila de nadie',
	withNobodyWhat: 'Lo tiene un equipo, otra empresa o alguien que ya no está.',
	search: 'Buscar: código, palabras, máquina',
	foundNone: 'Nada de lo que está listo se llama así.',
	shownOf: (shown, all) => `Se ven ${shown} de ${all}. Busque los demás.`,
	notThere: 'no está',
	noEstimate: 'sin estimar',
	openJob: 'Abrir el trabajo',
	choose: 'Elegir',
	mayNot: 'Usted puede ver la semana; la planifican planificadores y supervisores.',
	place: 'Planificar ahí',
	takeOut: 'Quitar de la semana',
	said: 'Planificado',
	title: (n, day) => `Semana ${n}, desde ${day}`,
	hours: (planned, there) => `${planned} de ${there}\u00a0h`,
	hoursUnknown: 'Horas desconocidas',
	hoursOnly: (planned) => `${planned}\u00a0h`,
	window: (machine, what, when) => `${machine}: ${what}, ${when}`,
	windowTypes: { free: 'libre', running: 'en marcha', shutdown: 'parada', cleaning: 'limpieza' },
	fixing: {
		title: 'El plan fijado de esta semana',
		since: (when: string, jobs: string) => `Fijada desde ${when}, trabajos en ella: ${jobs}.`,
		by: (name: string) => `Por ${name}.`,
		byItself: 'Automáticamente, según las reglas de la planta.',
		unchanged: 'Desde entonces no ha cambiado nada',
		added: (count: string) => `Añadidos desde entonces: ${count}`,
		moved: (count: string) => `movidos: ${count}`,
		given: (count: string) => `dados a otros: ${count}`,
		out: (count: string) => `retirados: ${count}`,
		outTitle: 'Retirados desde que se fijó la semana',
		outOne: (title: string) => `Retirado: ${title}`,
		will: (when: string) =>
			`Aún sin fijar. Queda escrito lo que figure aquí entonces: ${when}. Por ello se mide la semana.`,
		late: 'Ya es la hora y el plan de esta semana aún no está fijado: lo hará el servidor en su próxima revisión, o se hace aquí.',
		never: 'Lo planificado para esta semana nunca se fijó, así que no se puede decir cuánto se hizo de ello.',
		became: 'Qué fue del plan',
		fix: 'Fijar la semana ahora',
		said: 'La semana está fijada',
		notKept: 'Esto no se pudo guardar. No se ha perdido nada; inténtelo de nuevo enseguida.',
		tooLate: 'Demasiado tarde para deshacer: ya se ha enviado.',
		marks: {
			added: 'Nuevo',
			given: 'Otra persona',
			moved: (day: string) => `Antes ${day}`
		}
	},
	conflicts: {
		away: 'Ese día no está',
		skill: 'Falta una cualificación',
		over: 'Más que sus horas',
		runs: 'La máquina está en marcha',
		waits: 'Algo lo impide todavía'
	}
};
