import type { MachineKind } from './machine-kind.ts';

const electrical = ['electrical', 'Main switch Q1'] as const;

const pumpSet = [
	['Motor', 'M1', 'motor'],
	['Pump', 'P1', 'pump'],
	['Drive inverter', 'D1', 'drive'],
	['Coupling bearing', 'B1', 'bearing'],
	['Pressure sensor', 'PT1', 'sensor']
] as const;

const machine = (
	name: string,
	code: string,
	criticality: MachineKind['criticality'],
	[maker, ...models]: readonly [string, ...string[]],
	trouble: number,
	more: Partial<MachineKind>
): MachineKind => ({
	name,
	code,
	criticality,
	group: 'rotating',
	maker,
	models,
	trouble,
	parts: pumpSet,
	many: [
		['Shut-off valve', 'SV', 'valve'],
		['Process sensor', 'PS', 'sensor']
	],
	meters: ['hours'],
	energies: [electrical],
	plans: ['pump-month'],
	...more
});

export const SYRUP: readonly MachineKind[] = [
	machine('Sugar dissolver', 'DIS', 'B', ['Brixtec', 'SD 20'], 0.9, { plans: ['pump-month', 'tank-year'] }),
	machine('Syrup mixing tank', 'TNK', 'B', ['Brixtec', 'MT 15', 'MT 30'], 0.5, {
		permit: 'confined-space',
		parts: [
			['Agitator motor', 'M1', 'motor'],
			['Agitator gearbox', 'G1', 'gearbox'],
			['Level sensor', 'L1', 'sensor'],
			['Bottom valve', 'V1', 'valve'],
			['Manhole guard', 'GD1', 'guard'],
			['Load cell', 'W1', 'scale']
		],
		energies: [electrical, ['product', 'Inlet valve, chained shut']],
		plans: ['pump-month', 'tank-year']
	}),
	machine('Mixer and carbonator', 'MIX', 'A', ['Kessler & Holm', 'Carbo 60'], 1.6, {
		meters: ['hours', 'pressure'],
		bar: 5.5,
		plans: ['pump-month', 'instrument-quarter', 'overhaul-year']
	}),
	machine('CIP skid', 'CIP', 'A', ['Brixtec', 'Clean 4', 'Clean 6'], 1.7, {
		parts: [
			...pumpSet,
			['Caustic valve', 'V1', 'valve'],
			['Heat exchanger', 'HX1', 'exchanger'],
			['Conductivity probe', 'QT1', 'sensor'],
			['Return flow meter', 'FM1', 'flowmeter']
		],
		meters: ['hours', 'pressure', 'temperature'],
		bar: 3.5,
		energies: [electrical, ['chemical', 'Caustic ball valve K1'], ['steam', 'Steam valve S1']],
		plans: ['cip-week', 'instrument-quarter', 'overhaul-year']
	}),
	machine('Pasteuriser', 'PAS', 'A', ['Thermovar', 'Flash 30'], 1.2, {
		parts: [
			...pumpSet,
			['Plate heat exchanger', 'HX1', 'exchanger'],
			['Diversion valve', 'V1', 'valve'],
			['Holding temperature sensor', 'TT1', 'sensor']
		],
		meters: ['hours', 'pressure'],
		bar: 4,
		energies: [electrical, ['steam', 'Steam valve S1']],
		plans: ['pump-month', 'instrument-quarter', 'overhaul-year']
	}),
	machine('Water treatment', 'WTR', 'A', ['Clarofil', 'RO 40'], 1, {
		parts: [
			...pumpSet,
			['Pre-filter', 'FI1', 'filter'],
			['Membrane vessel', 'MV1', 'filter'],
			['Conductivity probe', 'QT1', 'sensor']
		],
		meters: ['hours', 'pressure'],
		bar: 11,
		plans: ['pump-month', 'filter-quarter', 'instrument-quarter']
	}),
	machine('Dosing station', 'DOS', 'B', ['Lindqvist', 'Dos 4'], 1, { plans: ['pump-month'] }),
	machine('Transfer pump', 'PMP', 'C', ['Lindqvist', 'LQ 50-160', 'LQ 40-200'], 0.8, {
		meters: ['hours', 'vibration'],
		plans: ['pump-month', 'vibration-quarter']
	})
];

export const UTILITIES: readonly MachineKind[] = [
	machine('High-pressure compressor', 'HPC', 'A', ['Aerovolt', 'HP 40-2000'], 1.7, {
		parts: [
			['Main motor', 'M1', 'motor'],
			['Stage 3 valve', 'V1', 'valve'],
			['Oil pump', 'P1', 'pump'],
			['Crankshaft bearing', 'B1', 'bearing'],
			['Interstage cooler', 'HX1', 'exchanger'],
			['Oil filter', 'FI1', 'filter'],
			['Control cabinet', 'CC1', 'cabinet'],
			['Pressure sensor', 'PT1', 'sensor']
		],
		meters: ['hours', 'pressure', 'temperature', 'vibration'],
		bar: 38,
		energies: [electrical, ['pneumatic', 'Discharge valve HV2 and blow-off']],
		plans: ['compressor-month', 'vibration-quarter', 'overhaul-year']
	}),
	machine('Air compressor', 'CMP', 'B', ['Aerovolt', 'Screw 75', 'Screw 110'], 1.3, {
		meters: ['hours', 'pressure', 'temperature', 'vibration'],
		bar: 7.5,
		energies: [electrical, ['pneumatic', 'Outlet ball valve A1']],
		plans: ['compressor-month', 'filter-quarter', 'vibration-quarter']
	}),
	machine('Ammonia chiller', 'CHI', 'A', ['Polar Kälte', 'NH 600'], 1, {
		permit: 'ammonia',
		meters: ['hours', 'pressure', 'vibration'],
		bar: 9.5,
		energies: [electrical, ['refrigerant', 'Suction and discharge valves']],
		plans: ['compressor-month', 'vibration-quarter', 'overhaul-year']
	}),
	machine('Steam boiler', 'BOI', 'A', ['Thermovar', 'Steam 5000'], 0.8, {
		permit: 'pressure',
		parts: [
			...pumpSet,
			['Burner', 'BU1', 'heater'],
			['Safety valve', 'SV1', 'valve'],
			['Water level sensor', 'L1', 'sensor']
		],
		meters: ['hours', 'pressure'],
		bar: 10,
		energies: [electrical, ['steam', 'Main steam valve S0']],
		plans: ['boiler-week', 'instrument-quarter', 'overhaul-year']
	}),
	machine('Cooling tower', 'TOW', 'C', ['Polar Kälte', 'KT 300'], 0.6, {
		parts: [
			['Fan', 'F1', 'fan'],
			['Fan motor', 'M1', 'motor'],
			['Make-up valve', 'V1', 'valve'],
			['Spray pump', 'P1', 'pump']
		],
		plans: ['pump-month', 'tank-year']
	}),
	machine('Cooling water pump', 'CWP', 'B', ['Lindqvist', 'LQ 80-250'], 0.8, {
		meters: ['hours', 'vibration'],
		plans: ['pump-month', 'vibration-quarter']
	}),
	machine('Vacuum pump', 'VAC', 'C', ['Aerovolt', 'Vac 25'], 0.6, { plans: ['pump-month'] }),
	machine('CO₂ vaporiser', 'CO2', 'B', ['Polar Kälte', 'CV 800'], 0.4, { plans: ['instrument-quarter'] }),
	machine('Air dryer', 'DRY', 'C', ['Aerovolt', 'Dry 90'], 0.5, { plans: ['filter-quarter'] }),
	machine('Effluent pump station', 'EFF', 'C', ['Lindqvist', 'LQ S65'], 0.9, {
		permit: 'confined-space',
		plans: ['pump-month']
	})
];

export const WAREHOUSE: readonly MachineKind[] = [
	machine('Pallet conveyor', 'PCO', 'C', ['Transflex', 'PC 1200'], 1, {
		group: 'conveyor',
		parts: [
			['Drive 1', 'M1', 'motor'],
			['Chain 1', 'CH1', 'chain'],
			['Pallet sensor', 'S1', 'sensor'],
			['Gearbox 1', 'G1', 'gearbox']
		],
		many: [
			['Drive', 'M', 'motor'],
			['Chain', 'CH', 'chain'],
			['Pallet sensor', 'S', 'sensor']
		],
		plans: ['conveyor-month', 'guard-quarter']
	}),
	machine('Stacker crane', 'STC', 'B', ['Stapelwerk', 'SC 24'], 1.2, {
		group: 'conveyor',
		parts: [
			['Travel drive', 'M1', 'servo'],
			['Hoist drive', 'M2', 'servo'],
			['Hoist rope', 'CH1', 'chain'],
			['Position laser', 'S1', 'sensor'],
			['Fork', 'GR1', 'gripper']
		],
		energies: [electrical, ['gravity', 'Hoist lock']],
		plans: ['lubricate-month', 'guard-quarter', 'overhaul-year']
	}),
	machine('Rapid door', 'DOR', 'D', ['Sekura', 'RD 3'], 0.7, {
		group: 'conveyor',
		parts: [
			['Door motor', 'M1', 'motor'],
			['Safety edge', 'S1', 'guard'],
			['Door curtain', 'BE1', 'belt']
		],
		many: [],
		meters: [],
		plans: ['guard-quarter']
	}),
	machine('Dock leveller', 'DOC', 'D', ['Sekura', 'DL 6'], 0.4, {
		parts: [
			['Hydraulic pump', 'P1', 'pump'],
			['Lift cylinder', 'C1', 'cylinder'],
			['Lip sensor', 'S1', 'sensor']
		],
		many: [],
		meters: [],
		energies: [electrical, ['gravity', 'Support strut'], ['hydraulic', 'Drain valve']],
		plans: ['guard-quarter']
	})
];

/** Things that move or hang in a cupboard: name, code, kind, maker. */
export const LOOSE = [
	['Forklift', 'FLT', 'vehicle', 'Stapelwerk'],
	['Torque wrench', 'TQW', 'tool', 'Sekura'],
	['Pallet truck', 'PTR', 'vehicle', 'Stapelwerk'],
	['Vibration meter', 'VBM', 'tool', 'Fluxo'],
	['Thermal camera', 'THC', 'tool', 'Optosens'],
	['Multimeter', 'MUL', 'tool', 'Voltaris'],
	['Scissor lift', 'SCL', 'vehicle', 'Stapelwerk'],
	['Chain hoist', 'CHO', 'tool', 'Sekura']
] as const;
