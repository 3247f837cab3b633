import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const plural = pluralIn<'one'>('es');

export const labels: Parts['labels'] = {
	title: 'Imprimir etiquetas',
	fileName: 'etiquetas',
	notAllowed: 'No puede imprimir etiquetas',
	notAllowedWhat:
		'Imprime etiquetas quien puede ponerlas en las máquinas: técnicos, supervisores, administración.',
	nothingYet: 'Cuando haya máquinas en este dispositivo, aquí se elige cuáles reciben una etiqueta.',
	of: 'Qué recibe una etiqueta',
	things: { machines: 'Máquinas y lugares', stock: 'Repuestos y ubicaciones' },
	kinds: { part: 'Repuesto', bin: 'Ubicación', store: 'Almacén' },
	which: 'Cuáles',
	place: 'Lugar',
	everywhere: 'En todas partes',
	allKinds: 'Todos los tipos',
	filter: 'Parte del código o del nombre',
	columns: { name: 'Nombre', kind: 'Tipo', place: 'Dónde' },
	chosen: (count) => plural(count, { one: '# etiqueta elegida.', other: '# etiquetas elegidas.' }),
	hidden: (count) =>
		plural(count, {
			one: '# de ellas no está en la lista de abajo.',
			other: '# de ellas no están en la lista de abajo.'
		}),
	noneFits: 'Nada coincide. Elija otro lugar o tipo, o escriba menos.',
	paper: 'En qué se imprimen',
	paperField: 'Hoja o rollo',
	sheet: (size, label, count) => `${size}: ${label}, ${count} por hoja`,
	roll: 'Rollo de 62 mm de ancho',
	height: 'Altura de la etiqueta',
	heightBetween: (least, most) => `Entre ${least} y ${most} mm.`,
	first: 'Primera etiqueta libre',
	firstHint: 'Se cuenta desde arriba a la izquierda, fila por fila. 1 es una hoja nueva.',
	startBetween: (most) => `Un número entero de 1 a ${most}.`,
	symbol: 'Símbolo',
	symbols: {
		qr: { label: 'Código QR', hint: 'Lleva a cualquier teléfono a la máquina.' },
		'data-matrix': {
			label: 'Data Matrix',
			hint: 'Más pequeño; solo contiene el código, para el lector de la aplicación.'
		},
		'code-128': {
			label: 'Código de barras (Code 128)',
			hint: 'Solo contiene el código, para lectores de mano. Necesita códigos cortos.'
		}
	},
	preview: 'Primera página',
	address: {
		title: 'Adónde llevan las etiquetas',
		missing: (site) =>
			`${site} aún no tiene dirección pública. Las etiquetas QR la llevan mientras estén en una máquina; por eso se fija antes de imprimir la primera.`,
		askSomebody:
			'Pida a un supervisor o administrador que la fije. Data Matrix y código de barras se imprimen sin ella.',
		leads: 'Cada etiqueta QR lleva a',
		nowhere: 'Esta dirección solo funciona en el propio servidor. Ningún teléfono la encontrará.',
		change: 'Cambiar la dirección',
		changeWhat:
			'Las etiquetas ya puestas conservan la dirección antigua. La aplicación las sigue entendiendo; la cámara de un teléfono solo las encuentra mientras la dirección antigua lleve al servidor.',
		field: (site) => `Dirección pública de ${site}`,
		hint: 'Como llegan al servidor los teléfonos de la planta, por ejemplo https://mantenimiento.example.com',
		wrong:
			'Esto no es una dirección. Tiene un nombre y ninguna ruta, por ejemplo https://mantenimiento.example.com',
		refused: 'La dirección no fue aceptada.',
		fix: 'Fijar esta dirección',
		fixed: (address) => `Las etiquetas llevan a ${address}`
	},
	chooseFirst: 'Elija primero qué recibe una etiqueta.',
	wrongPaper: 'Corrija primero lo que está marcado arriba.',
	addressFirst: 'Fije primero la dirección pública: sin ella las etiquetas QR no llevarían a ninguna parte.',
	twins: (codes) =>
		`Varias de las cosas elegidas tienen el mismo código: ${codes}. Sus etiquetas llevarán a todas ellas.`,
	willBe: (count, pages, isRoll) =>
		`${plural(count, { one: '# etiqueta', other: '# etiquetas' })} ${isRoll ? 'del rollo' : plural(pages, { one: 'en # hoja', other: 'en # hojas' })}. Imprimir a tamaño real (100 %).`,
	save: 'Guardar como PDF',
	print: 'Imprimir',
	making: (page, pages) => `Página ${page} de ${pages} …`,
	outcome: {
		saved: 'Guardado. Hecho en este dispositivo; no se ha enviado nada.',
		printed: 'Entregado a la impresora de este dispositivo.',
		nothing: 'No se imprimió nada.',
		failed: 'No se pudieron hacer las etiquetas. No se ha perdido nada; inténtelo de nuevo en un momento.'
	},
	leftOut: (count, codes) =>
		`${plural(count, { one: '# se dejó fuera porque no se podría leer', other: '# se dejaron fuera porque no se podrían leer' })} en este tamaño: ${codes}. Elija una etiqueta mayor u otro símbolo.`
};
