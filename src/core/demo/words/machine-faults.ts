import { faultsOf } from './fault.ts';
import type { Fault } from './fault.ts';

/** What goes wrong on the machines of a line, by the machine's code. */
export const MACHINE_FAULTS: Readonly<Record<string, readonly Fault[]>> = {
	UNS: faultsOf([
		[
			'Preforms wedge at the infeed rail',
			'Rail 3 mm too narrow after changeover. Set back to the mark.',
			'MW-JAM O-SET R-SET',
			'stopped',
			12
		],
		[
			'Rail runs empty although the hopper is full',
			'Jam sensor dirty with PET dust, cleaned.',
			'MW-FEED 5.1 R-CLN',
			'stopped',
			10
		],
		[
			'Rollers squeal',
			'Roller bearing dry, replaced both sides.',
			'NOI O-LUB R-RPL',
			'degraded',
			50,
			'bearing'
		]
	]),
	BLM: faultsOf([
		[
			'Bottles with thin base from station 7',
			'Stretch rod bent, replaced and checked with the gauge.',
			'MW-FILL 1.4 R-RPL',
			'quality',
			45,
			'rod'
		],
		[
			'Oven temperature falls on zone 3',
			'Two lamps burnt out, replaced.',
			'IHT 4.2 R-RPL',
			'stopped',
			30,
			'lamp'
		],
		[
			'Preform falls from the transfer arm',
			'Gripper spring broken, set of springs renewed.',
			'MW-FEED 2.5 R-RPL',
			'stopped',
			35,
			'spring'
		],
		[
			'Loud hissing at the blow wheel',
			'Seal of the blow nozzle worn, renewed on two stations.',
			'ELU 1.1 R-SEA',
			'degraded',
			40,
			'seal'
		],
		[
			'Mould does not lock on station 12',
			'Cam roller seized, replaced.',
			'FTC 1.6 R-RPL',
			'stopped',
			70,
			'roller'
		],
		[
			'Guard door 2 will not release',
			'Door switch out of line after a knock, set again.',
			'MW-GRD 1.3 R-ADJ',
			'stopped',
			15
		],
		[
			'Blow pressure swings by 3 bar',
			'Pilot valve of the regulator sticks, replaced.',
			'ERO 1.6 R-RPL',
			'quality',
			60,
			'valve'
		]
	]),
	RIN: faultsOf([
		[
			'Bottles drop out of the rinser',
			'Gripper rubbers worn, set renewed.',
			'MW-FEED 2.4 R-RPL',
			'stopped',
			35,
			'rubber'
		],
		['Rinse water pressure too low', 'Strainer full of scale, cleaned.', 'PLU 5.1 R-CLN', 'degraded', 20]
	]),
	FIL: faultsOf([
		[
			'Underfilled bottles from valve 34',
			'Seat seal of the filling valve worn, seal kit fitted.',
			'MW-FILL 2.4 R-SEA',
			'quality',
			40,
			'seal'
		],
		[
			'Bottles jam at the infeed starwheel',
			'Starwheel timing 4 mm late, timed again.',
			'MW-JAM O-SET R-ADJ',
			'stopped',
			20
		],
		[
			'Foaming over on all valves',
			'Product 4 degrees too warm, snift time corrected.',
			'MW-FILL O-MAT R-SET',
			'quality',
			25
		],
		['Drips under the ring bowl', 'Rotary seal leaks, renewed.', 'ELP 1.1 R-SEA', 'degraded', 90, 'seal'],
		[
			'Lifting cylinder does not come down',
			'Air cushion seal torn, cylinder swapped.',
			'STD 2.5 R-UNT',
			'stopped',
			45,
			'cylinder'
		],
		[
			'Filler stops with "level ring bowl"',
			'Level probe fouled with pulp, cleaned and calibrated.',
			'AIR 5.1 R-CLN',
			'stopped',
			25
		],
		[
			'Filler trips on overload of the main drive',
			'Glass-hard lump of sugar in the bearing cover, cleaned, ran idle 10 min.',
			'UST 5.3 R-CLN',
			'stopped',
			60
		]
	]),
	CAP: faultsOf([
		['Caps sit crooked', 'Capping head cone worn, replaced.', 'MW-SEAL 2.4 R-RPL', 'quality', 35, 'cone'],
		[
			'No caps on the chute',
			'Deformed cap wedged in the chute, removed.',
			'MW-JAM O-MAT R-CLR',
			'stopped',
			8
		],
		['Opening torque too low', 'Magnetic clutch drifted, set to 1.9 Nm.', 'MW-SEAL 3.4 R-CAL', 'quality', 30],
		['Cap sorter knocks', 'Sorter disc loose, tightened and secured.', 'NOI 1.5 R-TGT', 'degraded', 25]
	]),
	LAB: faultsOf([
		['Labels crooked', 'Vacuum drum pad worn, pads renewed.', 'MW-LBL 2.4 R-RPL', 'quality', 40, 'pad'],
		[
			'Label web tears at every splice',
			'Splice too thick, operator shown how.',
			'MW-FEED O-OPR R-INS',
			'stopped',
			12
		],
		[
			'Label end stands off',
			'Glue too cold, heater element replaced.',
			'IHT 4.2 R-RPL',
			'quality',
			45,
			'heater'
		],
		[
			'Cutter leaves a fringe',
			'Knife blunt, knife changed and set.',
			'MW-LBL 2.4 R-RPL',
			'quality',
			50,
			'knife'
		],
		[
			'Glue string over the bottle',
			'Glue roller scraper out of setting, adjusted.',
			'MW-LBL O-SET R-ADJ',
			'degraded',
			25
		],
		[
			'Labeller loses the register',
			'Label sensor dirty, cleaned and taught again.',
			'AIR 5.1 R-CLN',
			'stopped',
			15
		]
	]),
	INS: faultsOf([
		[
			'Throws out good bottles',
			'Camera window wet, cleaned; threshold back to 12.',
			'AIR O-WET R-CLN',
			'degraded',
			15
		],
		['Rejector does not hit', 'Rejector timing late, delay corrected.', 'FTI O-SET R-SET', 'quality', 20]
	]),
	COD: faultsOf([
		[
			'Date missing on every tenth bottle',
			'Product sensor moved by a knock, set again.',
			'MW-LBL 5.3 R-ADJ',
			'quality',
			15
		],
		[
			'Print faint',
			'Lens dirty, cleaned; extraction filter changed.',
			'MW-LBL 5.1 R-CLN',
			'degraded',
			20,
			'filter'
		]
	]),
	BCO: faultsOf([
		[
			'Bottles fall over in the curve',
			'Guide rail worn through, wear strip renewed.',
			'MW-JAM 2.4 R-RPL',
			'stopped',
			40,
			'strip'
		],
		['Chain has stretched and jumps', 'Two links taken out, tension set.', 'MW-BLT 2.4 R-TEN', 'stopped', 35],
		[
			'Conveyor runs dry and squeaks',
			'Lubrication nozzle clogged, cleaned.',
			'NOI O-LUB R-CLN',
			'degraded',
			15
		],
		[
			'Section 3 does not start',
			'Inverter in fault, cable to the motor chafed, cable renewed.',
			'FTS 4.2 R-WIR',
			'stopped',
			55,
			'cable'
		]
	]),
	SHR: faultsOf([
		[
			'Packs not shrunk at the back',
			'Two heating elements burnt out, replaced.',
			'MW-SEAL 4.2 R-RPL',
			'quality',
			40,
			'heater'
		],
		['Film not cut', 'Film knife blunt, changed.', 'MW-FEED 2.4 R-RPL', 'stopped', 25, 'knife'],
		['Bottles fall in lane 2', 'Lane divider bent, straightened.', 'MW-JAM 1.4 R-FIX', 'stopped', 30],
		[
			'Tunnel too hot, film melts',
			'Temperature controller out of setting, set to 185 °C.',
			'HIO 3.4 R-SET',
			'degraded',
			20
		]
	]),
	PAL: faultsOf([
		[
			'Layer falls apart on the table',
			'Side guide lost pressure, hose replaced.',
			'MW-JAM 1.1 R-RPL',
			'stopped',
			25,
			'hose'
		],
		[
			'Gripper drops packs',
			'Suction pads hard and cracked, set renewed.',
			'LOA 2.4 R-RPL',
			'stopped',
			40,
			'pad'
		],
		[
			'Robot stops with "axis 3 following error"',
			'Encoder plug loose, secured, reference run done.',
			'UST 4.2 R-WIR',
			'stopped',
			50
		],
		[
			'Light curtain trips without anybody there',
			'Transmitter dirty and out of line, cleaned and aligned.',
			'MW-GRD 1.3 R-ADJ',
			'stopped',
			20
		]
	]),
	STR: faultsOf([
		['Film tears all the time', 'Pre-stretch roller sticky, cleaned.', 'MW-FEED 5.1 R-CLN', 'degraded', 20],
		['Ring does not come up', 'Lifting belt torn, belt renewed.', 'MW-BLT 2.5 R-RPL', 'stopped', 90, 'belt']
	]),
	CIP: faultsOf([
		['Caustic does not reach 80 °C', 'Steam trap blocked, cleaned.', 'IHT 5.1 R-CLN', 'stopped', 50],
		[
			'CIP stops at step "return flow"',
			'Return pump sucks air, shaft seal renewed.',
			'NOO 1.1 R-SEA',
			'stopped',
			80,
			'seal'
		],
		[
			'Conductivity differs from the lab',
			'Probe scaled, cleaned in acid and calibrated.',
			'AIR 5.1 R-CAL',
			'quality',
			30
		]
	]),
	HPC: faultsOf([
		[
			'Third stage runs hot',
			'Valve plate cracked, valve set renewed.',
			'OHE 2.6 R-RPL',
			'degraded',
			180,
			'valve'
		],
		[
			'Compressor trips on low oil pressure',
			'Oil filter clogged, filter and oil changed.',
			'LBP 5.1 R-FIL',
			'stopped',
			70,
			'filter'
		],
		['Oil under the frame', 'Crankcase cover weeps, retightened.', 'ELU 1.5 R-TGT', 'degraded', 30]
	]),
	CHI: faultsOf([
		['Glycol supply 3 degrees too warm', 'Condenser dirty, cleaned.', 'IHT 5.1 R-CLN', 'degraded', 120],
		[
			'Smell of ammonia in the machine room',
			'Gland of the suction valve leaks, retightened, measured 0 ppm.',
			'ELU 1.1 R-TGT',
			'safety',
			60
		],
		['Compressor vibrates', 'Coupling out of line, aligned to 0.05 mm.', 'VIB 1.3 R-ADJ', 'degraded', 150]
	]),
	BOI: faultsOf([
		['Boiler locks out at start', 'Flame detector sooted, cleaned.', 'FTS 5.1 R-CLN', 'stopped', 40],
		[
			'Safety valve weeps',
			'Seat dirty, valve swapped for the tested spare.',
			'INL 5.1 R-UNT',
			'safety',
			75,
			'valve'
		]
	])
};
