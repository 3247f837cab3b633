import type { Parts } from '../../parts.ts';

export const history: Parts['history'] = {
	title: 'Qué pasó y quién lo hizo',
	open: 'Todo lo que se hizo',
	server: 'el servidor',
	somebody: 'Alguien que usted no puede ver',
	whose: (who, device) => `${who}, en ${device}`,
	knew: (when) => `con datos de las ${when}`,
	waiting: 'Espera la decisión de un responsable.',
	notDone: (why) => `No se hizo: ${why}`,
	nothing: 'Aquí no hay nada que ver',
	nothingWhat: 'Ya no está, o usted no puede verlo.',
	offline:
		'El registro está en el servidor, que ahora no responde. Lo demás de la aplicación sigue disponible.',
	again: 'Mirar otra vez',
	asking: 'Mirando…',
	empty: 'Todavía no hay nada registrado',
	emptyWhat: 'Aquí aparecerá lo que se haga desde ahora.',
	more: 'Mostrar lo anterior'
};
