import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';
import type { Refused } from '../../en/parts/planForm.ts';
import { many } from '../many.ts';

const count = pluralIn<'one' | 'many'>('es');

const NTHS: Record<number, string> = { 1: 'primero', 2: 'segundo', 3: 'tercero', 4: 'cuarto', 5: 'quinto' };

/** Why a calendar rule is not taken. */
const REFUSED = {
	'no-frequency': 'La regla no dice con qué frecuencia: necesita FREQ=DAILY, WEEKLY, MONTHLY o YEARLY.',
	'too-often': 'FREQ={value} es más de una vez al día; los planes cuentan en días.',
	'not-a-part': '{part} no es parte de una regla.',
	'part-not-supported':
		'{part} no se admite: los programas de calendario no coinciden en ello, o habla de la hora.',
	twice: '{part} aparece dos veces en la regla.',
	'not-a-value': '{part} no puede ser «{value}».',
	'count-and-until': 'Una regla termina tras COUNT fechas o con UNTIL, no ambas.',
	'yearly-month-day': 'FREQ=YEARLY con BYMONTHDAY necesita BYMONTH.',
	'no-day': 'Esta regla no nombra ningún día.',
	'too-many': 'Más de 400 días: un plan no puede nombrar tantos.',
	'missing-days': 'Esta regla omite los meses sin ese día; un plan no. BYMONTHDAY=-1 es el último día.',
	'not-ours': 'Ningún plan tiene días como estos.'
};

const recurrenceRefused = ({ code, part = '', value = '' }: Refused): string =>
	REFUSED[code].replace('{part}', () => part).replace('{value}', () => value);

export const planForm: Parts['planForm'] = {
	many,
	what: 'Qué y dónde',
	when: 'Cuándo',
	more: 'Más posibilidades',
	less: 'Menos posibilidades',
	moreTitle: 'Más sobre el plan',
	rule: 'En una frase',
	noRule: 'Todavía no dice cuándo.',
	name: 'Nombre',
	nameHint: 'Así se llaman sus trabajos.',
	code: 'Código',
	codeHint: 'Corto, como se le llama: PM-12.',
	description: 'Para qué sirve',
	machines: 'Máquinas',
	workKind: 'Tipo de trabajo',
	procedure: 'Lista de control',
	noProcedure: 'Ninguna',
	estimate: 'Cuánto dura',
	minutes: 'min',
	owner: 'Quién lo hace',
	ownerHint: 'Sin nombre, le llega a quien cuida la máquina.',
	noOwner: 'Quien cuida la máquina',
	every: 'Cada',
	unit: 'Unidad',
	units: { day: 'Días', week: 'Semanas', month: 'Meses', year: 'Años' },
	anchor: 'Por primera vez el',
	anchorHint: 'Del 29 al 31, en los meses más cortos es el último día.',
	mode: 'Según qué',
	modes: {
		calendar: { label: 'El calendario' },
		meter: { label: 'Un contador' },
		first: {
			label: 'Calendario o contador',
			hint: 'Lo que llegue antes. Al terminar empiezan ambos de nuevo.'
		},
		both: { label: 'Calendario y contador', hint: 'Solo cuando se cumplan ambos.' },
		dates: { label: 'Días fijados', hint: 'Estos días y ningún otro.' },
		condition: {
			label: 'Lo que dicen las lecturas',
			hint: 'Un trabajo cuando lo piden, y el siguiente según lo que se lea después.'
		}
	},
	counted: 'La próxima vez se cuenta desde',
	counts: {
		date: { label: 'El día previsto', hint: 'Por tarde que se haya hecho.' },
		completion: { label: 'Que se termina', hint: 'Si se hace tarde, la próxima también.' },
		between: { label: 'Entre ambos', hint: 'Una parte del desvío mueve la próxima.' }
	},
	shift: {
		early: 'Del adelanto, cuánto mueve la próxima',
		late: 'Del retraso, cuánto mueve la próxima'
	},
	tolerance: {
		early: 'Tanto antes todavía está a tiempo',
		late: 'Tanto después todavía está a tiempo',
		days: 'Días',
		percent: 'Parte del intervalo',
		hint: 'Si se dan ambos, vale el menor. Dentro de él nada se mueve ni se da por perdido.'
	},
	place: 'Qué día del mes',
	places: { day: 'El día de la primera vez', last: 'El último día', weekday: 'Un día de la semana' },
	nth: 'Cuál',
	nths: (nth) => (nth === -1 ? 'último' : nth === -2 ? 'penúltimo' : (NTHS[nth] ?? String(nth))),
	weekdays: 'Días de la semana',
	weekdaysHint: 'Ninguno: el de la primera vez.',
	dayWeekdaysHint: 'Elegidos: el primero de ellos a partir del día.',
	nthHint: 'Varios: el primero, segundo … de todos ellos.',
	date: 'Día',
	addDate: 'Añadir este día',
	meter: 'Contador',
	noMeters: 'Ninguna de estas máquinas tiene contador.',
	condition: {
		when: 'El trabajo se abre cuando la lectura',
		whens: {
			above: 'está por encima',
			below: 'está por debajo',
			rises: 'sube más rápido que',
			falls: 'baja más rápido que',
			reaches: 'va camino de ello'
		},
		value: 'El valor',
		perDay: 'Tanto al día',
		readings: 'Tantas lecturas seguidas',
		readingsHint: 'Vacío: basta una.',
		withinDays: 'Con tantos días de antelación',
		withinHint: 'Previsto según las tres últimas lecturas. Vacío: 30 días.'
	},
	meterEvery: 'Cada',
	meterStart: 'Contado desde',
	meterStartHint: 'El valor de toda la vida del contador. Vacío: desde cero.',
	meterLead: 'Crear el trabajo con tanta antelación',
	nonWorkingDay: 'Si cae en festivo',
	nonWorkingHint: 'Se planifica otro día y sigue venciendo en el suyo.',
	daysOff: {
		keep: 'Se queda ahí',
		previous: 'El día laborable anterior',
		next: 'El día laborable siguiente',
		nearest: 'El día laborable más cercano'
	},
	workCalendar: 'Días laborables',
	noCalendar: 'De lunes a viernes',
	lead: 'Crear el trabajo tantos días antes',
	leadWorking: 'Se cuentan días laborables.',
	season: 'Solo en una parte del año',
	seasonHint: 'Lo que cae fuera llega al empezar, una vez.',
	seasonMonth: { from: 'Desde (mes)', to: 'Hasta (mes)' },
	seasonDay: { from: 'Desde (día)', to: 'Hasta (día)' },
	filter: {
		title: 'O todas las máquinas así',
		hint: 'Todo lo dicho debe cumplirse. Las máquinas que lleguen después entran solas.',
		under: 'Dentro de',
		kinds: 'Tipo',
		found: (n) =>
			count(n, {
				one: 'Este plan es ahora para # máquina.',
				many: 'Este plan es ahora para # máquinas.',
				other: 'Este plan es ahora para # máquinas.'
			})
	},
	levels: {
		title: 'Niveles',
		hint: 'Cada cierto número de veces se hace algo mayor: un servicio pequeño y, cada cuarta vez, el grande.',
		one: (n) => `Nivel ${n}`,
		name: 'Nombre del nivel',
		every: 'Cada cuántas veces',
		samePlan: 'Como dice el plan',
		covers: 'Contiene',
		add: 'Añadir un nivel',
		remove: 'Quitar este nivel'
	},
	covers: 'Contiene estos planes',
	coversHint: 'Hecho dentro de su tolerancia en la misma máquina, su turno cuenta como hecho con él.',
	skills: 'Capacidades que necesita',
	priority: 'Prioridad',
	noPriority: 'Según máquina y efecto',
	group: 'Grupo',
	groupHint:
		'Lo que los planes de un grupo piden el mismo día en el mismo lugar aparece junto en «Mi trabajo», en el orden del recorrido. Cada uno sigue siendo un trabajo propio.',
	round: {
		label: 'Una ronda por todas estas máquinas',
		hint: 'Un trabajo que va de una a otra, con la lista de comprobación en cada una. Un plan que pasa a ser ronda empieza de nuevo en su primer día.',
		order: 'El recorrido',
		up: (name) => `Más arriba: ${name}`,
		down: (name) => `Más abajo: ${name}`,
		tooLong: 'Tantas paradas y pasos no caben en un trabajo. Tome menos máquinas o una lista más corta.'
	},
	parts: {
		title: 'Repuestos',
		hint: 'Cada trabajo los lleva planificados.',
		find: 'Buscar un repuesto',
		foundNone: 'Ningún repuesto se llama así.',
		remove: 'Quitar',
		removeThis: (name) => `Quitar: ${name}`
	},
	others: {
		wrote: (name, when, field) => `${name} también escribió, ${when}: ${field}`,
		restore: 'Recuperar esto',
		restored: 'Vuelve a valer lo que escribió'
	},
	needsWindow: 'La máquina debe estar parada',
	needsWindowHint: 'Va entonces a la primera ventana de producción dentro de su tolerancia, o la espera.',
	stack: 'Abrir el siguiente trabajo aunque haya uno abierto',
	stackHint: 'Normalmente el siguiente espera, y lo que pase entretanto cuenta como perdido.',
	recurrence: {
		title: 'Como regla de calendario (RRULE)',
		own: (day: string) => `Esta regla para otros programas, desde ${day}`,
		leftOut: {
			completion: 'Otros programas no cuentan desde la finalización.',
			season: 'La parte del año no está incluida.',
			'days-off': 'Los días libres no están incluidos.'
		},
		problems: {
			'no-calendar': 'Sin calendario no hay regla de calendario.',
			'named-days': 'Los días nombrados uno a uno no son una regla de calendario.',
			'not-theirs': 'Otros programas no tienen regla para estos días: omiten los días que un mes no tiene.'
		},
		theirs: 'Tomar una regla',
		theirsHint: 'Tal como la escriben los programas de calendario.',
		start: 'La regla empieza el',
		take: 'Tomar esta regla',
		refused: recurrenceRefused
	},
	dates: {
		title: 'Los diez días siguientes',
		number: 'N.º',
		machine: 'En la máquina',
		before: 'Como está',
		after: 'Como quedaría',
		planned: 'Previsto',
		differs: 'Cambiado:',
		moved: (day) => `vence el ${day}`,
		noMachine: 'Elija una máquina y aquí estarán sus días.',
		noPace: 'El contador no se ha leído bastante para prever días.',
		none: 'Ya no vence más.',
		openStays: (n) =>
			count(n, {
				one: 'Hay un trabajo abierto. Sigue como está; los días se cuentan como si se terminara a tiempo.',
				many: 'Hay # trabajos abiertos. Siguen como están; los días se cuentan como si se terminaran a tiempo.',
				other:
					'Hay # trabajos abiertos. Siguen como están; los días se cuentan como si se terminaran a tiempo.'
			})
	},
	faults: {
		name: 'Póngale un nombre.',
		code: 'Póngale un código.',
		machines: 'Elija al menos una máquina, o diga más abajo cuáles son.',
		every: 'Entre 1 y 1000.',
		anchor: 'Diga cuándo se hace por primera vez.',
		meter: 'Elija el contador.',
		'meter-every': 'Más de cero.',
		dates: 'Añada al menos un día.',
		levels: 'Cada nivel necesita un nombre y cada cuánto llega.',
		parts: 'Diga cuántos de cada uno.'
	},
	othersMeanwhile:
		'Otra persona ha cambiado la regla entretanto. Al guardar vale la suya y la otra se conserva.',
	kept: 'Guardado en este dispositivo, aún sin confirmar',
	lost: 'Este navegador no guarda nada: guarde antes de salir.',
	notWhole: 'Aún falta algo. Está junto al campo.',
	save: 'Guardar',
	create: 'Crear el plan',
	discard: 'Descartar mis cambios',
	openJobsStay: 'Los trabajos abiertos siguen como están.',
	saved: 'Plan guardado',
	created: 'Plan creado'
};
