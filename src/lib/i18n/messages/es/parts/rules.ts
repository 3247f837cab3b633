import type { Parts } from '../../parts.ts';

export const rules: Parts['rules'] = {
	what: 'Cada regla vale en todo el centro y en cada dispositivo en cuanto la recibe. Solo se guarda lo que cambie aquí.',
	priorities: { '1': 'Ahora', '2': 'Urgente', '3': 'Normal', '4': 'Cuando haya tiempo' },
	impacts: {
		stopped: 'Está parada',
		degraded: 'Funciona peor',
		safety: 'Es insegura',
		quality: 'Da mal producto',
		none: 'Nada todavía'
	},
	verify: { never: 'Nunca', critical: 'En máquinas críticas y trabajos de seguridad', always: 'Siempre' },
	onTimes: {
		'by-date': 'Se hace en su día',
		'plus-day': 'Se hace como tarde al día siguiente',
		interval: 'Se hace dentro de una quinta parte de su intervalo, como máximo 28 días después'
	},
	insidePlanned: { loss: 'Cuenta como pérdida', excluded: 'No cuenta' },
	weekTime: { day: 'Día de la semana', time: 'Hora' },
	fields: {
		requestWithoutLogin: {
			section: 'Avisos',
			label: 'Avisar sin nombre en dispositivos compartidos',
			hint: 'Quien está en la línea avisa sin elegir antes un nombre.',
			usual: 'no'
		},
		approvalNeeded: {
			label: 'Los avisos esperan hasta que alguien los aprueba',
			hint: 'No: un aviso es trabajo en seguida.',
			usual: 'sí'
		},
		responseMinutes: {
			label: 'Alguien debe estar allí en',
			hint: 'Según la prioridad. Si algo es peligroso o está parado y nadie lo ha mirado en ese tiempo, se llama a la siguiente persona que está trabajando.',
			usual: '15 min, 1 h, 4 h, 8 h'
		},
		failureCodeFor: {
			section: 'Hacer y cerrar trabajos',
			label: 'Preguntar qué falló cuando',
			hint: 'Sin decirlo, esa reparación no se puede terminar.',
			usual: 'nunca'
		},
		signatureFor: {
			label: 'Pedir firma en',
			hint: 'Quien hizo ese trabajo firma antes de darlo por hecho.',
			usual: 'nunca'
		},
		verifyFor: {
			label: 'Lo mira una segunda persona',
			hint: 'Cuatro ojos antes de cerrar un trabajo.',
			usual: 'en máquinas críticas y trabajos de seguridad'
		},
		closeWhenDone: {
			label: 'Cerrar el trabajo en cuanto está hecho',
			hint: 'Donde no tiene que mirarlo una segunda persona.',
			usual: 'no'
		},
		lockMinutes: {
			section: 'Dispositivos',
			label: 'Un dispositivo compartido se bloquea después de',
			hint: 'Desde el último toque; después la siguiente persona elige su nombre.',
			usual: '5 minutos'
		},
		offlineDays: {
			label: 'Un dispositivo trabaja sin el servidor durante',
			hint: 'Después se bloquea con su trabajo sin enviar, hasta que alcance de nuevo el servidor.',
			usual: '60 días'
		},
		deviceMonths: {
			label: 'Los dispositivos guardan lo cerrado durante',
			hint: 'Lo abierto, las máquinas y las personas están siempre. Lo más antiguo queda en el servidor.',
			usual: '24 meses'
		},
		onTime: {
			section: 'Cuentas',
			label: 'El mantenimiento planificado es puntual cuando',
			hint: '«A tiempo», en los planes, se cuenta así.'
		},
		weekFixed: {
			label: 'El plan de una semana se fija el',
			hint: 'Por lo planificado entonces se mide la semana: se ve en la semana y en «A tiempo», en los planes.',
			usual: 'lunes, 06:00'
		},
		pmInsidePlanned: {
			label: 'Mantenimiento dentro de paradas previstas',
			hint: 'Se guarda para las cifras que vendrán; nada se cuenta así todavía.'
		},
		repeatDays: {
			label: 'Un fallo cuenta como el mismo otra vez dentro de',
			hint: 'Se guarda para las cifras que vendrán; nada se cuenta así todavía.'
		}
	}
};
