import type { Unit } from '../calendar-rule.ts';
import type { MeterName } from './machine-kind.ts';

/** A step: what to do; for numbers: unit, usual value, spread, warning and fail limit above. */
export type StepRow =
	| readonly [check: string]
	| readonly [measure: string, unit: string, usual: number, spread: number, warn: number, fail: number]
	| readonly [read: string, meter: MeterName]
	| readonly [choose: string, ok: string, warn: string, fail: string];

export interface PlanRow {
	name: string;
	every: readonly [number, Unit];
	minutes: number;
	kind: 'preventive' | 'inspection' | 'cleaning' | 'round' | 'calibration';
	electrical?: boolean;
	steps: readonly StepRow[];
}

const hours: StepRow = ['Read the run hours', 'hours'];

/** What is done again and again on machines; machine kinds name these. */
export const PLANS: Readonly<Record<string, PlanRow>> = {
	'lubricate-week': {
		name: 'Weekly lubrication',
		every: [1, 'week'],
		minutes: 25,
		kind: 'preventive',
		steps: [
			['Grease all points of the lubrication plan'],
			['Wipe off old grease'],
			['Oil level of the gearbox in the window', 'full', 'low', 'empty']
		]
	},
	'lubricate-month': {
		name: 'Monthly lubrication',
		every: [1, 'month'],
		minutes: 35,
		kind: 'preventive',
		steps: [['Grease bearings'], ['Oil chains'], ['Check gearboxes for leaks'], hours]
	},
	'packaging-week': {
		name: 'Weekly service',
		every: [1, 'week'],
		minutes: 40,
		kind: 'preventive',
		steps: [
			['Clean sensors and reflectors'],
			['Check grippers and guides for wear'],
			['Listen for unusual noise'],
			hours
		]
	},
	'torque-week': {
		name: 'Capping torque check',
		every: [1, 'week'],
		minutes: 25,
		kind: 'inspection',
		steps: [['Opening torque, mean of 18 heads', 'Nm', 1.9, 0.12, 2.2, 2.5], ['Check cones for wear']]
	},
	'filler-week': {
		name: 'Filler weekly service',
		every: [1, 'week'],
		minutes: 55,
		kind: 'preventive',
		steps: [
			['Check seals of the filling valves'],
			['Check lifting cylinders for air'],
			['Ring bowl pressure', 'pressure'],
			['Starwheel timing', 'on the mark', 'up to 2 mm off', 'more off'],
			hours
		]
	},
	'filler-month': {
		name: 'Filler monthly service',
		every: [1, 'month'],
		minutes: 120,
		kind: 'preventive',
		steps: [
			['Change O-rings of ten filling valves'],
			['Check rotary seal'],
			['Turret bearing temperature', 'temperature'],
			['Drive current', 'A', 14, 0.9, 17, 20],
			['Check guard switches'],
			hours
		]
	},
	'blow-week': {
		name: 'Blow moulder weekly service',
		every: [1, 'week'],
		minutes: 60,
		kind: 'preventive',
		steps: [
			['Clean lamps and reflectors'],
			['Check stretch rods'],
			['Blow pressure', 'pressure'],
			['Check nozzle seals for leaks'],
			hours
		]
	},
	'blow-quarter': {
		name: 'Blow moulder quarterly service',
		every: [3, 'month'],
		minutes: 240,
		kind: 'preventive',
		steps: [
			['Renew seals of all blow nozzles'],
			['Check cam rollers'],
			['Main bearing temperature', 'temperature'],
			['Lamp current', 'A', 8.6, 0.3, 9.4, 10],
			['Check mould locks'],
			hours
		]
	},
	'labeller-week': {
		name: 'Labeller weekly service',
		every: [1, 'week'],
		minutes: 45,
		kind: 'preventive',
		steps: [
			['Clean glue parts'],
			['Knife', 'sharp', 'nicks', 'blunt'],
			['Check vacuum drum pads'],
			['Glue temperature', '°C', 155, 3, 163, 170],
			hours
		]
	},
	'packer-week': {
		name: 'Packer weekly service',
		every: [1, 'week'],
		minutes: 40,
		kind: 'preventive',
		steps: [
			['Clean tunnel chain'],
			['Check film knife'],
			['Tunnel temperature', '°C', 182, 4, 195, 205],
			hours
		]
	},
	'coder-week': {
		name: 'Coder cleaning',
		every: [1, 'week'],
		minutes: 20,
		kind: 'cleaning',
		steps: [['Clean lens or print head'], ['Print test readable']]
	},
	'inspector-month': {
		name: 'Inspector function test',
		every: [1, 'month'],
		minutes: 30,
		kind: 'calibration',
		electrical: true,
		steps: [['Run test bottles, 10 of 10 found'], ['Clean camera window'], ['Rejector hits']]
	},
	'conveyor-month': {
		name: 'Conveyor monthly service',
		every: [1, 'month'],
		minutes: 45,
		kind: 'preventive',
		steps: [
			['Check chains and belts for wear'],
			['Check guide rails'],
			['Drive gearboxes dry and quiet'],
			hours
		]
	},
	'guard-quarter': {
		name: 'Safety device check',
		every: [3, 'month'],
		minutes: 35,
		kind: 'inspection',
		electrical: true,
		steps: [['Each guard door stops the machine'], ['Emergency stops work'], ['Guards complete and fixed']]
	},
	'filter-quarter': {
		name: 'Filter change',
		every: [3, 'month'],
		minutes: 40,
		kind: 'preventive',
		steps: [
			['Change filter elements'],
			['Pressure drop after the change', 'bar', 0.12, 0.04, 0.3, 0.5],
			['Reset the counter']
		]
	},
	'pump-month': {
		name: 'Pump and drive check',
		every: [1, 'month'],
		minutes: 25,
		kind: 'inspection',
		steps: [
			['Seal dry'],
			['Noise and vibration by hand', 'quiet', 'noticeable', 'strong'],
			['Motor current', 'A', 11, 0.8, 14, 16],
			hours
		]
	},
	'cip-week': {
		name: 'CIP skid weekly check',
		every: [1, 'week'],
		minutes: 35,
		kind: 'inspection',
		steps: [['No leaks at caustic and acid'], ['Return pressure', 'pressure'], ['Strainers cleaned'], hours]
	},
	'instrument-quarter': {
		name: 'Calibration of instruments',
		every: [3, 'month'],
		minutes: 60,
		kind: 'calibration',
		electrical: true,
		steps: [
			['Deviation of temperature', 'K', 0.1, 0.12, 0.5, 1],
			['Deviation of pressure', '%', 0.3, 0.2, 1, 2],
			['Label with date put on']
		]
	},
	'tank-year': {
		name: 'Tank inspection inside',
		every: [12, 'month'],
		minutes: 150,
		kind: 'inspection',
		steps: [['Welds and surface'], ['Agitator and bearings'], ['Manhole seal renewed'], ['Spray ball free']]
	},
	'compressor-month': {
		name: 'Compressor monthly service',
		every: [1, 'month'],
		minutes: 60,
		kind: 'preventive',
		steps: [
			['Oil level', 'full', 'low', 'empty'],
			['Discharge pressure', 'pressure'],
			['Drain condensate'],
			['Check for leaks'],
			hours
		]
	},
	'boiler-week': {
		name: 'Boiler weekly check',
		every: [1, 'week'],
		minutes: 45,
		kind: 'inspection',
		steps: [
			['Low-water cut-off tested'],
			['Steam pressure', 'pressure'],
			['Feed water hardness', '°dH', 0.05, 0.03, 0.1, 0.3],
			['Safety valve moved']
		]
	},
	'vibration-quarter': {
		name: 'Vibration measurement',
		every: [3, 'month'],
		minutes: 20,
		kind: 'inspection',
		steps: [
			['Drive end', 'vibration'],
			['Compare with the last one', 'as before', 'rising', 'far above']
		]
	},
	'overhaul-year': {
		name: 'Yearly overhaul',
		every: [12, 'month'],
		minutes: 420,
		kind: 'preventive',
		steps: [
			['Open and clean'],
			['Main bearings checked'],
			['Seals renewed'],
			['Gear oil changed'],
			['Electrical connections tightened'],
			['Test run without load'],
			hours
		]
	},
	'sensor-year': {
		name: 'Sensor check',
		every: [12, 'month'],
		minutes: 15,
		kind: 'calibration',
		electrical: true,
		steps: [['Clean and fixed'], ['Switches at the set point']]
	},
	'valve-year': {
		name: 'Valve function test',
		every: [12, 'month'],
		minutes: 20,
		kind: 'inspection',
		steps: [['Opens and closes fully'], ['No leak at the stem']]
	},
	'motor-year': {
		name: 'Motor check',
		every: [12, 'month'],
		minutes: 20,
		kind: 'inspection',
		electrical: true,
		steps: [['Insulation', 'MΩ', 500, 60, 2000, 4000], ['Fan cover clean'], ['Terminals tight']]
	}
};

/** What operators do on their line and in the utilities. */
export const ROUNDS: readonly PlanRow[] = [
	{
		name: 'Start-up round',
		every: [1, 'day'],
		minutes: 15,
		kind: 'round',
		steps: [
			['Guards closed, no loose parts'],
			['No leaks of product, oil or air'],
			['Emergency stops free to reach']
		]
	},
	{
		name: 'Line cleaning',
		every: [1, 'day'],
		minutes: 25,
		kind: 'cleaning',
		steps: [['Broken bottles and caps removed'], ['Sensors wiped'], ['Floor dry and clean']]
	},
	{
		name: 'Energy and leak round',
		every: [1, 'week'],
		minutes: 30,
		kind: 'round',
		steps: [
			['Walk the line with the machines standing, listen for air'],
			['Leaks found', 'none', 'one or two', 'many'],
			['Lights and fans off where nobody works']
		]
	}
];
