import type { Parts } from '../../parts.ts';

export const locked: Parts['locked'] = {
	away: {
		title: 'Este dispositivo ha estado fuera demasiado tiempo',
		what: (days) =>
			`No ha llegado al servidor de la planta desde hace ${days} días, más de lo que permite este centro. Por eso no muestra nada de la planta.`,
		sealed: (count, number) =>
			count === 1
				? 'Una cosa hecha aquí y aún no enviada queda sellada en este dispositivo. Saldrá sola en cuanto se llegue al servidor.'
				: `${number} cosas hechas aquí y aún no enviadas quedan selladas en este dispositivo. Saldrán solas en cuanto se llegue al servidor.`,
		next: 'Llévelo a la red de la planta. Entonces se abre solo; si se le pide, inicie sesión.'
	},
	newer: {
		title: 'En este dispositivo ha trabajado una versión más nueva',
		what: 'Esta versión de Millwright no puede leer lo que escribió la más nueva, así que no toca nada.',
		kept: 'Todo lo que hizo sigue en este dispositivo y saldrá después de actualizar.',
		next: 'Conéctese a la red de la planta y actualice. Si no cambia nada, cierre todas las pestañas de Millwright y ábralo de nuevo.',
		update: 'Actualizar ahora'
	},
	storage: {
		title: 'Este navegador no guarda nada para Millwright',
		what: 'Millwright trabaja desde el almacenamiento de este dispositivo y el navegador no se lo permite. Suele deberse a una ventana privada o a datos de sitios bloqueados.',
		slow: 'Millwright trabaja desde el almacenamiento de este dispositivo y el almacenamiento no responde. Puede deberse a otra pestaña o a un dispositivo lleno.',
		kept: 'No se ha perdido nada, pero tampoco se puede guardar nada hasta resolverlo. Los ajustes y la ayuda funcionan.',
		steps: [
			'Sal de la ventana privada y abre Millwright en una normal.',
			'En los ajustes del navegador, permite que este sitio guarde datos (cookies y datos de sitios).',
			'Cierra otras pestañas con Millwright y libera espacio en el dispositivo.'
		],
		toSettings: 'Ir a Ajustes'
	}
};
