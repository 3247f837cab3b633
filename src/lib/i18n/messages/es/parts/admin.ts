import type { Parts } from '../../parts.ts';
import { many } from '../many.ts';

export const admin: Parts['admin'] = {
	places: {
		procedures: {
			title: 'Procedimientos',
			what: 'Listas de pasos con sus versiones, probadas y publicadas.'
		},
		people: { title: 'Personas', what: 'Quién trabaja aquí, qué puede hacer, PIN y tarjetas' },
		teams: { title: 'Equipos', what: 'Quiénes trabajan juntos, quién los dirige y dónde' },
		skills: { title: 'Competencias', what: 'Qué sabe hacer cada persona y qué certificado caduca' },
		classes: { title: 'Clases de máquinas', what: 'Qué se pregunta además de cada tipo de máquina' },
		shifts: { title: 'Turnos', what: 'Cuándo se trabaja' },
		absences: { title: 'Ausencias', what: 'Quién falta y hasta cuándo' },
		calendars: { title: 'Días laborables', what: 'Festivos, paradas, sábados en que se trabaja' },
		windows: {
			title: 'Ventanas de producción',
			what: 'Cuándo las máquinas están libres para mantenimiento y cuándo trabajan'
		},
		codes: { title: 'Códigos y motivos', what: 'Las listas para elegir, en cuatro idiomas' },
		rules: { title: 'Reglas del centro', what: 'Qué se pide a las personas y qué pueden los dispositivos' },
		devices: { title: 'Dispositivos', what: 'Compartidos y personales, y cómo bloquearlos' },
		import: { title: 'Importar', what: 'Listas de hojas de cálculo y otros programas' },
		export: { title: 'Exportar', what: 'Listas y todo lo demás, como archivos' }
	},
	notAllowed: 'Aquí no hay nada que usted administre',
	notAllowedWhat: 'Es para administradores, supervisores y quienes llevan las listas del centro.',
	search: 'Buscar',
	found: (count: string) => `Encontrados: ${count}`,
	foundNone: 'No se encontró nada',
	withOver: 'Archivados y pasados',
	archived: 'Archivado',
	save: 'Guardar',
	saved: 'guardado',
	archive: 'Archivar',
	wasArchived: 'archivado',
	bringBack: 'Recuperar',
	broughtBack: 'recuperado',
	tooLate: 'Era tarde para deshacerlo todo.',
	notKept: 'No se pudo guardar. Lo que escribió sigue aquí; inténtelo de nuevo en un momento.',
	checkFields: 'Algo no está bien todavía: mire los campos marcados.',
	nothing: 'nada',
	usual: (usual: string) => `Sin indicarlo: ${usual}.`,
	asUsual: (usual: string) => `Lo habitual (${usual})`,
	units: { minute: 'min', day: 'días', month: 'meses' },
	problems: {
		missing: 'Falta este dato.',
		'too-long': (most: string) => `Como máximo ${most} caracteres.`,
		between: (range: string) => `Un número entero, ${range}.`,
		taken: 'Ya está en uso. Elija otro.',
		past: 'Ese día ya pasó: nunca valdría.',
		'before-start': 'El último día es anterior al primero.',
		'not-after-start': 'El final debe ser posterior al comienzo.',
		'until-needed': 'Una contrata necesita un último día.',
		twice: 'El mismo papel figura dos veces.',
		'too-many': (most: string) => `Como máximo ${most}.`,
		overlap: (days: string) => `Hay jornadas que se solapan, en estos días del ciclo: ${days}.`,
		'beyond-cycle': (days: string) => `Una jornada queda después del final del ciclo de ${days} días.`,
		unfinished: 'A un campo le falta el nombre o algo para elegir.',
		'same-name': (name: string) => `Dos campos se llaman «${name}».`,
		'time-missing': 'Una jornada necesita inicio y fin.'
	},
	alsoWrote: {
		title: 'Otras personas escribieron a la vez',
		wrote: (name: string, time: string, field: string) => `${name} también escribió (${time}), ${field}:`,
		somebody: 'Alguien',
		restore: 'Recuperar lo que escribió',
		restoreThis: (field: string, value: string) => `Recuperar: ${field}, ${value}`,
		restored: 'Se recuperó lo que escribió la otra persona'
	},
	many,
	translations: { instead: (text: string) => `Falta. Se lee «${text}» en su lugar.` },
	person: {
		title: 'Datos y papeles',
		fields: {
			name: { label: 'Nombre' },
			code: { label: 'Número', hint: 'Único; sirve también para entrar.' },
			grants: { label: 'Papeles', hint: 'Qué puede hacer, dónde y hasta cuándo.' },
			company: { label: 'Empresa', hint: 'En contratas: quién la envía.' },
			skills: { label: 'Competencias' },
			shift: { label: 'Turno' },
			minutesPerWeek: { label: 'Tiempo de trabajo por semana', hint: '2.400 minutos son 40 horas.' },
			locale: { label: 'Idioma' }
		}
	},
	grants: {
		none: 'Sin papel: esta persona no puede hacer nada aquí.',
		add: 'Añadir un papel',
		role: 'Papel',
		change: 'Cambiar',
		changeRole: (role: string) => `Cambiar: ${role}`,
		close: 'Cerrar este papel',
		remove: (role: string) => `Quitar: ${role}`,
		until: 'Último día',
		untilHint: 'Después de ese día el papel termina solo.',
		lasts: (day: string) => `hasta el ${day}`,
		ended: (day: string) => `Terminó el ${day}`,
		areas: 'Solo en estas áreas',
		areasHint: 'Ninguna: en todo el centro.',
		wholeSite: 'Todo el centro',
		elsewhere: 'En otro centro'
	},
	held: {
		add: 'Añadir una competencia',
		until: (skill: string) => `${skill}: válida hasta`,
		remove: (skill: string) => `Quitar ${skill}`,
		noneYet: 'El centro no tiene competencias todavía: añádalas en Administración, Competencias.'
	},
	turns: {
		day: (day: string) => `Día ${day}`,
		dayOn: (day: string, date: string) => `Día ${day} (${date})`,
		turn: (number: string) => `Jornada ${number}`,
		which: 'Día del ciclo',
		from: 'Desde',
		to: 'Hasta',
		add: 'Añadir una jornada',
		remove: (number: string) => `Quitar la jornada ${number}`
	},
	absences: { away: 'Ausente', training: 'Formación', meeting: 'Reunión', 'other-duty': 'Otro servicio' }
};
