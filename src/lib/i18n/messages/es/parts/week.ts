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
	notThere: 'no está',
	noEstimate: 'sin estimar',
	openJob: 'Abrir el trabajo',
	choose: 'Elegir',
	mayNot: 'Usted puede ver la semana; la planifican planificadores y supervisores.',
	place: 'Planificar ahí',
	takeOut: 'Quitar de la semana',
	said: 'Planificado',
	title: (n, day) => `Semana ${n}, desde ${day}`,
	hours: (planned, there) => `${planned} de ${there} h`,
	hoursUnknown: 'Horas desconocidas',
	hoursOnly: (planned) => `${planned} h`,
	window: (machine, what, from, to) => `${machine}: ${what}, ${from} – ${to}`,
	windowTypes: { free: 'libre', running: 'en marcha', shutdown: 'parada', cleaning: 'limpieza' },
	conflicts: {
		away: 'Ese día no está',
		skill: 'Falta una cualificación',
		over: 'Más que sus horas',
		runs: 'La máquina está en marcha'
	}
};
