import type { Dice } from '../dice.ts';
import { dateOf } from '../plant-time.ts';
import type { Day } from '../plant-time.ts';
import type { DemoAsset, Plant } from '../plant.ts';
import { MACHINE_FAULTS } from '../words/machine-faults.ts';
import { METERS } from '../words/machine-kind.ts';
import type { MachineKind, MeterName } from '../words/machine-kind.ts';
import type { PlannedMachine } from './blueprint.ts';
import type { Stores } from './stores.ts';

/** Where gauges usually stand, and from where on they are wrong. */
export const gaugeLevel = ({ bar = 6 }: MachineKind, meter: MeterName) => {
	if (meter === 'pressure') return { usual: bar, spread: bar * 0.025, warn: bar * 1.1, fail: bar * 1.2 };
	if (meter === 'temperature') return { usual: 58, spread: 3.5, warn: 75, fail: 90 };
	return { usual: 2.4, spread: 0.5, warn: 4.5, fail: 7.1 };
};

const round = (value: number) => Math.round(value * 10) / 10;

const metersOf = (kind: MachineKind, perDay: number) =>
	Object.fromEntries(
		kind.meters.map((name) => {
			if (name === 'hours') return [name, { ...METERS.hours, perDay: round(perDay) }];
			const { warn, fail } = gaugeLevel(kind, name);
			return [name, { ...METERS[name], warn: { max: round(warn) }, fail: { max: round(fail) } }];
		})
	);

/** The spare parts of one machine: of each kind it needs, the size that fits. */
const sparesOf = (dice: Dice, kind: MachineKind, { byKind }: Stores): DemoAsset['parts'] => {
	const wanted = new Set([
		...(MACHINE_FAULTS[kind.code] ?? []).flatMap(({ part }) => part ?? []),
		'bearing',
		'seal',
		'sensor'
	] as const);
	return Object.fromEntries(
		[...wanted].flatMap((name) => {
			const part = dice.pickFrom(byKind[name] ?? []);
			return part ? [[name, part]] : [];
		})
	);
};

export const machineArgs = (
	{
		stage: { dice },
		stores,
		teams,
		from
	}: { stage: { dice: Dice }; stores: Stores; teams: Plant['teams']; from: Day },
	{ kind, name, code }: PlannedMachine
) => {
	const age = dice.whole(200, 5_000);
	const pace = dice.between(0.5, 0.66);
	const spares = sparesOf(dice, kind, stores);
	const args = {
		kind: 'machine',
		name,
		code,
		criticality: kind.criticality,
		criticalityInputs: {
			production: { A: 5, B: 4, C: 2, D: 1 }[kind.criticality],
			redundancy: dice.whole(1, 4)
		},
		group: kind.group,
		maker: kind.maker,
		model: dice.pick(kind.models),
		serial: `${kind.code}${dice.whole(10_000, 99_999)}`,
		commissionedOn: dateOf(from - age),
		...(age < 700 && { warrantyUntil: dateOf(from - age + 730) }),
		ownerTeam: kind.group === 'electrical' ? teams.electricians : teams.mechanics,
		tags: [`https://id.hafenbrunn.example/a/${code.toLowerCase()}`],
		externalIds: [{ system: 'mes', id: `HBN.${code}` }],
		meters: metersOf(kind, pace * 24),
		isolation: Object.fromEntries(
			kind.energies.map(([energy, device], n) => [`i${n + 1}`, { energy, device, order: n + 1 }])
		),
		parts: Object.values(spares).map((part) => ({ part: part.id, quantity: 1 })),
		...(kind.permit && { requirePermit: [kind.permit] })
	};
	return { args, spares, hours: { start: Math.round(age * pace * 22), pace } };
};
