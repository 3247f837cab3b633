import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const plural = pluralIn<'one'>('de');
const rows = (count: number) => plural(count, { one: '# Zeile', other: '# Zeilen' });

/** Lists from spreadsheets, in and out. */
export const exchange: Parts['exchange'] = {
	importTitle: 'Import',
	what: 'Eine Liste aus einer Tabelle oder einem anderen Programm, als CSV gespeichert. Nichts wird geändert, bevor Sie gesehen haben, was aus jeder Zeile würde.',
	offline: 'Das geht auch ohne Netz.',
	choose: 'CSV-Datei wählen',
	another: 'Andere Datei',
	noTable:
		'In dieser Datei ist keine Tabelle. Speichern Sie die Liste als CSV und versuchen Sie es noch einmal.',
	tooLarge: 'Diese Datei ist größer als 50 MB. Speichern Sie sie in mehreren Teilen.',
	file: (name: string, count: number) => `${name}: ${rows(count)}`,
	kind: 'Was ist das?',
	kinds: {
		assets: 'Maschinen',
		locations: 'Orte',
		parts: 'Ersatzteile',
		meters: 'Zähler',
		people: 'Personen',
		work: 'Erledigte Arbeit',
		plans: 'Wartungspläne'
	},
	delimiter: 'Zellen sind getrennt durch',
	delimiters: { ';': 'Strichpunkt', ',': 'Komma', '\t': 'Tabulator', '|': 'Senkrechter Strich' },
	columns: 'Welche Spalte was sagt',
	columnsHint: 'Spalten, die nicht gewählt sind, bleiben draußen. Leere Zellen ändern nichts.',
	remembered: 'Gewählt wie beim letzten Mal, als Sie eine Datei mit diesen Spalten importiert haben.',
	anew: 'Neu erkennen',
	noColumn: 'Keine Spalte',
	needed: (field: string) => `${field} wird für alles gebraucht, was neu ist.`,
	dayFormat: (column: string) => `Tage in „${column}“`,
	dayFormats: {
		ymd: 'Jahr, Monat, Tag',
		dmy: 'Tag, Monat, Jahr',
		mdy: 'Monat, Tag, Jahr',
		serial: 'Zahlen von Excel'
	},
	unsure: 'Tag und Monat könnten hier auch vertauscht sein.',
	preview: 'Die ersten Zeilen',
	check: 'Alle Zeilen prüfen',
	checking: 'Wird geprüft …',
	counts: { new: 'Neu', changed: 'Geändert', same: 'Unverändert', wrong: 'Mit Fehler' },
	errors: 'Zeilen mit Fehler',
	line: 'Zeile',
	called: 'Was',
	problem: 'Warum nicht',
	saveErrors: 'Zeilen mit Fehler speichern',
	errorColumn: 'Fehler',
	back: 'Zurück zu den Spalten',
	begin: (count: number) => `${rows(count)} importieren`,
	nothing: 'Es würde sich nichts ändern.',
	fields: {
		code: 'Kennung',
		name: 'Name',
		kind: 'Art',
		parent: 'Liegt in',
		location: 'Ort',
		description: 'Beschreibung',
		criticality: 'Klasse',
		state: 'Zustand',
		tag: 'Etikett',
		maker: 'Hersteller',
		model: 'Modell',
		serial: 'Seriennummer',
		group: 'Gruppe',
		warrantyUntil: 'Garantie bis',
		commissionedOn: 'In Betrieb seit',
		archived: 'Außer Betrieb',
		externalId: 'Nummer anderswo'
	},
	problems: {
		'csv-quote': () =>
			'Ein Anführungszeichen wird hier nicht geschlossen; deshalb kann niemand sagen, wo eine Zelle endet.',
		'too-many-cells': () =>
			'Es gibt mehr Zellen als Spalten. Oft enthält ein Text das Trennzeichen ohne Anführungszeichen.',
		'too-long': (field: string) => `${field} ist zu lang.`,
		'control-signs': (field: string) => `${field} enthält unsichtbare Zeichen.`,
		'no-number': (field: string, about: string) => `${field}: „${about}“ ist keine Zahl.`,
		'out-of-range': (field: string, about: string) => `${field}: ${about} ist zu klein oder zu groß.`,
		'no-day': (field: string, about: string) => `${field}: „${about}“ ist kein Tag in diesem Format.`,
		'no-yes-or-no': (field: string, about: string) => `${field}: „${about}“ ist weder Ja noch Nein.`,
		'unknown-word': (field: string, about: string) => `${field}: „${about}“ ist hier nicht bekannt.`,
		missing: (field: string) => `${field} fehlt.`,
		twice: (field: string, about: string) => `${field} steht schon in Zeile ${about}.`,
		several: (field: string, about: string) => `${field}: mehr als eines heißt „${about}“.`,
		'unknown-parent': (field: string, about: string) =>
			`${field}: „${about}“ ist weder in der Datei noch im Werk.`,
		'parent-wrong': (_field: string, about: string) =>
			`Es liegt in Zeile ${about}, und die hat einen Fehler.`,
		cycle: (_field: string, about: string) => `Es läge in sich selbst: ${about}`,
		'site-not-here': () => 'Ein neues Werk kann nicht importiert werden.',
		refused: (field: string) =>
			field === '' ? 'Es wurde nicht angenommen.' : `Es wurde nicht angenommen: ${field}.`,
		dependency: () => 'Worauf es beruht, wurde nicht angenommen.',
		'not-allowed': () => 'Das dürfen Sie dort nicht.',
		'still-in-use': () => 'Es liegt noch etwas darin.',
		'already-taken': (field: string) => `${field} ist schon vergeben.`
	},
	running: (done: string, total: string) => `${done} von ${total} erledigt`,
	undoing: (done: string, total: string) => `Wird zurückgenommen: ${done} von ${total}`,
	keepOpen: 'Sie dürfen diese Seite verlassen: Was erledigt ist, bleibt, und Sie können hier weitermachen.',
	cancel: 'Hier anhalten',
	full: 'Das Gerät ist voll. Was erledigt ist, bleibt; schaffen Sie Platz und machen Sie weiter.',
	elsewhere: 'Ein anderer Tab macht mit diesem Import weiter.',
	noDevice: 'Dieser Browser bewahrt nichts für uns auf, deshalb kann hier nichts importiert werden.',
	tooOld: 'Das ist zu lange her: Das Gerät hat losgelassen, was damals getan wurde.',
	earlier: 'Frühere Importe auf diesem Gerät',
	about: (kind: string, time: string) => `${kind}, ${time}`,
	interrupted: (done: string, total: string) => `Unterbrochen: ${done} von ${total} erledigt`,
	stopped: (done: string, total: string) => `Angehalten: ${done} von ${total} erledigt`,
	finished: (made: string, changed: string) => `Fertig. Neu: ${made}, geändert: ${changed}`,
	undone: 'Zurückgenommen',
	undoOf: (file: string) => `${file}, zurückgenommen`,
	goOn: 'Weitermachen',
	undo: 'Zurücknehmen',
	undoAsk: 'Diesen Import zurücknehmen?',
	undoWhat:
		'Was er angelegt hat, geht außer Betrieb, und was er geändert hat, wird wieder wie vorher, außer wo es seitdem jemand geändert hat.',
	notUndone: 'Nicht zurückgenommen, weil es seitdem jemand geändert hat',
	refusedRows: 'Nicht angenommen'
};
