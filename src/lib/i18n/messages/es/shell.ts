import type { Messages } from '../en.ts';

export const app: Messages['app'] = { name: 'Millwright' };

export const nav: Messages['nav'] = {
	label: 'Menú principal',
	skip: 'Ir al contenido',
	myWork: 'Mi trabajo',
	machines: 'Máquinas',
	scan: 'Escanear',
	report: 'Avisar',
	more: 'Más',
	backlog: 'Trabajo pendiente',
	pm: 'Preventivo',
	parts: 'Repuestos',
	numbers: 'Indicadores',
	sent: 'Enviado y sin enviar',
	settings: 'Ajustes'
};

export const connection: Messages['connection'] = {
	lost: (since) =>
		`No se llega al servidor de la planta desde las ${since}. Puedes seguir trabajando: lo que escribas se guarda en este dispositivo.`,
	understood: 'Entendido'
};
