import type { Parts } from '../../parts.ts';

export const counting: Parts['counting'] = {
	open: 'Aún sin contar',
	title: 'Contar existencias',
	scan: 'Escanear una ubicación o un repuesto',
	aimBin: 'Escanee la etiqueta de una ubicación, o elíjala.',
	aimPart: 'Escanee la etiqueta de un repuesto, o elíjalo.',
	unknown: (text) => `Aquí nada se llama ${text}`,
	heard: {
		bin: (name) => `Ubicación ${name}`,
		part: (name) => `${name}: ¿cuántos?`,
		already: (name) => `${name}: ya contado`,
		'bin-first': (name) => `${name}: ¿en qué ubicación está? Escanee o elija primero la ubicación.`,
		other: (name) => `${name} no es ni una ubicación ni un repuesto`
	},
	asked: 'Por contar',
	progress: (done, of) => `${done} de ${of} contados`,
	counted: (time, amount) => `Contado ${time}: ${amount}`,
	right: 'como decía el libro',
	off: (difference) => `${difference} respecto al libro`,
	count: 'Contar',
	countNamed: (name) => `Contar: ${name}`,
	again: 'Contar de nuevo',
	againNamed: (name) => `Contar de nuevo: ${name}`,
	put: 'Ahora no',
	scanWhatIsThere: 'Escanee de todos modos lo que haya allí.',
	mayNot: 'Contar existencias no le corresponde',
	mayNotWhat:
		'Cuentan técnicos, almacén, planificación y supervisión. Quien le da sus funciones puede cambiarlo.',
	noBins: 'Aún no hay ninguna ubicación',
	noBinsWhat: 'Las ubicaciones llegan con una lista de repuestos o de quien lleva el almacén.'
};
