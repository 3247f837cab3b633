import type { Parts } from '../../parts.ts';

export const useful: Parts['useful'] = {
	title: '¿Hacía falta?',
	ask: 'Un toque: con él se ajusta el plan más adelante.',
	answers: {
		needed: 'Hacía falta',
		'not-needed': 'No hacía falta',
		'found-something': 'Se encontró algo'
	},
	often: '¿Se hace con la frecuencia adecuada?',
	said: {
		longer: (count: string, of: string) =>
			`De las últimas ${of} veces, ${count} no hacían falta y en ninguna se encontró nada.`,
		shorter: (count: string, of: string) => `De las últimas ${of} veces, en ${count} se encontró algo.`
	},
	perhaps: { longer: 'Quizá baste con menos frecuencia:', shorter: 'Quizá convenga hacerlo más a menudo:' },
	perhapsOnly: {
		longer: 'Quizá baste con menos frecuencia.',
		shorter: 'Quizá convenga hacerlo más a menudo.'
	},
	byItself: 'Que no se encuentre nada puede ser justo para lo que sirve el trabajo. Nada cambia por sí solo.',
	show: 'Mostrar estos trabajos',
	change: 'Cambiar el plan'
};
