import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const sent: Parts['sent'] = {
	today: (sent, waiting) => `Hoy: ${sent} enviados, ${waiting} en espera`,
	needsYou: (acts) => count(acts, { one: '# le necesita', other: '# le necesitan' }),
	others: (acts) =>
		count(acts, {
			one: 'También espera # acción de otra persona en este dispositivo.',
			other: 'También esperan # acciones de otras personas en este dispositivo.'
		}),
	reached: (time) => `Último contacto con el servidor: ${time}.`,
	neverReached: 'Todavía no ha habido contacto con el servidor.',
	now: 'Enviar ahora',
	sending: 'Enviando…',
	receipt: 'Comprobante de turno',
	show: 'Mostrar',
	filters: { all: 'Todo', waiting: 'En espera', needs: 'Le necesita', sent: 'Enviado' },
	list: 'Lo que ha hecho, lo más reciente primero',
	nothing: {
		all: {
			title: 'Todavía no ha hecho nada en este dispositivo',
			what: 'Aquí estará todo lo que haga y dónde se encuentra: guardado en este dispositivo, enviando, enviado o pendiente de usted. Nada desaparece de esta lista sin respuesta.'
		},
		waiting: { title: 'No hay nada en espera', what: 'Todo lo que ha hecho ha llegado al servidor.' },
		needs: {
			title: 'Nada le necesita',
			what: 'Si la planta no puede aceptar algo que hizo, estará aquí con el motivo y lo que puede hacer.'
		},
		sent: {
			title: 'Todavía no se ha enviado nada',
			what: 'Lo que ha llegado al servidor queda aquí durante 30 días.'
		}
	},
	takenBack: 'Deshecho',
	letGone: 'Descartado',
	again: 'Enviado de nuevo',
	done: (time) => `Hecho ${time}`,
	about: (act, thing) => `${act}: ${thing}`,
	part: {
		what: 'Lo que hizo',
		outcome: 'Qué ha sido de ello',
		why: 'Por qué no se hizo',
		todo: 'Qué puede hacer'
	},
	saved: 'Está seguro en este dispositivo y saldrá solo en cuanto responda el servidor.',
	holding: 'Todavía se puede deshacer durante unos segundos.',
	applied: 'La planta lo tiene, tal como usted lo hizo.',
	differently: 'La planta lo tiene. Algo ha quedado distinto:',
	withdrawn: 'Usted lo deshizo. Nadie más llegó a verlo.',
	photos: (photos) => count(photos, { one: '# foto', other: '# fotos' }),
	takeBack: 'Deshacer',
	tooLate: 'Demasiado tarde: ya está en camino.',
	fix: 'Corregir',
	retry: 'Intentar de nuevo',
	letGo: 'Descartar',
	understood: 'Entendido',
	back: 'Volver',
	send: 'Enviar',
	fixing: 'Cambie lo que no está bien. Se envía como algo nuevo y esto queda resuelto.',
	choose: {
		hint: (name: string) => `Ahora: ${name}. Para otra cosa, escriba dos letras de su nombre o código.`,
		none: 'No se ha encontrado nada. Pruebe otra palabra o el código.',
		unknown: 'algo que este dispositivo no conoce'
	},
	refusedAgain: 'Sigue sin ser posible:',
	full: 'En este dispositivo no queda espacio. Libere un poco e inténtelo de nuevo. No se ha perdido nada.',
	notReady: 'Los datos de la planta aún no están en este dispositivo. Inténtelo dentro de un momento.',
	standing: (acts) =>
		count(acts, {
			one: '# acción más dependía de ello y va con ello:',
			other: '# acciones más dependían de ello y van con ello:'
		}),
	stopped: 'Algunas no se han podido enviar de nuevo. Siguen en esta lista.',
	letGoTitle: '¿Descartarlo?',
	letGoWhat: 'No se hará. Podrá leerlo aquí 30 días más y no se volverá a preguntar a nadie por ello.',
	keep: 'Conservar',
	file: {
		title: 'Llevarse lo no enviado',
		what: 'Si este dispositivo ya no llega al servidor, guarde lo no enviado en un archivo e intégrelo en otro dispositivo. Cada acción cuenta una sola vez, llegue primero por donde llegue. El archivo contiene en texto legible lo que usted escribió: déselo solo a personas de confianza.',
		save: 'Guardar lo no enviado en un archivo',
		none: 'No hay nada sin enviar: no hay nada que guardar.',
		saved: (name, acts) =>
			count(acts, {
				one: `# acción guardada como ${name}`,
				other: `# acciones guardadas como ${name}`
			}),
		unsealed: 'Este navegador no ha podido sellar el archivo: solo este dispositivo podrá integrarlo.',
		bring: 'Integrar un archivo',
		notOurs: 'No es un archivo de Millwright con cosas sin enviar, o está dañado. No se ha cambiado nada.',
		taken: (acts) =>
			count(acts, {
				one: 'Se ha recuperado # acción y saldrá desde aquí.',
				other: 'Se han recuperado # acciones y saldrán desde aquí.'
			}),
		known: (acts) => count(acts, { one: '# acción ya estaba aquí.', other: '# acciones ya estaban aquí.' }),
		foreign: (acts) =>
			count(acts, {
				one: 'Se lleva # acción de otro dispositivo. Se pide al servidor que la acepte en nombre de aquel.',
				other:
					'Se llevan # acciones de otro dispositivo. Se pide al servidor que las acepte en nombre de aquel.'
			}),
		unsealedForeign: (acts) =>
			count(acts, {
				one: '# acción es de otro dispositivo y el archivo no lleva su sello: solo aquel puede entregarla.',
				other:
					'# acciones son de otro dispositivo y el archivo no lleva su sello: solo aquel puede entregarlas.'
			}),
		parcels: 'Traído de otros dispositivos',
		from: (time) => `Guardado ${time}`,
		waiting: (acts) =>
			count(acts, { one: '# acción espera al servidor', other: '# acciones esperan al servidor' }),
		delivered: (acts, done) =>
			count(acts, {
				one: `# acción entregada, ${done} hechas por la planta`,
				other: `# acciones entregadas, ${done} hechas por la planta`
			}),
		refused: 'El servidor no se fía del sello de este archivo. Déselo a un responsable.',
		gap: 'Al servidor le faltan acciones anteriores de aquel dispositivo. Integre antes un archivo más antiguo o arranque aquel dispositivo.',
		forget: 'Quitar de esta lista'
	}
};
