import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';
import type { Refused } from '../../en/parts/planForm.ts';
import { many } from '../many.ts';

const count = pluralIn<'one'>('de');

const NTHS: Record<number, string> = { 1: 'ersten', 2: 'zweiten', 3: 'dritten', 4: 'vierten', 5: 'fünften' };

/** Why a calendar rule is not taken. */
const REFUSED = {
	'no-frequency': 'Die Regel sagt nicht, wie oft: Sie braucht FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY.',
	'too-often': 'FREQ={value} ist öfter als einmal am Tag; Pläne zählen in Tagen.',
	'not-a-part': '{part} ist kein Teil einer Regel.',
	'part-not-supported':
		'{part} wird nicht übernommen: Kalenderprogramme sind sich darin uneinig, oder es geht um die Uhrzeit.',
	twice: '{part} steht zweimal in der Regel.',
	'not-a-value': '{part} kann nicht „{value}“ sein.',
	'count-and-until': 'Eine Regel endet nach COUNT Terminen oder mit UNTIL, nicht beides.',
	'yearly-month-day': 'FREQ=YEARLY mit BYMONTHDAY braucht BYMONTH.',
	'no-day': 'Diese Regel meint keinen Tag.',
	'too-many': 'Mehr als 400 Tage: So viele kann ein Plan nicht nennen.',
	'missing-days':
		'Diese Regel lässt Monate ohne solchen Tag aus, ein Plan nicht. BYMONTHDAY=-1 meint den letzten Tag.',
	'not-ours': 'Solche Tage hat kein Plan.'
};

const recurrenceRefused = ({ code, part = '', value = '' }: Refused): string =>
	REFUSED[code].replace('{part}', () => part).replace('{value}', () => value);

export const planForm: Parts['planForm'] = {
	many,
	what: 'Was und wo',
	when: 'Wann',
	more: 'Mehr Möglichkeiten',
	less: 'Weniger Möglichkeiten',
	moreTitle: 'Mehr dazu',
	rule: 'In einem Satz',
	noRule: 'Es steht noch nicht fest, wann.',
	name: 'Name',
	nameHint: 'So heißen seine Aufträge.',
	code: 'Kürzel',
	codeHint: 'Kurz, wie man ihn nennt: PM-12.',
	description: 'Wozu er dient',
	machines: 'Maschinen',
	workKind: 'Art der Arbeit',
	procedure: 'Checkliste',
	noProcedure: 'Keine',
	estimate: 'Wie lange es dauert',
	minutes: 'min',
	owner: 'Wer es macht',
	ownerHint: 'Ohne Namen bekommt es, wer sich um die Maschine kümmert.',
	noOwner: 'Wer sich um die Maschine kümmert',
	every: 'Alle',
	unit: 'Einheit',
	units: { day: 'Tage', week: 'Wochen', month: 'Monate', year: 'Jahre' },
	anchor: 'Zum ersten Mal am',
	anchorHint: 'Vom 29. bis 31. ist es in kürzeren Monaten der letzte Tag.',
	mode: 'Wonach es geht',
	modes: {
		calendar: { label: 'Nach dem Kalender' },
		meter: { label: 'Nach einem Zähler' },
		first: {
			label: 'Kalender oder Zähler',
			hint: 'Was zuerst kommt. Eine Erledigung beginnt beide von vorn.'
		},
		both: { label: 'Kalender und Zähler', hint: 'Erst wenn beides erreicht ist.' },
		dates: { label: 'Festgelegte Tage', hint: 'Diese Tage und keine anderen.' },
		condition: {
			label: 'Was die Ablesungen sagen',
			hint: 'Ein Auftrag, wenn sie ihn verlangen; der nächste nach dem, was danach abgelesen wird.'
		}
	},
	counted: 'Das nächste Mal zählt ab',
	counts: {
		date: { label: 'Dem geplanten Tag', hint: 'Egal wie spät es erledigt wurde.' },
		completion: { label: 'Der Erledigung', hint: 'Spät erledigt heißt: auch das nächste Mal später.' },
		between: { label: 'Dazwischen', hint: 'Ein Teil der Abweichung verschiebt das nächste Mal.' }
	},
	shift: {
		early: 'So viel der Verfrühung verschiebt das nächste Mal',
		late: 'So viel der Verspätung verschiebt das nächste Mal'
	},
	tolerance: {
		early: 'So viel früher ist noch rechtzeitig',
		late: 'So viel später ist noch rechtzeitig',
		days: 'Tage',
		percent: 'Anteil des Abstands',
		hint: 'Beides angegeben: das Kleinere. Innerhalb davon verschiebt sich nichts, und nichts gilt als versäumt.'
	},
	place: 'Welcher Tag des Monats',
	places: { day: 'Der Tag des ersten Mals', last: 'Der letzte Tag', weekday: 'Ein Wochentag' },
	nth: 'Welcher',
	nths: (nth) =>
		nth === -1 ? 'letzter' : nth === -2 ? 'vorletzter' : (NTHS[nth] ?? String(nth)).replace(/n$/, 'r'),
	weekdays: 'Wochentage',
	weekdaysHint: 'Keiner: der Wochentag des ersten Mals.',
	dayWeekdaysHint: 'Gewählt: der erste davon ab dem Tag.',
	nthHint: 'Mehrere: der erste, zweite … von allen diesen.',
	date: 'Tag',
	addDate: 'Diesen Tag hinzufügen',
	meter: 'Zähler',
	noMeters: 'Keine dieser Maschinen hat einen Zähler.',
	condition: {
		when: 'Der Auftrag entsteht, wenn die Ablesung',
		whens: {
			above: 'darüber liegt',
			below: 'darunter liegt',
			rises: 'schneller steigt als',
			falls: 'schneller fällt als',
			reaches: 'auf dem Weg dorthin ist'
		},
		value: 'Der Wert',
		perDay: 'So viel am Tag',
		readings: 'So viele Ablesungen nacheinander',
		readingsHint: 'Leer: eine genügt.',
		withinDays: 'So viele Tage voraus',
		withinHint: 'Aus den letzten drei Ablesungen geschätzt. Leer: 30 Tage.'
	},
	meterEvery: 'Alle',
	meterStart: 'Gezählt ab',
	meterStartHint: 'Der Wert über das ganze Leben des Zählers. Leer: ab null.',
	meterLead: 'Auftrag so viel vorher anlegen',
	nonWorkingDay: 'Wenn es auf einen freien Tag fällt',
	nonWorkingHint: 'Es wird an einem anderen Tag geplant und bleibt an seinem fällig.',
	daysOff: {
		keep: 'Bleibt es dort',
		previous: 'Der Arbeitstag davor',
		next: 'Der Arbeitstag danach',
		nearest: 'Der nächstgelegene Arbeitstag'
	},
	workCalendar: 'Arbeitstage',
	noCalendar: 'Montag bis Freitag',
	lead: 'Auftrag so viele Tage vorher anlegen',
	leadWorking: 'Gezählt werden Arbeitstage.',
	season: 'Nur in einem Teil des Jahres',
	seasonHint: 'Was außerhalb liegt, kommt zu Beginn, einmal.',
	seasonMonth: { from: 'Von (Monat)', to: 'Bis (Monat)' },
	seasonDay: { from: 'Von (Tag)', to: 'Bis (Tag)' },
	filter: {
		title: 'Oder alle Maschinen dieser Art',
		hint: 'Alles Gesagte muss zutreffen. Später hinzukommende Maschinen gehören von selbst dazu.',
		under: 'Innerhalb von',
		kinds: 'Art',
		found: (n) =>
			count(n, {
				one: 'Dieser Plan gilt jetzt für # Maschine.',
				other: 'Dieser Plan gilt jetzt für # Maschinen.'
			})
	},
	levels: {
		title: 'Stufen',
		hint: 'Alle paar Male wird etwas Größeres gemacht: eine kleine Wartung, und jedes vierte Mal die große.',
		one: (n) => `Stufe ${n}`,
		name: 'Name der Stufe',
		every: 'Jedes wievielte Mal',
		samePlan: 'Wie der Plan sagt',
		covers: 'Enthält',
		add: 'Stufe hinzufügen',
		remove: 'Diese Stufe entfernen'
	},
	covers: 'Enthält diese Pläne',
	coversHint: 'Innerhalb ihrer Toleranz an derselben Maschine erledigt, gilt deren Mal als mit erledigt.',
	skills: 'Nötige Fähigkeiten',
	priority: 'Dringlichkeit',
	noPriority: 'Nach Maschine und Auswirkung',
	group: 'Gruppe',
	groupHint:
		'Was Pläne einer Gruppe an einem Tag und einem Ort verlangen, steht in „Meine Arbeit“ zusammen, in der Reihenfolge des Weges. Jedes bleibt ein eigener Auftrag.',
	round: {
		label: 'Eine Runde über alle diese Maschinen',
		hint: 'Ein Auftrag, der nacheinander zu ihnen führt, mit der Checkliste an jeder. Ein Plan, der zur Runde wird, beginnt neu an seinem ersten Tag.',
		order: 'Der Weg',
		up: (name) => `Nach oben: ${name}`,
		down: (name) => `Nach unten: ${name}`,
		tooLong:
			'So viele Stationen und Schritte passen nicht in einen Auftrag. Nehmen Sie weniger Maschinen oder eine kürzere Checkliste.'
	},
	parts: {
		title: 'Teile',
		hint: 'Jeder Auftrag hat sie eingeplant.',
		find: 'Teil suchen',
		foundNone: 'Kein Teil heißt so.',
		remove: 'Herausnehmen',
		removeThis: (name) => `Herausnehmen: ${name}`
	},
	others: {
		wrote: (name, when, field) => `${name} schrieb auch, ${when}: ${field}`,
		restore: 'Das zurückholen',
		restored: 'Die anderen Worte gelten wieder'
	},
	needsWindow: 'Die Maschine muss stillstehen',
	needsWindowHint:
		'Er kommt dann in das erste Produktionsfenster innerhalb seiner Toleranz, oder wartet auf eines.',
	stack: 'Nächsten Auftrag anlegen, obwohl einer offen ist',
	stackHint: 'Sonst wartet der nächste, und was inzwischen verstreicht, gilt als versäumt.',
	recurrence: {
		title: 'Als Kalenderregel (RRULE)',
		own: (day: string) => `Diese Regel für andere Programme, ab ${day}`,
		leftOut: {
			completion: 'Andere Programme zählen nicht ab Erledigung.',
			season: 'Der Teil des Jahres steht nicht darin.',
			'days-off': 'Freie Tage stehen nicht darin.'
		},
		problems: {
			'no-calendar': 'Ohne Kalender gibt es keine Kalenderregel.',
			'named-days': 'Einzeln genannte Tage sind keine Kalenderregel.',
			'not-theirs':
				'Andere Programme haben für diese Tage keine Regel: Sie lassen Tage aus, die ein Monat nicht hat.'
		},
		theirs: 'Eine Regel übernehmen',
		theirsHint: 'So, wie Kalenderprogramme sie schreiben.',
		start: 'Die Regel beginnt am',
		take: 'Diese Regel übernehmen',
		refused: recurrenceRefused
	},
	dates: {
		title: 'Die nächsten zehn Tage',
		number: 'Nr.',
		machine: 'An der Maschine',
		before: 'Wie es ist',
		after: 'Wie es würde',
		planned: 'Geplant',
		differs: 'Geändert:',
		moved: (day) => `fällig ${day}`,
		noMachine: 'Wählen Sie eine Maschine, dann stehen hier ihre Tage.',
		noPace: 'Der Zähler wurde zu selten abgelesen, um Tage vorherzusehen.',
		none: 'Es wird nicht mehr fällig.',
		openStays: (n) =>
			count(n, {
				one: 'Ein Auftrag ist offen. Er bleibt, wie er ist; die Tage zählen, als würde er rechtzeitig erledigt.',
				other:
					'# Aufträge sind offen. Sie bleiben, wie sie sind; die Tage zählen, als würden sie rechtzeitig erledigt.'
			})
	},
	faults: {
		name: 'Bitte einen Namen geben.',
		code: 'Bitte ein Kürzel geben.',
		machines: 'Mindestens eine Maschine wählen oder weiter unten sagen, welche gemeint sind.',
		every: 'Zwischen 1 und 1000.',
		anchor: 'Bitte sagen, wann es zum ersten Mal gemacht wird.',
		meter: 'Bitte den Zähler wählen.',
		'meter-every': 'Mehr als null.',
		dates: 'Mindestens einen Tag hinzufügen.',
		levels: 'Jede Stufe braucht einen Namen und wie oft sie kommt.',
		parts: 'Bitte sagen, wie viele von jedem.'
	},
	othersMeanwhile:
		'Jemand anderes hat die Regel inzwischen geändert. Beim Speichern gilt Ihre, die andere bleibt erhalten.',
	kept: 'Auf diesem Gerät behalten, noch nicht gespeichert',
	lost: 'Dieser Browser behält nichts: vor dem Verlassen speichern.',
	notWhole: 'Es fehlt noch etwas. Es steht am Feld.',
	save: 'Speichern',
	create: 'Plan anlegen',
	discard: 'Meine Änderungen verwerfen',
	openJobsStay: 'Offene Aufträge bleiben, wie sie sind.',
	saved: 'Plan gespeichert',
	created: 'Plan angelegt'
};
