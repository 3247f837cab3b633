import type { Parts } from '../../parts.ts';
import { many } from '../many.ts';

export const belongings: Parts['belongings'] = {
	permitHint: 'Sin ellos nadie empieza a trabajar aquí.',
	meters: {
		readThis: (name) => `Lectura de ${name}`,
		value: 'Qué marca',
		before: (value) => `La última: ${value}`,
		need: 'Diga qué marca.',
		save: 'Anotar',
		done: (name) => `${name} anotado`,
		stands: { warn: 'Más allá del aviso', fail: 'Demasiado bajo o demasiado alto' }
	},
	parts: {
		open: 'Repuestos',
		title: 'Repuestos',
		of: (name: string) => `Repuestos de ${name}`,
		notHere: 'Un repuesto que no está en este dispositivo',
		needs: (count: string) => `hacen falta: ${count}`,
		nowhere: 'En ningún almacén',
		search: 'Añadir un repuesto: código o nombre',
		foundNone: 'Ningún repuesto se llama así.',
		found: (count: string) => `Encontrados: ${count}`,
		add: 'Añadir',
		addThis: (name: string) => `Añadir ${name}`,
		added: (name: string) => `${name} está en la lista`,
		changed: (name: string) => `${name} cambiado`,
		takenOff: (name: string) => `${name} quitado de la lista`,
		listed: 'En la lista',
		none: 'Aún no hay repuestos.',
		quantity: 'Cuántos lleva',
		position: 'Dónde',
		takeOff: 'Quitar',
		takeOffThis: (name: string) => `Quitar ${name} de la lista`
	},
	manuals: {
		open: 'Manuales y fotos',
		title: 'Manuales y fotos',
		of: (name: string) => `Manuales y fotos de ${name}`,
		keep: 'Guardar en este dispositivo',
		keepHint:
			'Se quedan aquí también sin red. Los de las máquinas en las que tiene trabajo y los de su línea llegan solos.',
		show: (title: string) => `Mostrar ${title}`,
		fetch: (title: string) => `Traer ${title}`,
		save: (title: string) => `Guardar ${title}`,
		undecodable: 'Este navegador no puede mostrarlo.',
		elsewhere: 'En otro lugar',
		none: 'Aún no hay nada.',
		another: 'Otro más',
		choose: 'Elegir un archivo',
		chosen: (name: string) => `Elegido: ${name}`,
		chooseFirst: 'Elija primero un archivo.',
		called: 'Cómo se llama',
		type: 'Qué es',
		types: {
			manual: 'Manual',
			photo: 'Foto',
			drawing: 'Plano',
			certificate: 'Certificado',
			other: 'Otra cosa'
		},
		sentLater: 'Queda enseguida en este dispositivo y se envía cuando haya red.',
		add: 'Añadir',
		keeping: 'Guardando…',
		added: (title: string) => `${title} añadido`,
		takeOff: 'Quitar',
		takeOffThis: (title: string) => `Quitar ${title}`,
		takenOff: (title: string) => `${title} quitado`,
		away: {
			asking: 'Se está trayendo…',
			coming: 'Todavía no se ha enviado al servidor.',
			unreachable: 'No está en este dispositivo y no se puede alcanzar el servidor.',
			damaged: 'Lo que llegó está dañado. Se pide otra vez.'
		}
	},
	costs: {
		open: 'Costes',
		title: 'Costes',
		of: (name: string) => `Costes de ${name}`,
		who: 'Solo los ven supervisión, fiabilidad y administración.',
		done: (name: string) => `Costes de ${name} cambiados`,
		fields: {
			replacementValue: 'Una nueva cuesta',
			downtimePerHour: 'Una hora de parada cuesta',
			boughtFor: 'Comprada por',
			boughtOn: 'Comprada el',
			costCentre: 'Centro de coste'
		}
	},
	many
};
