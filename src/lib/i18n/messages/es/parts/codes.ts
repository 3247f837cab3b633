import type { Parts } from '../../parts.ts';

export const codes: Parts['codes'] = {
	which: 'Qué lista',
	lists: {
		mode: 'Fallos: cómo falla',
		cause: 'Causas: por qué falló',
		remedy: 'Remedios: qué ayudó',
		'stop-reason': 'Por qué para una máquina',
		'reject-reason': 'Por qué se rechaza un aviso',
		'delay-reason': 'Por qué se retrasa un trabajo',
		activity: 'En qué se emplea el tiempo',
		group: 'Grupos de máquinas',
		impact: 'Gravedad de un fallo',
		'permit-type': 'Tipos de permiso',
		energy: 'Tipos de energía'
	},
	page: {
		add: 'Añadir una entrada',
		empty: 'Esta lista está vacía',
		what: 'Se elige de ella con un toque, también sin red.',
		how: 'Añada la primera entrada; los otros idiomas pueden seguir más tarde.'
	},
	untranslated: (languages: string) => `falta: ${languages}`,
	effects: { critical: 'La detiene', degraded: 'Funciona peor', incipient: 'Empieza' },
	causeKinds: { mechanism: 'Qué le pasó a la pieza', origin: 'De dónde vino' },
	place: {
		title: 'Lugar en la lista',
		where: (at: string, all: string) => `Lugar ${at} de ${all}`,
		up: 'Subir',
		down: 'Bajar',
		wentUp: 'Subió un lugar',
		wentDown: 'Bajó un lugar'
	},
	fields: {
		label: { label: 'Lo que se lee' },
		code: { label: 'Código', hint: 'Corto y duradero: queda igual aunque cambien las palabras.' },
		hint: { label: 'Aclaración', hint: 'Qué quiere decir, donde la palabra no basta.' },
		groups: { label: 'Grupos de máquinas', hint: 'Se ofrece primero en máquinas de estos grupos.' },
		impact: { label: 'Gravedad' },
		likelyCauses: { label: 'Causas probables', hint: 'Se ofrecen primero al elegir este fallo.' },
		likelyRemedies: { label: 'Remedios probables', hint: 'Se ofrecen primero al elegir este fallo.' },
		iso14224: { label: 'Código en ISO 14224' },
		causeKind: { label: 'Qué indica' },
		needsFollowUp: { label: 'Ayuda de momento: algo debe seguir' },
		order: { label: 'Lugar en la lista' }
	}
};
