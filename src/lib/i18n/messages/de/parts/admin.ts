import type { Parts } from '../../parts.ts';
import { many } from '../many.ts';

export const admin: Parts['admin'] = {
	places: {
		procedures: {
			title: 'Arbeitsanweisungen',
			what: 'Checklisten mit ihren Fassungen, ausprobiert und freigegeben.'
		},
		people: { title: 'Personen', what: 'Wer hier arbeitet, was sie dürfen, PINs und Ausweise' },
		teams: { title: 'Teams', what: 'Wer zusammenarbeitet, wer leitet, und wo' },
		skills: { title: 'Fähigkeiten', what: 'Was jemand kann, und wessen Nachweis abläuft' },
		classes: { title: 'Maschinenklassen', what: 'Wonach je Art von Maschine zusätzlich gefragt wird' },
		shifts: { title: 'Schichten', what: 'Wann gearbeitet wird' },
		absences: { title: 'Abwesenheiten', what: 'Wer fehlt, und bis wann' },
		calendars: { title: 'Arbeitstage', what: 'Feiertage, Betriebsferien, Samstage mit Arbeit' },
		windows: {
			title: 'Produktionsfenster',
			what: 'Wann Maschinen für die Instandhaltung frei sind, und wann sie laufen'
		},
		codes: { title: 'Codes und Gründe', what: 'Die Auswahllisten, in vier Sprachen' },
		rules: { title: 'Regeln des Standorts', what: 'Was verlangt wird, und was Geräte dürfen' },
		devices: { title: 'Geräte', what: 'Gemeinsame und eigene Geräte, und wie man sie aussperrt' },
		import: { title: 'Import', what: 'Listen aus Tabellen und anderen Programmen' },
		export: { title: 'Export', what: 'Listen und alles andere, als Dateien' }
	},
	notAllowed: 'Hier gibt es für Sie nichts zu verwalten',
	notAllowedWhat: 'Diese Seiten sind für Verwaltung, Leitung und alle, die die Listen des Standorts pflegen.',
	search: 'Suchen',
	found: (count: string) => `Gefunden: ${count}`,
	foundNone: 'Nichts gefunden',
	withOver: 'Archivierte und vergangene',
	archived: 'Archiviert',
	save: 'Sichern',
	saved: 'gesichert',
	archive: 'Archivieren',
	wasArchived: 'archiviert',
	bringBack: 'Zurückholen',
	broughtBack: 'zurückgeholt',
	tooLate: 'Es war zu spät, um alles zurückzunehmen.',
	notKept:
		'Das konnte nicht gesichert werden. Ihre Eingaben sind noch da; versuchen Sie es gleich noch einmal.',
	checkFields: 'Etwas stimmt noch nicht: Sehen Sie sich die markierten Felder an.',
	nothing: 'nichts',
	usual: (usual: string) => `Ohne Angabe: ${usual}.`,
	asUsual: (usual: string) => `Wie üblich (${usual})`,
	units: { minute: 'Min.', day: 'Tage', month: 'Monate' },
	problems: {
		missing: 'Das fehlt noch.',
		'too-long': (most: string) => `Höchstens ${most} Zeichen.`,
		between: (range: string) => `Eine ganze Zahl, ${range}.`,
		taken: 'Das ist schon vergeben. Wählen Sie etwas anderes.',
		past: 'Dieser Tag ist vorbei: Es würde nie gelten.',
		'before-start': 'Der letzte Tag liegt vor dem ersten.',
		'not-after-start': 'Das Ende muss nach dem Anfang liegen.',
		'until-needed': 'Eine Fremdfirma braucht einen letzten Tag.',
		twice: 'Dieselbe Rolle steht hier zweimal.',
		'too-many': (most: string) => `Höchstens ${most}.`,
		overlap: (days: string) => `Einsätze überschneiden sich, an diesen Tagen des Zyklus: ${days}.`,
		'beyond-cycle': (days: string) => `Ein Einsatz liegt hinter dem Ende des Zyklus von ${days} Tagen.`,
		unfinished: 'Einem Feld fehlt noch der Name oder eine Auswahl.',
		'same-name': (name: string) => `Zwei Felder heißen „${name}“.`,
		'time-missing': 'Ein Einsatz braucht Anfang und Ende.'
	},
	alsoWrote: {
		title: 'Andere haben gleichzeitig geschrieben',
		wrote: (name: string, time: string, field: string) => `${name} schrieb auch (${time}), ${field}:`,
		somebody: 'Jemand',
		restore: 'Diese Fassung zurückholen',
		restoreThis: (field: string, value: string) => `Zurückholen: ${field}, ${value}`,
		restored: 'Fassung der anderen Person zurückgeholt'
	},
	many,
	translations: { instead: (text: string) => `Fehlt. Gelesen wird stattdessen „${text}“.` },
	person: {
		title: 'Angaben und Rollen',
		fields: {
			name: { label: 'Name' },
			code: { label: 'Nummer', hint: 'Eindeutig; sie gilt auch zum Anmelden.' },
			grants: { label: 'Rollen', hint: 'Was diese Person darf, wo, und bis wann.' },
			company: { label: 'Firma', hint: 'Bei Fremdfirmen: wer die Person schickt.' },
			skills: { label: 'Fähigkeiten' },
			shift: { label: 'Schicht' },
			minutesPerWeek: { label: 'Arbeitszeit je Woche', hint: '2.400 Minuten sind 40 Stunden.' },
			locale: { label: 'Sprache' }
		}
	},
	grants: {
		none: 'Keine Rolle: Diese Person kann hier nichts tun.',
		add: 'Rolle hinzufügen',
		role: 'Rolle',
		change: 'Ändern',
		changeRole: (role: string) => `Ändern: ${role}`,
		close: 'Rolle zuklappen',
		remove: (role: string) => `Wegnehmen: ${role}`,
		until: 'Letzter Tag',
		untilHint: 'Nach diesem Tag endet die Rolle von selbst.',
		lasts: (day: string) => `bis ${day}`,
		ended: (day: string) => `Beendet am ${day}`,
		areas: 'Nur in diesen Bereichen',
		areasHint: 'Keine: am ganzen Standort.',
		wholeSite: 'Ganzer Standort',
		elsewhere: 'An einem anderen Standort'
	},
	held: {
		add: 'Fähigkeit hinzufügen',
		until: (skill: string) => `${skill}: gültig bis`,
		remove: (skill: string) => `${skill} herausnehmen`,
		noneYet: 'Der Standort hat noch keine Fähigkeiten: Legen Sie sie unter Verwaltung, Fähigkeiten an.'
	},
	turns: {
		day: (day: string) => `Tag ${day}`,
		dayOn: (day: string, date: string) => `Tag ${day} (${date})`,
		turn: (number: string) => `Einsatz ${number}`,
		which: 'Tag des Zyklus',
		from: 'Von',
		to: 'Bis',
		add: 'Einsatz hinzufügen',
		remove: (number: string) => `Einsatz ${number} herausnehmen`
	},
	absences: {
		away: 'Abwesend',
		training: 'Schulung',
		meeting: 'Besprechung',
		'other-duty': 'Anderer Dienst'
	}
};
