import { names } from '../fields.ts';
import type { Field } from '../fields.ts';
import { DESCRIPTION } from './place-fields.ts';

const MACHINE: Field = {
	name: 'machine',
	type: 'code',
	most: 200,
	needed: true,
	names: names(
		'machine|asset|asset code|asset name|equipment|maschine|anlage|anlagenname|máquina|equipo|activo|maszyna|urządzenie'
	)
};

const number = (name: string, list: string): Field => ({ name, type: 'number', names: names(list) });

/** Meters of machines, each with a first reading where there is one. */
export const METER_IMPORT: readonly Field[] = [
	MACHINE,
	{
		name: 'meter',
		type: 'text',
		most: 200,
		needed: true,
		names: names('meter|meter name|name|zähler|messgröße|contador|medidor|nombre|licznik|nazwa')
	},
	{ name: 'unit', type: 'text', most: 20, names: names('unit|einheit|unidad|jednostka') },
	{
		name: 'counts',
		type: 'choice',
		choices: {
			counter: names('counter|only rises|zähler|steigt nur|contador|solo sube|licznik|tylko rośnie'),
			gauge: names(
				'gauge|up and down|messwert|steigt und fällt|indicador|sube y baja|wskaźnik|rośnie i spada'
			)
		},
		names: names('how it counts|counts|counting|kind of meter|zählweise|cómo cuenta|jak liczy')
	},
	number('perDay', 'rise each day|per day|je tag|anstieg je tag|subida diaria|wzrost na dzień'),
	number('rollover', 'starts over at|rollover|beginnt neu bei|vuelve a cero en|zaczyna od nowa przy'),
	number('warnMin', 'warn below|warnen unter|avisar por debajo|ostrzegaj poniżej'),
	number('warnMax', 'warn above|warnen über|avisar por encima|ostrzegaj powyżej'),
	number('failMin', 'too low below|zu niedrig unter|demasiado bajo|za nisko poniżej'),
	number('failMax', 'too high above|zu hoch über|demasiado alto|za wysoko powyżej'),
	number('reading', 'reading|value|last reading|ablesung|stand|zählerstand|lectura|valor|odczyt|wartość'),
	{
		name: 'readAt',
		type: 'day',
		names: names('read on|reading date|abgelesen am|leído el|odczytano')
	}
];

/** What lies in a bin now. */
export const STOCK_IMPORT: readonly Field[] = [
	{
		name: 'part',
		type: 'code',
		most: 200,
		needed: true,
		names: names(
			'part|part code|part number|code|name|teil|teilenummer|repuesto|pieza|número de pieza|część|numer części'
		)
	},
	{
		name: 'quantity',
		type: 'number',
		least: 0,
		needed: true,
		names: names('quantity|count|on hand|in stock|menge|bestand|anzahl|cantidad|existencias|ilość|stan')
	},
	{
		name: 'store',
		type: 'text',
		most: 200,
		names: names('store|location|warehouse|location name|lager|almacén|magazyn')
	},
	{
		name: 'bin',
		type: 'code',
		most: 60,
		needed: true,
		names: names('bin|shelf|lagerplatz|fach|regal|ubicación|estante|miejsce|półka|regał')
	}
];

const at = (name: string, list: string): Field => ({ name, type: 'day', names: names(list) });

/** Work that was done before. */
export const HISTORY_IMPORT: readonly Field[] = [
	{
		name: 'number',
		type: 'code',
		most: 200,
		names: names(
			'work order|work order number|number|id|auftrag|auftragsnummer|orden|número de orden|zlecenie|numer zlecenia'
		)
	},
	{
		name: 'title',
		type: 'text',
		most: 200,
		needed: true,
		names: names('title|what was done|name|titel|was gemacht wurde|título|qué se hizo|tytuł|co zrobiono')
	},
	{ ...MACHINE, needed: false },
	DESCRIPTION,
	{
		name: 'workKind',
		type: 'choice',
		choices: {
			repair: names(
				'repair|corrective|breakdown|damage|reparatur|störung|reparación|correctivo|naprawa|awaria'
			),
			preventive: names('preventive|maintenance|pm|wartung|preventivo|mantenimiento|konserwacja'),
			inspection: names('inspection|inspektion|prüfung|inspección|inspekcja|przegląd'),
			cleaning: names('cleaning|reinigung|limpieza|czyszczenie'),
			improvement: names('improvement|project|verbesserung|mejora|usprawnienie|projekt'),
			calibration: names('calibration|kalibrierung|calibración|kalibracja'),
			round: names('round|route|rundgang|ronda|obchód'),
			audit: names('audit|auditoría|audyt'),
			punch: names('punch|punch list|restpunkt|pendiente|punkt odbiorowy'),
			other: names('other|sonstiges|otro|inne|none')
		},
		names: names(
			'kind of work|category|art der arbeit|kategorie|tipo de trabajo|categoría|rodzaj pracy|kategoria'
		)
	},
	at('requestedAt', 'reported on|created on|created|gemeldet am|creado el|avisado el|zgłoszono'),
	at('startedAt', 'started on|started|begonnen am|empezado el|rozpoczęto'),
	{
		...at(
			'doneAt',
			'done on|completed on|completed|finished on|closed on|erledigt am|terminado el|zakończono'
		),
		needed: true
	},
	{
		name: 'minutes',
		type: 'whole',
		least: 0,
		most: 100_000,
		names: names(
			'minutes of work|labour minutes|minutes|arbeitsminuten|minuten|minutos de trabajo|minutos|minuty pracy|minuty'
		)
	},
	{
		name: 'person',
		type: 'text',
		most: 200,
		names: names(
			'done by|completed by|completed by email|person|technician|erledigt von|techniker|hecho por|técnico|wykonał|technik'
		)
	},
	{
		name: 'mode',
		type: 'code',
		most: 20,
		names: names('failure|failure mode|failure code|fehler|fehlercode|fallo|modo de fallo|usterka')
	},
	{ name: 'cause', type: 'code', most: 20, names: names('cause|ursache|causa|przyczyna') },
	{ name: 'remedy', type: 'code', most: 20, names: names('remedy|abhilfe|remedio|solución|środek zaradczy') },
	{
		name: 'note',
		type: 'text',
		most: 2_000,
		names: names('note|feedback|comment|bemerkung|nota|comentario|uwaga|komentarz')
	}
];
