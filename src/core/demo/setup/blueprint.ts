import type { MachineKind } from '../words/machine-kind.ts';
import { BLOWING, FILLING, PACKING } from '../words/line-machines.ts';
import { LOOSE, SYRUP, UTILITIES, WAREHOUSE } from '../words/other-machines.ts';

export interface PlannedMachine {
	kind: MachineKind;
	name: string;
	code: string;
	/** How many parts of it are told of. */
	parts: number;
}
export interface PlannedPlace {
	name: string;
	code: string;
	area: string;
	isLine: boolean;
	runsAlways: boolean;
	machines: PlannedMachine[];
}
export interface Blueprint {
	areas: readonly (readonly [code: string, name: string])[];
	places: PlannedPlace[];
	loose: (readonly [name: string, code: string, kind: 'tool' | 'vehicle', maker: string])[];
}

const AREAS = [
	['SY', 'Syrup room'],
	['BM', 'Blow moulding'],
	['FH', 'Filling hall'],
	['PK', 'Packaging'],
	['UT', 'Utilities'],
	['WH', 'Warehouse'],
	['WS', 'Workshop']
] as const;

const numbered = (kinds: readonly MachineKind[], code: string, count: number): PlannedMachine[] =>
	Array.from({ length: count }, (_, n) => n).flatMap((n) => {
		const kind = kinds[n % kinds.length];
		const number = Math.floor(n / kinds.length) + 1;
		return kind
			? [{ kind, name: `${kind.name} ${number}`, code: `${code}-${kind.code}${number}`, parts: 0 }]
			: [];
	});

const line = (kinds: readonly MachineKind[], name: string, code: string, area: string): PlannedPlace => ({
	name,
	code,
	area,
	isLine: true,
	runsAlways: false,
	machines: kinds.map((kind) => ({ kind, name: kind.name, code: `${code}-${kind.code}`, parts: 0 }))
});

const area = (name: string, code: string, machines: PlannedMachine[], runsAlways = false): PlannedPlace => ({
	name,
	code,
	area: code,
	isLine: false,
	runsAlways,
	machines
});

/** Deals the rest out over the machines: the larger a machine, the more of its parts are told of. */
const dealParts = (machines: readonly PlannedMachine[], rest: number): void => {
	const most = ({ kind }: PlannedMachine) => (kind.many.length > 0 ? Infinity : kind.parts.length);
	let left = rest;
	let open = [...machines];
	while (left > 0 && open.length > 0) {
		const weight = open.reduce((sum, { kind }) => sum + kind.trouble + 0.5, 0);
		const share = left / weight;
		for (const one of open) {
			const more = Math.min(
				left,
				most(one) - one.parts,
				Math.max(1, Math.floor(share * (one.kind.trouble + 0.5)))
			);
			one.parts += more;
			left -= more;
		}
		open = open.filter((one) => one.parts < most(one));
	}
};

/** A plant of exactly so many assets: whole lines first, then what machines are made of. */
export const drawBlueprint = (assets: number): Blueprint => {
	const sets = Math.max(1, Math.round(Math.sqrt(assets) / 12));
	const some = (few: number, each: number) => (sets === 1 ? few : sets * each);
	const places = [area('Syrup room', 'SY', numbered(SYRUP, 'SY', some(3, 4)), true)];
	for (let n = 1; n <= sets; n++) {
		places.push(
			line(BLOWING, `Preform line ${n}`, `BM${n}`, 'BM'),
			line(FILLING, `Filling line ${n}`, `FL${n}`, 'FH')
		);
		places.push(line(PACKING, `Packing line ${n}`, `PL${n}`, 'PK'));
	}
	places.push(area('Utilities', 'UT', numbered(UTILITIES, 'UT', some(3, 5)), true));
	places.push(area('Warehouse', 'WH', numbered(WAREHOUSE, 'WH', some(1, 3))));
	const loose = Array.from({ length: some(1, 4) }, (_, n) => {
		const [name, code, kind, maker] = LOOSE[n % LOOSE.length] ?? LOOSE[0];
		const number = Math.floor(n / LOOSE.length) + 1;
		return [`${name} ${number}`, `${code}-${number}`, kind, maker] as const;
	});
	const machines = places.flatMap((place) => place.machines);
	const rest = assets - 1 - AREAS.length - 3 * sets - machines.length - loose.length;
	dealParts(machines, rest);
	return { areas: AREAS, places, loose };
};
