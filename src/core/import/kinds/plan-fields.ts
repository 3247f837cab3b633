import { names } from '../fields.ts';
import type { Field } from '../fields.ts';
import { CODE, DESCRIPTION, NAME } from './place-fields.ts';

/** Of a maintenance plan: what simple calendars of other programs say. Everything else is set in its form. */
export const PLAN_IMPORT: readonly Field[] = [
	{
		...CODE,
		needed: true,
		names: [...CODE.names, ...names('plan code|plan number|plannummer|número de plan')]
	},
	{ ...NAME, names: [...NAME.names, ...names('plan name|title|titel|título|tytuł')] },
	DESCRIPTION,
	{
		name: 'machines',
		type: 'text',
		most: 20_000,
		names: names('machines|assets|asset|equipment|maschinen|anlagen|máquinas|equipos|maszyny|urządzenia')
	},
	{
		name: 'every',
		type: 'whole',
		least: 1,
		most: 1000,
		names: names('every|frequency|interval|alle|intervall|cada|frecuencia|co ile|interwał')
	},
	{
		name: 'everyUnit',
		type: 'choice',
		choices: {
			day: names('day|days|daily|tag|tage|täglich|día|días|diario|dzień|dni|codziennie'),
			week: names(
				'week|weeks|weekly|woche|wochen|wöchentlich|semana|semanas|semanal|tydzień|tygodnie|tygodni'
			),
			month: names('month|months|monthly|monat|monate|monatlich|mes|meses|mensual|miesiąc|miesiące|miesięcy'),
			year: names('year|years|yearly|annual|jahr|jahre|jährlich|año|años|anual|rok|lata|lat|rocznie')
		},
		names: names(
			'interval unit|recurrence type|einheit des intervalls|unidad del intervalo|jednostka interwału'
		)
	},
	{
		name: 'firstOn',
		type: 'day',
		names: names(
			'for the first time on|starts on|start date|first due|zum ersten mal am|beginn|startdatum|por primera vez el|fecha de inicio|po raz pierwszy|data rozpoczęcia'
		)
	},
	{
		name: 'fromCompletion',
		type: 'yes-no',
		names: names('counts from completion|from completion|ab erledigung|desde la finalización|od wykonania')
	},
	{
		name: 'raiseDays',
		type: 'whole',
		least: 0,
		most: 400,
		names: names(
			'raised days ahead|lead days|days before|vorlauf in tagen|días de antelación|dni wyprzedzenia'
		)
	},
	{
		name: 'estimate',
		type: 'whole',
		least: 1,
		most: 100_000,
		names: names('minutes|duration in minutes|dauer in minuten|minuten|minutos|minuty')
	},
	{
		name: 'workKind',
		type: 'choice',
		choices: {
			preventive: names(
				'preventive|maintenance|pm|service|wartung|vorbeugend|preventivo|mantenimiento|konserwacja'
			),
			inspection: names('inspection|inspektion|prüfung|inspección|inspekcja|przegląd'),
			round: names('round|rundgang|ronda|obchód'),
			cleaning: names('cleaning|reinigung|limpieza|czyszczenie'),
			calibration: names('calibration|kalibrierung|calibración|kalibracja'),
			audit: names('audit|auditoría|audyt')
		},
		names: names('kind of work|art der arbeit|tipo de trabajo|rodzaj pracy')
	}
];
