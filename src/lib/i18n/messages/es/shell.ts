import type { Messages } from '../en.ts';

export const app: Messages['app'] = { name: 'Millwright' };

export const nav: Messages['nav'] = {
	label: 'Menú principal',
	skip: 'Ir al contenido',
	myWork: 'Mi trabajo',
	line: 'Mi línea',
	machines: 'Máquinas',
	scan: 'Escanear',
	report: 'Avisar',
	more: 'Más',
	search: 'Buscar',
	triage: 'Avisos nuevos',
	backlog: 'Trabajo pendiente',
	week: 'Semana',
	attention: 'Por aclarar',
	pm: 'Preventivo',
	parts: 'Repuestos',
	numbers: 'Indicadores',
	sent: 'Enviado y sin enviar',
	settings: 'Ajustes',
	reportProblem: 'Avisar de una avería',
	people: 'Personas',
	devices: 'Dispositivos',
	admin: 'Administración',
	parked: 'Pendiente de decisión'
};

export const connection: Messages['connection'] = {
	asOf: (time) => `A las ${time}`,
	filling: {
		first: 'Su trabajo está llegando a este dispositivo',
		rest: 'Su trabajo ya está aquí; el historial sigue llegando'
	},
	shed: (until) =>
		`A este dispositivo le faltaba espacio: lo que terminó antes del ${until} ya no está en él. El servidor aún lo tiene.`,
	lost: (since) =>
		`No se llega al servidor de la planta desde las ${since}. Puedes seguir trabajando: lo que escribas se guarda en este dispositivo.`,
	understood: 'Entendido'
};

export const signedOut: Messages['signedOut'] = {
	title: 'Inicie sesión para ver su trabajo',
	what: 'Sus trabajos, máquinas y avisos se guardan en este dispositivo para usted, también sin red.',
	how: 'Su supervisor o administrador le da un nombre y una contraseña.',
	signIn: 'Iniciar sesión',
	unclaimed: 'En este dispositivo trabajan muchas personas. Diga quién es para ver su trabajo.',
	choose: 'Elegir su nombre'
};
