import { dateOf } from '../plant-time.ts';
import type { Day } from '../plant-time.ts';
import type { DemoAsset, Person, Place, Plant } from '../plant.ts';
import { having } from '../plant.ts';
import { newDevice } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../timeline.ts';
import { COMPONENTS } from '../words/components.ts';
import type { ComponentName } from '../words/machine-kind.ts';
import { drawBlueprint } from './blueprint.ts';
import type { PlannedMachine, PlannedPlace } from './blueprint.ts';
import { clientOf } from './foundation.ts';
import type { Foundation } from './foundation.ts';
import { machineArgs } from './machine-args.ts';
import type { Stores } from './stores.ts';

export interface Structure {
	places: Place[];
	machines: DemoAsset[];
}

interface Builder {
	stage: Stage;
	base: Foundation;
	/** Who knows the machines and writes them in. */
	engineer: Person;
	teams: Plant['teams'];
	stores: Stores;
	from: Day;
}

/** Few machines cause most of the work: beside what is usual for its kind, each has its own luck. */
const troubleOf = ({ stage: { dice } }: Builder, usual: number): number =>
	usual * Math.min(9, dice.lognormal(1, 1.2)) * (dice.chance(0.06) ? 3 : 1);

const blank = { machine: undefined, component: undefined, parent: undefined, downUntil: 0 } as const;

const LOWER = { A: 'B', B: 'C', C: 'D', D: 'D' } as const;

const buildComponent = (builder: Builder, machine: DemoAsset, n: number): DemoAsset => {
	const { stage, engineer } = builder;
	const { parts, many } = having(machine.machine, 'kind of machine');
	const extra = n - parts.length;
	const [name, code, kind]: ComponentName =
		parts[n] ?? having(many[extra % many.length], 'part of the machine');
	const number =
		extra < 0
			? ''
			: String(Math.floor(extra / many.length) + (parts.some(([, own]) => own === `${code}1`) ? 2 : 1));
	const own = {
		name: number ? `${name} ${number}` : name,
		code: `${machine.code}-${code}${number}`,
		criticality: LOWER[machine.criticality]
	};
	const { maker, models, group } = COMPONENTS[kind];
	const id = stage.does(engineer, engineer.device, 'asset.create', {
		kind: 'component',
		parentId: machine.id,
		...own,
		group,
		maker,
		model: stage.dice.pick(models),
		...(stage.dice.chance(0.4) && {
			serial: `${maker.slice(0, 2).toUpperCase()}${stage.dice.whole(1e6, 9e6)}`
		}),
		sortKey: String(n).padStart(4, '0')
	})('a');
	const trouble = troubleOf(builder, 1);
	const { hours, parts: spares, place } = machine;
	return {
		...blank,
		...own,
		id,
		component: kind,
		parent: machine,
		components: [],
		place,
		trouble,
		hours,
		parts: spares,
		reported: []
	};
};

function* buildMachine(builder: Builder, parentId: string, planned: PlannedMachine, place: Place): Story {
	const { stage, engineer } = builder;
	const { args, spares, hours } = machineArgs(builder, planned);
	const id = stage.does(engineer, engineer.device, 'asset.create', { ...args, parentId })('a');
	const { kind, name, code } = planned;
	const machine: DemoAsset = {
		...blank,
		id,
		name,
		code,
		criticality: kind.criticality,
		machine: kind,
		components: [],
		place,
		trouble: troubleOf(builder, kind.trouble),
		hours,
		parts: spares,
		reported: []
	};
	place.machines.push(machine);
	const worth = Math.round(stage.dice.lognormal(60_000 * (kind.trouble + 0.4), 0.5)) * 100;
	stage.does(engineer, engineer.device, 'asset.setCost', {
		id,
		changes: {
			currency: { to: 'EUR' },
			replacementValue: { to: worth },
			costCentre: { to: `47${place.asset.code}` }
		}
	});
	for (let n = 0; n < planned.parts; n++) {
		machine.components.push(buildComponent(builder, machine, n));
		if (n % 50 === 49) yield 1;
	}
	yield 1;
}

function* buildPlace(
	builder: Builder,
	areas: ReadonlyMap<string, string>,
	planned: PlannedPlace,
	found: Structure
): Story {
	const { stage, base, engineer } = builder;
	const areaId = having(areas.get(planned.area), 'area');
	const { name, code } = planned;
	const { admin, desk, site } = base;
	const create = {
		kind: 'line',
		name,
		code,
		parentId: areaId,
		criticality: 'B',
		ownerTeam: builder.teams.mechanics
	};
	const id = planned.isLine ? stage.does(engineer, engineer.device, 'asset.create', create)('a') : areaId;
	const prefix = `L${found.places.length + 1}`;
	const enrol = { site, name: `Tablet, ${name}`, prefix, use: 'shared', asset: id };
	const tablet = newDevice(stage.does(admin, desk, 'device.enrol', enrol)('d'), clientOf(prefix), prefix);
	const asset: DemoAsset = {
		...blank,
		id,
		name,
		code,
		// Nobody rates an area.
		criticality: planned.isLine ? 'B' : 'C',
		components: [],
		place: undefined,
		trouble: 0,
		hours: { start: 0, pace: 0 },
		parts: {},
		reported: []
	};
	const place: Place = { asset, tablet, machines: [], runsAlways: planned.runsAlways };
	found.places.push(place);
	for (const machine of planned.machines) yield* buildMachine(builder, id, machine, place);
	found.machines.push(...place.machines);
}

/** Site, areas, lines, machines, what they are made of, and tools: exactly as many as were asked for. */
export function* buildStructure(builder: Builder, assets: number, found: Structure): Story {
	const { stage, engineer, teams, base, from } = builder;
	const { areas, places, loose } = drawBlueprint(assets);
	const does = (args: object) => stage.does(engineer, engineer.device, 'asset.create', args)('a');
	const ids = new Map(
		areas.map(([code, name]) => [
			code,
			does({ kind: 'area', name, code, parentId: base.site, ownerTeam: teams.mechanics })
		])
	);
	for (const place of places) yield* buildPlace(builder, ids, place, found);
	for (const [name, code, kind, maker] of loose) {
		const parentId = ids.get(kind === 'tool' ? 'WS' : 'WH');
		const serial = `${maker.slice(0, 2).toUpperCase()}${stage.dice.whole(1e5, 9e5)}`;
		does({
			kind,
			name,
			code,
			parentId,
			maker,
			serial,
			commissionedOn: dateOf(from - stage.dice.whole(60, 2_500))
		});
	}
}
