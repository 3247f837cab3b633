import type { Parts } from '../../parts.ts';

export const families: Parts['families'] = {
	teams: {
		members: (count: string) => `Miembros: ${count}`,
		fields: {
			name: { label: 'Nombre' },
			code: { label: 'Nombre corto' },
			members: { label: 'Miembros' },
			lead: { label: 'Lo dirige' },
			onCall: {
				label: 'De guardia',
				hint: 'Se les llama en este orden cuando nadie atiende algo parado o peligroso: de ellos, quien está de turno.'
			},
			areas: { label: 'Se ocupa de', hint: 'Áreas, líneas o máquinas.' }
		},
		page: {
			title: 'Equipos',
			add: 'Añadir un equipo',
			empty: 'Todavía no hay equipos',
			what: 'El trabajo se puede dar a un equipo, y lo toma quien tenga tiempo.',
			how: 'Añada primero a las personas y después reúnalas aquí.'
		}
	},
	skills: {
		certificate: 'con certificado',
		months: (months: string) => `válida ${months} meses`,
		holders: 'Quién la tiene',
		nobody: 'Nadie todavía. Las competencias se asignan en Personas.',
		forGood: 'sin límite',
		until: (day: string) => `hasta el ${day}`,
		runsOut: (day: string) => `Caduca el ${day}`,
		ranOut: (day: string) => `Caducó el ${day}`,
		fields: {
			name: { label: 'Nombre' },
			code: { label: 'Nombre corto' },
			certificate: { label: 'Necesita certificado' },
			validMonths: { label: 'Válida durante', hint: 'Vacío: no caduca.' }
		},
		page: {
			title: 'Competencias',
			add: 'Añadir una competencia',
			empty: 'Todavía no hay competencias',
			what: 'Lo que algunos trabajos piden: soldar, llevar la carretilla, trabajar en partes eléctricas.',
			how: 'Añada una competencia y asígnela después en Personas.'
		}
	},
	shifts: {
		cycle: (days: string, turns: string) => `Ciclo de ${days} días, jornadas: ${turns}`,
		preview: 'Los próximos 14 días',
		free: 'libre',
		fields: {
			name: { label: 'Nombre' },
			code: { label: 'Nombre corto' },
			cycleDays: {
				label: 'Se repite después de',
				hint: 'Una semana tiene 7 días; tres cuadrillas suelen tener 21.'
			},
			anchor: { label: 'Primer día de un ciclo' },
			turns: {
				label: 'Jornadas',
				hint: 'Un fin anterior al inicio es del día siguiente. Todas las horas son las del centro.'
			},
			breakMinutes: { label: 'Pausa en cada jornada' }
		},
		page: {
			title: 'Turnos',
			add: 'Añadir un turno',
			empty: 'Todavía no hay turnos',
			what: 'Cuándo se trabaja, para que la planificación sepa quién está.',
			how: 'Añada un turno y asígnelo después en Personas.'
		}
	},
	away: {
		now: 'ahora',
		fields: {
			person: { label: 'Quién' },
			type: { label: 'Para qué', hint: 'Nunca un motivo médico: los compañeros lo ven.' },
			from: { label: 'Primer día' },
			to: { label: 'Último día' },
			minutesPerDay: { label: 'Solo parte de cada día', hint: 'Vacío: el día entero.' }
		},
		page: {
			title: 'Ausencias',
			add: 'Añadir una ausencia',
			empty: 'Nadie está ausente',
			what: 'Vacaciones, formación y otros servicios, para que nadie reciba trabajo cuando no está.',
			how: 'Añada primero a las personas del centro y diga después aquí cuándo faltan.'
		}
	}
};
