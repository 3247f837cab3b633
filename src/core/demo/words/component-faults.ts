import type { ComponentKind } from './components.ts';
import { faultsOf } from './fault.ts';
import type { Fault } from './fault.ts';

const pneumatic = faultsOf([
	[
		'loses air',
		'Push-in fitting leaked, hose cut back and fitted again.',
		'ELU 1.1 R-TGT',
		'degraded',
		15,
		'hose'
	],
	['moves too slowly', 'Exhaust throttle clogged, cleaned and set.', 'DOP 5.1 R-CLN', 'degraded', 20],
	['does not move', 'Piston seal gone, replaced.', 'FTF 2.4 R-RPL', 'stopped', 35, 'cylinder']
]);

const drives = faultsOf([
	[
		'trips',
		'Cooling fan of the inverter full of dust, cleaned, parameters checked.',
		'UST O-OVL R-CLN',
		'stopped',
		30
	],
	[
		'shows a fault again and again',
		'Terminal loose, tightened all of the strip.',
		'UST 4.2 R-WIR',
		'degraded',
		35
	],
	[
		'does not start',
		'Inverter dead, swapped and parameters loaded.',
		'FTS 4.1 R-UNT',
		'stopped',
		75,
		'inverter'
	]
]);

/** What goes wrong with any such part of a machine; `says` follows its name. */
export const COMPONENT_FAULTS: Readonly<Record<ComponentKind, readonly Fault[]>> = {
	motor: faultsOf([
		[
			'hums and does not start',
			'One phase missing, contactor replaced.',
			'FTS 4.3 R-RPL',
			'stopped',
			45,
			'contactor'
		],
		['gets hot', 'Fan cover full of dust, cleaned, current normal.', 'OHE 5.1 R-CLN', 'degraded', 25],
		['is loud', 'Drive-end bearing worn, both bearings renewed.', 'NOI 2.4 R-RPL', 'degraded', 110, 'bearing']
	]),
	gearbox: faultsOf([
		['loses oil', 'Shaft seal hard, renewed, oil topped up.', 'ELU O-AGE R-SEA', 'degraded', 75, 'seal'],
		['knocks', 'Tooth broken, gearbox swapped.', 'NOI 2.6 R-UNT', 'stopped', 150, 'gear'],
		['is noisy', 'Oil level low, topped up 0.6 l.', 'NOI O-LUB R-LUB', 'degraded', 20, 'oil']
	]),
	bearing: faultsOf([
		['grinds', 'Water in the bearing, replaced and sealed.', 'NOI O-WET R-RPL', 'degraded', 80, 'bearing'],
		[
			'is hot to the hand',
			'Dry, greased until clean grease came out.',
			'OHE O-LUB R-LUB',
			'degraded',
			20,
			'grease'
		],
		[
			'has seized',
			'Inner ring turned on the shaft, bearing renewed.',
			'BRD 2.4 R-RPL',
			'stopped',
			140,
			'bearing'
		]
	]),
	pump: faultsOf([
		['leaks at the shaft', 'Mechanical seal worn, renewed.', 'ELP 2.4 R-SEA', 'degraded', 90, 'seal'],
		['delivers too little', 'Impeller worn, replaced.', 'LOO 2.3 R-RPL', 'degraded', 120, 'impeller'],
		[
			'delivers nothing',
			'Suction strainer blocked with label paper, cleared.',
			'NOO 5.1 R-CLR',
			'stopped',
			35
		]
	]),
	fan: faultsOf([
		['vibrates', 'Dirt on the blades, cleaned, runs quietly.', 'VIB 1.2 R-CLN', 'degraded', 30],
		['stands still', 'Motor burnt out, fan replaced.', 'BRD 2.7 R-UNT', 'stopped', 60, 'fan']
	]),
	valve: faultsOf([
		['does not open', 'Coil burnt out, coil replaced.', 'FTO 2.7 R-RPL', 'stopped', 25, 'coil'],
		['does not close tight', 'Seat seal cut, seal kit fitted.', 'INL 2.4 R-SEA', 'quality', 45, 'seal'],
		['leaks at the stem', 'Stem packing renewed.', 'ELP 1.1 R-SEA', 'degraded', 35, 'seal']
	]),
	cylinder: pneumatic,
	gripper: faultsOf([
		['loses its grip', 'Fingers worn, set renewed.', 'LOA 2.4 R-RPL', 'stopped', 30, 'rubber'],
		['does not open', 'Spring broken, replaced.', 'FTO 2.5 R-RPL', 'stopped', 25, 'spring']
	]),
	sensor: faultsOf([
		['switches at random', 'Plug wet, dried and sealed.', 'SPO O-WET R-WIR', 'stopped', 20],
		[
			'shows nothing',
			'Cable broken in the drag chain, sensor with new cable fitted.',
			'FTF 4.2 R-RPL',
			'stopped',
			30,
			'sensor'
		],
		['reads wrong', 'Drifted, calibrated against the reference.', 'AIR 3.4 R-CAL', 'degraded', 25]
	]),
	encoder: faultsOf([['loses pulses', 'Coupling slipped, tightened.', 'AIR 1.5 R-TGT', 'stopped', 35]]),
	drive: drives,
	servo: drives,
	cabinet: faultsOf([
		['is too hot inside', 'Filter mats clogged, changed.', 'OHE 5.1 R-FIL', 'degraded', 15, 'filter'],
		['tripped', 'Earth fault of a wet junction box, dried and sealed.', 'UST 4.5 R-WIR', 'stopped', 65]
	]),
	panel: faultsOf([
		[
			'does not react to touch',
			'Touch film scratched through, panel swapped, program loaded.',
			'FTF 2.4 R-UNT',
			'degraded',
			60,
			'panel'
		],
		['is frozen', 'Restarted, runs again. Firmware noted.', 'FTF 3.5 R-RST', 'stopped', 10]
	]),
	belt: faultsOf([
		[
			'runs to one side',
			'Tracked at the tail pulley, scraper cleaned.',
			'MW-TRK O-SET R-TEN',
			'degraded',
			25
		],
		['slips', 'Tensioned, pulley cleaned.', 'SLP 2.4 R-TEN', 'degraded', 20],
		['is torn', 'Belt renewed and tensioned.', 'MW-BLT 2.5 R-RPL', 'stopped', 85, 'belt']
	]),
	chain: faultsOf([
		['jumps', 'Sprocket worn, sprocket and chain renewed.', 'SLP 2.4 R-RPL', 'stopped', 90, 'chain'],
		['is dry', 'Lubricated, oiler filled.', 'NOI O-LUB R-LUB', 'none', 15, 'oil']
	]),
	guard: faultsOf([
		['does not release', 'Switch actuator bent, straightened and set.', 'MW-GRD 1.4 R-FIX', 'stopped', 20],
		['hangs loose', 'Hinge screws lost, new ones with locking compound.', 'SER 1.5 R-TGT', 'none', 15],
		['is cracked', 'Polycarbonate pane renewed.', 'STD 5.3 R-RPL', 'safety', 40, 'pane']
	]),
	heater: faultsOf([
		['stays cold', 'Element burnt out, replaced.', 'IHT 2.7 R-RPL', 'stopped', 40, 'heater'],
		['regulates badly', 'Thermocouple slipped out, fixed.', 'ERO 1.5 R-FIX', 'quality', 25]
	]),
	filter: faultsOf([['is clogged', 'Cartridge changed.', 'PLU 5.1 R-FIL', 'degraded', 20, 'filter']]),
	exchanger: faultsOf([
		['leaks between the plates', 'Gaskets hard, set renewed.', 'ELP O-AGE R-SEA', 'degraded', 210, 'gasket'],
		['heats too little', 'Scaled, cleaned chemically.', 'IHT 5.1 R-CLN', 'degraded', 120]
	]),
	flowmeter: faultsOf([
		['counts wrong', 'Zero drifted, zeroed and checked against the scale.', 'AIR 3.4 R-CAL', 'quality', 30]
	]),
	scale: faultsOf([
		['does not return to zero', 'Dirt under the cell, cleaned and tared.', 'AIR 5.1 R-CLN', 'quality', 25]
	])
};

/** Small things people notice and want put right. */
export const SMALL_THINGS = faultsOf([
	['Cover loose', 'Screws replaced.', 'SER 1.5 R-TGT', 'none', 10],
	['Label with the machine number missing', 'New label put on.', 'SER O-AGE R-OTH', 'none', 10],
	['Floor slippery from oil', 'Oil taken up, drip tray put under.', 'ELU 1.1 R-CLN', 'safety', 20],
	['Lamp out over the machine', 'Tube replaced.', 'SER 2.7 R-RPL', 'none', 25, 'tube'],
	['Emergency stop button cracked', 'Button replaced and tested.', 'STD 5.3 R-RPL', 'safety', 30, 'button'],
	['Grating bent, stumbling edge', 'Straightened and fixed.', 'STD 5.3 R-FIX', 'safety', 40],
	['Water hose drips', 'Coupling seal renewed.', 'ELU 1.1 R-SEA', 'none', 10, 'hose'],
	['Display hard to read', 'Cleaned, brightness up.', 'SER 5.1 R-CLN', 'none', 10]
]);

/** What a step of a checklist found, put right by a job of its own. */
export const WORN: Fault = {
	says: 'Not in order',
	found: 'Worn part renewed, step repeated and in order.',
	mode: 'PDE',
	cause: '2.4',
	remedy: 'R-RPL',
	impact: 'degraded',
	minutes: 45
};
