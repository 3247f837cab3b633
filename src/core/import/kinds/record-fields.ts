import { names } from '../fields.ts';
import type { Field } from '../fields.ts';
import { CODE, DESCRIPTION, EXTERNAL, GROUP, MAKER, NAME, TAG } from './place-fields.ts';

export const PART_IMPORT: readonly Field[] = [
	{ ...CODE, names: [...CODE.names, ...names('part number|teilenummer|número de pieza|numer części')] },
	{ ...NAME, names: [...NAME.names, ...names('part name|teil|pieza|część')] },
	DESCRIPTION,
	{
		name: 'unit',
		type: 'text',
		most: 20,
		names: names('unit|einheit|unidad|jednostka')
	},
	MAKER,
	{
		name: 'makerCode',
		type: 'text',
		most: 200,
		names: names(
			'maker number|makers number|manufacturer part number|herstellernummer|número del fabricante|numer producenta'
		)
	},
	{ ...GROUP, most: 60 },
	TAG,
	{
		name: 'stocked',
		type: 'yes-no',
		names: names('kept in stock|stocked|lagerhaltig|en stock|na stanie')
	},
	{ name: 'nonStock', type: 'yes-no', names: names('non stock|nicht auf lager|sin stock|poza stanem') },
	{
		name: 'supplier',
		type: 'text',
		most: 200,
		names: names('supplier|vendors|vendor|lieferant|proveedor|dostawca')
	},
	{
		name: 'supplierCode',
		type: 'text',
		most: 200,
		names: names('supplier number|suppliers number|lieferantennummer|número del proveedor|numer dostawcy')
	},
	{
		name: 'leadDays',
		type: 'whole',
		least: 0,
		most: 10_000,
		names: names('days to deliver|lead time|lieferzeit in tagen|lieferzeit|días de entrega|dni dostawy')
	},
	EXTERNAL
];

export const PERSON_IMPORT: readonly Field[] = [
	{
		...CODE,
		needed: true,
		names: [...CODE.names, ...names('personnel number|personalnummer|número de personal|numer pracownika')]
	},
	{ ...NAME, names: [...NAME.names, ...names('full name|person|nombre completo|imię i nazwisko')] },
	{
		name: 'role',
		type: 'choice',
		choices: {
			viewer: names('viewer|view only|betrachter|lector|obserwator'),
			requester: names('requester|melder|solicitante|zgłaszający'),
			operator: names('operator|bediener|operador'),
			technician: names('technician|limited technician|techniker|técnico|technik'),
			supervisor: names('supervisor|meister|supervisor|kierownik|brygadzista'),
			planner: names('planner|planer|planificador|planista')
		},
		names: names('role|rolle|rol|rola')
	},
	{
		name: 'company',
		type: 'text',
		most: 200,
		names: names('company|firma|empresa')
	}
];
