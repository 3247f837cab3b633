import type { MachineKind } from './machine-kind.ts';

/** The machines of a bottling line, in the order in which a bottle meets them. */
export const BLOWING: readonly MachineKind[] = [
	{
		name: 'Preform tipper',
		code: 'TIP',
		criticality: 'C',
		group: 'conveyor',
		maker: 'Nordfill',
		models: ['PT 12'],
		trouble: 0.5,
		parts: [
			['Lifting motor', 'M1', 'motor'],
			['Hopper belt', 'BE1', 'belt'],
			['Level sensor', 'S1', 'sensor'],
			['Guard door', 'GD1', 'guard'],
			['Lifting gearbox', 'G1', 'gearbox']
		],
		many: [['Position sensor', 'SP', 'sensor']],
		meters: ['hours'],
		energies: [
			['electrical', 'Main switch Q1'],
			['gravity', 'Safety pin of the lifting frame']
		],
		plans: ['conveyor-month', 'guard-quarter']
	},
	{
		name: 'Preform unscrambler',
		code: 'UNS',
		criticality: 'B',
		group: 'packaging',
		maker: 'Nordfill',
		models: ['UR 24', 'UR 36'],
		trouble: 1.1,
		parts: [
			['Roller drive', 'M1', 'motor'],
			['Infeed rail', 'BE1', 'belt'],
			['Jam sensor', 'S1', 'sensor'],
			['Blow-off valve', 'V1', 'valve'],
			['Roller bearing', 'B1', 'bearing']
		],
		many: [['Rail sensor', 'SR', 'sensor']],
		meters: ['hours'],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['packaging-week', 'guard-quarter']
	},
	{
		name: 'Blow moulder',
		code: 'BLM',
		criticality: 'A',
		group: 'packaging',
		maker: 'Nordfill',
		models: ['Contura S16', 'Contura S20'],
		trouble: 3.2,
		parts: [
			['Wheel drive', 'M1', 'servo'],
			['Wheel gearbox', 'G1', 'gearbox'],
			['Oven fan', 'F1', 'fan'],
			['Oven temperature sensor', 'T1', 'sensor'],
			['High-pressure regulator', 'V1', 'valve'],
			['Main bearing', 'B1', 'bearing'],
			['Control cabinet', 'CC1', 'cabinet'],
			['Operator panel', 'OP1', 'panel'],
			['Guard door', 'GD1', 'guard'],
			['Mould cooling pump', 'P1', 'pump']
		],
		many: [
			['Blow valve block', 'BV', 'valve'],
			['Stretch cylinder', 'SC', 'cylinder'],
			['Heating lamp module', 'HL', 'heater'],
			['Preform gripper', 'PG', 'gripper']
		],
		meters: ['hours', 'pressure', 'temperature'],
		bar: 34,
		energies: [
			['electrical', 'Main switch Q1'],
			['pneumatic', 'High-pressure ball valve HV1'],
			['rotation', 'Wheel brake, wait until it stands']
		],
		plans: ['blow-week', 'lubricate-week', 'blow-quarter', 'guard-quarter', 'overhaul-year']
	},
	{
		name: 'Air conveyor',
		code: 'AIR',
		criticality: 'B',
		group: 'conveyor',
		maker: 'Transflex',
		models: ['AC 400'],
		trouble: 0.8,
		parts: [
			['Fan 1', 'F1', 'fan'],
			['Guide adjustment', 'M1', 'motor'],
			['Backlog sensor', 'S1', 'sensor'],
			['Air filter', 'FI1', 'filter']
		],
		many: [
			['Fan', 'F', 'fan'],
			['Bottle sensor', 'S', 'sensor']
		],
		meters: ['hours'],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['conveyor-month', 'filter-quarter']
	}
];

export const FILLING: readonly MachineKind[] = [
	{
		name: 'Rinser',
		code: 'RIN',
		criticality: 'B',
		group: 'packaging',
		maker: 'Kessler & Holm',
		models: ['KR 40'],
		trouble: 0.9,
		parts: [
			['Main drive', 'M1', 'motor'],
			['Rinse pump', 'P1', 'pump'],
			['Water valve', 'V1', 'valve'],
			['Turret bearing', 'B1', 'bearing'],
			['Water filter', 'FI1', 'filter']
		],
		many: [
			['Rinse gripper', 'RG', 'gripper'],
			['Nozzle valve', 'NV', 'valve']
		],
		meters: ['hours', 'pressure'],
		bar: 2.5,
		energies: [
			['electrical', 'Main switch Q1'],
			['product', 'Water ball valve V0']
		],
		plans: ['packaging-week', 'lubricate-week', 'guard-quarter']
	},
	{
		name: 'Filler',
		code: 'FIL',
		criticality: 'A',
		group: 'packaging',
		maker: 'Kessler & Holm',
		models: ['Volumatic 72', 'Volumatic 96'],
		trouble: 3,
		parts: [
			['Main drive', 'M1', 'servo'],
			['Main gearbox', 'G1', 'gearbox'],
			['Infeed starwheel', 'ST1', 'chain'],
			['Product valve', 'V1', 'valve'],
			['Ring bowl level sensor', 'L1', 'sensor'],
			['Turret bearing', 'B1', 'bearing'],
			['Control cabinet', 'CC1', 'cabinet'],
			['Operator panel', 'OP1', 'panel'],
			['Guard door', 'GD1', 'guard'],
			['Return gas pump', 'P1', 'pump']
		],
		many: [
			['Filling valve', 'FV', 'valve'],
			['Lifting cylinder', 'LC', 'cylinder'],
			['Flow meter', 'FM', 'flowmeter']
		],
		meters: ['hours', 'pressure', 'temperature'],
		bar: 4.2,
		energies: [
			['electrical', 'Main switch Q1'],
			['product', 'Product valve V1'],
			['pneumatic', 'Air ball valve A1']
		],
		plans: ['filler-week', 'lubricate-week', 'filler-month', 'guard-quarter', 'overhaul-year']
	},
	{
		name: 'Capper',
		code: 'CAP',
		criticality: 'A',
		group: 'packaging',
		maker: 'Kessler & Holm',
		models: ['KC 18'],
		trouble: 2.1,
		parts: [
			['Cap sorter drive', 'M1', 'motor'],
			['Cap chute sensor', 'S1', 'sensor'],
			['Head gearbox', 'G1', 'gearbox'],
			['Cap elevator belt', 'BE1', 'belt'],
			['Turret bearing', 'B1', 'bearing']
		],
		many: [
			['Capping head', 'CH', 'gripper'],
			['Magnetic clutch', 'MC', 'gearbox']
		],
		meters: ['hours'],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['packaging-week', 'torque-week', 'lubricate-week', 'guard-quarter']
	},
	{
		name: 'Labeller',
		code: 'LAB',
		criticality: 'B',
		group: 'packaging',
		maker: 'Etiqa',
		models: ['Rollfed 20', 'Rollfed 30'],
		trouble: 2.6,
		parts: [
			['Carousel drive', 'M1', 'servo'],
			['Cutter drive', 'M2', 'servo'],
			['Glue pump', 'P1', 'pump'],
			['Glue heater', 'H1', 'heater'],
			['Label sensor', 'S1', 'sensor'],
			['Vacuum drum', 'VD1', 'gripper'],
			['Carousel bearing', 'B1', 'bearing'],
			['Operator panel', 'OP1', 'panel']
		],
		many: [['Bottle plate', 'BP', 'bearing']],
		meters: ['hours', 'temperature'],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['labeller-week', 'lubricate-week', 'guard-quarter', 'overhaul-year']
	},
	{
		name: 'Fill level inspector',
		code: 'INS',
		criticality: 'B',
		group: 'electrical',
		maker: 'Optosens',
		models: ['Check 700'],
		trouble: 0.8,
		parts: [
			['Camera', 'S1', 'sensor'],
			['Rejector', 'C1', 'cylinder'],
			['Trigger sensor', 'S2', 'sensor'],
			['Operator panel', 'OP1', 'panel']
		],
		many: [['Inspection sensor', 'SI', 'sensor']],
		meters: [],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['inspector-month']
	},
	{
		name: 'Date coder',
		code: 'COD',
		criticality: 'C',
		group: 'packaging',
		maker: 'Etiqa',
		models: ['Laser 30', 'Jet 9'],
		trouble: 1.3,
		parts: [
			['Print head', 'PH1', 'heater'],
			['Extraction fan', 'F1', 'fan'],
			['Product sensor', 'S1', 'sensor'],
			['Encoder', 'E1', 'encoder']
		],
		many: [['Trigger sensor', 'ST', 'sensor']],
		meters: [],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['coder-week']
	},
	{
		name: 'Bottle conveyor',
		code: 'BCO',
		criticality: 'B',
		group: 'conveyor',
		maker: 'Transflex',
		models: ['BC 83'],
		trouble: 1.7,
		parts: [
			['Drive 1', 'M1', 'motor'],
			['Gearbox 1', 'G1', 'gearbox'],
			['Chain 1', 'CH1', 'chain'],
			['Lubrication pump', 'P1', 'pump'],
			['Drive inverter 1', 'D1', 'drive']
		],
		many: [
			['Drive', 'M', 'motor'],
			['Chain', 'CH', 'chain'],
			['Backlog sensor', 'S', 'sensor'],
			['Drive inverter', 'D', 'drive']
		],
		meters: ['hours'],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['conveyor-month', 'lubricate-month', 'guard-quarter']
	}
];

export const PACKING: readonly MachineKind[] = [
	{
		name: 'Shrink packer',
		code: 'SHR',
		criticality: 'B',
		group: 'packaging',
		maker: 'Etiqa',
		models: ['Wrap 60', 'Wrap 90'],
		trouble: 2.3,
		parts: [
			['Film cutter drive', 'M1', 'servo'],
			['Tunnel heater', 'H1', 'heater'],
			['Tunnel fan', 'F1', 'fan'],
			['Tunnel chain', 'CH1', 'chain'],
			['Film sensor', 'S1', 'sensor'],
			['Lane divider cylinder', 'C1', 'cylinder'],
			['Operator panel', 'OP1', 'panel'],
			['Guard door', 'GD1', 'guard']
		],
		many: [
			['Heating element', 'HE', 'heater'],
			['Lane sensor', 'SL', 'sensor']
		],
		meters: ['hours', 'temperature'],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['packer-week', 'lubricate-month', 'guard-quarter']
	},
	{
		name: 'Case conveyor',
		code: 'CCO',
		criticality: 'C',
		group: 'conveyor',
		maker: 'Transflex',
		models: ['CC 400'],
		trouble: 1.1,
		parts: [
			['Drive 1', 'M1', 'motor'],
			['Belt 1', 'BE1', 'belt'],
			['Turning station', 'C1', 'cylinder'],
			['Case sensor', 'S1', 'sensor']
		],
		many: [
			['Drive', 'M', 'motor'],
			['Belt', 'BE', 'belt'],
			['Case sensor', 'S', 'sensor']
		],
		meters: ['hours'],
		energies: [['electrical', 'Main switch Q1']],
		plans: ['conveyor-month', 'guard-quarter']
	},
	{
		name: 'Palletiser',
		code: 'PAL',
		criticality: 'B',
		group: 'packaging',
		maker: 'Stapelwerk',
		models: ['Robo 4', 'Robo 6'],
		trouble: 2,
		parts: [
			['Robot axis 1', 'M1', 'servo'],
			['Gripper head', 'GR1', 'gripper'],
			['Layer table drive', 'M2', 'motor'],
			['Pallet sensor', 'S1', 'sensor'],
			['Light curtain', 'LG1', 'guard'],
			['Control cabinet', 'CC1', 'cabinet'],
			['Pallet chain', 'CH1', 'chain']
		],
		many: [
			['Gripper cylinder', 'GC', 'cylinder'],
			['Layer sensor', 'SL', 'sensor']
		],
		meters: ['hours'],
		energies: [
			['electrical', 'Main switch Q1'],
			['gravity', 'Axis brake and support']
		],
		plans: ['packaging-week', 'lubricate-month', 'guard-quarter', 'overhaul-year']
	},
	{
		name: 'Stretch wrapper',
		code: 'STR',
		criticality: 'C',
		group: 'packaging',
		maker: 'Stapelwerk',
		models: ['Wrapper 2000'],
		trouble: 1.2,
		parts: [
			['Ring drive', 'M1', 'motor'],
			['Film carriage', 'M2', 'motor'],
			['Film cutter', 'H1', 'heater'],
			['Height sensor', 'S1', 'sensor'],
			['Lifting belt', 'BE1', 'belt']
		],
		many: [['Roller bearing', 'B', 'bearing']],
		meters: ['hours'],
		energies: [
			['electrical', 'Main switch Q1'],
			['gravity', 'Ring support pin']
		],
		plans: ['conveyor-month', 'guard-quarter']
	}
];
