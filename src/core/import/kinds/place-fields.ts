import { names } from '../fields.ts';
import type { Field } from '../fields.ts';

const KIND_WORDS = {
	site: names('site|werk|planta|zakład'),
	area: names('area|location|hall|room|bereich|halle|raum|área|zona|nave|ubicación|obszar|hala|lokalizacja'),
	line: names('line|production line|linie|linea|línea|linia'),
	machine: names('machine|asset|equipment|maschine|anlage|equipo|máquina|activo|maszyna|urządzenie'),
	component: names('component|part of machine|komponente|baugruppe|componente|podzespół|komponent'),
	tool: names('tool|werkzeug|herramienta|narzędzie'),
	vehicle: names('vehicle|fahrzeug|vehículo|pojazd')
};

/** What Atlas and others say of a state is mapped to ours. */
const STATE_WORDS = {
	running: names(
		'running|operational|in service|up|läuft|in betrieb|betriebsbereit|en marcha|operativo|pracuje|sprawny'
	),
	degraded: names('degraded|standby|inspection scheduled|eingeschränkt|degradado|ograniczony'),
	stopped: names('stopped|down|emergency shutdown|steht|gestört|ausgefallen|parado|stoi|awaria'),
	'out-of-use': names(
		'out of use|commissioning|decommissioned|außer betrieb|fuera de servicio|wycofany|nieużywany'
	)
};

export const CODE: Field = {
	name: 'code',
	type: 'code',
	most: 60,
	names: names(
		'code|asset code|tag number|equipment number|kennung|kürzel|anlagennummer|inventarnummer|código|kod|numer inwentarzowy'
	)
};
export const NAME: Field = {
	name: 'name',
	type: 'text',
	needed: true,
	most: 200,
	names: names('name|asset name|location name|bezeichnung|nombre|nazwa|designation|nom')
};
export const DESCRIPTION: Field = {
	name: 'description',
	type: 'text',
	most: 20_000,
	names: names('description|beschreibung|descripción|opis')
};
export const EXTERNAL: Field = {
	name: 'externalId',
	type: 'code',
	most: 200,
	names: names(
		'number elsewhere|número externo|external id|id|nummer anderswo|externe nummer|identificador externo|id externo|numer zewnętrzny|identyfikator'
	)
};
export const TAG: Field = {
	name: 'tag',
	type: 'code',
	most: 500,
	names: names('label|barcode|tag|qr code|etikett|strichcode|etiqueta|código de barras|etykieta|kod kreskowy')
};
export const MAKER: Field = {
	name: 'maker',
	type: 'text',
	most: 200,
	names: names('maker|manufacturer|hersteller|fabricante|producent')
};
export const GROUP: Field = {
	name: 'group',
	type: 'text',
	most: 40,
	names: names('group|category|gruppe|kategorie|grupo|categoría|grupa|kategoria')
};

const PARENT: Field = {
	name: 'parent',
	type: 'text',
	most: 200,
	names: names(
		'parent|parent asset|parent code|lies in|liegt in|übergeordnet|übergeordnete anlage|dentro de|activo padre|padre|leży w|nadrzędny|obiekt nadrzędny'
	)
};

export const ASSET_IMPORT: readonly Field[] = [
	CODE,
	NAME,
	{ name: 'kind', type: 'choice', choices: KIND_WORDS, names: names('kind|type|art|typ|tipo|rodzaj') },
	PARENT,
	{
		name: 'location',
		type: 'text',
		most: 200,
		names: names(
			'place|location|location name|lugar|standort|ort|ubicación|emplazamiento|lokalizacja|miejsce'
		)
	},
	DESCRIPTION,
	{
		name: 'criticality',
		type: 'choice',
		choices: { A: names('a'), B: names('b'), C: names('c'), D: names('d') },
		names: names('criticality|class|abc|kritikalität|klasse|criticidad|clase|krytyczność|klasa')
	},
	{
		name: 'state',
		type: 'choice',
		choices: STATE_WORDS,
		names: names('state|status|zustand|estado|stan')
	},
	TAG,
	MAKER,
	{ name: 'model', type: 'text', most: 200, names: names('model|modell|modelo') },
	{
		name: 'serial',
		type: 'text',
		most: 200,
		names: names('serial|serial number|serial no|seriennummer|número de serie|numer seryjny')
	},
	GROUP,
	{
		name: 'class',
		type: 'text',
		most: 200,
		names: names(
			'class of machine|machine class|asset class|maschinenklasse|anlagenklasse|clase de máquina|klasa maszyny'
		)
	},
	{
		name: 'warrantyUntil',
		type: 'day',
		names: names('warranty until|warranty expiration date|garantie bis|garantía hasta|gwarancja do')
	},
	{
		name: 'commissionedOn',
		type: 'day',
		names: names(
			'commissioned on|in service since|commissioned|in betrieb seit|inbetriebnahme|en servicio desde|puesta en marcha|w użyciu od|uruchomiono'
		)
	},
	{
		name: 'archived',
		type: 'yes-no',
		names: names(
			'out of service|archived|außer betrieb|fuera de servicio|ausgemustert|archiviert|retirado|archivado|wycofany|zarchiwizowany'
		)
	},
	EXTERNAL
];

export const LOCATION_IMPORT: readonly Field[] = [
	CODE,
	NAME,
	{
		...PARENT,
		names: [
			...PARENT.names,
			...names('parent location|übergeordneter ort|ubicación padre|lokalizacja nadrzędna')
		]
	},
	DESCRIPTION,
	TAG,
	EXTERNAL
];
