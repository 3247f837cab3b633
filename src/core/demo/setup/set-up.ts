import { Backlog } from '../life/backlog.ts';
import type { DemoOptions } from '../demo-options.ts';
import type { Day } from '../plant-time.ts';
import type { Plant } from '../plant.ts';
import { having, withRole } from '../plant.ts';
import type { Stage } from '../stage.ts';
import { makeTeams } from './crews.ts';
import { layFoundation } from './foundation.ts';
import { hirePeople } from './people.ts';
import { makePlans } from './plans.ts';
import { fillStores } from './stores.ts';
import { buildStructure } from './structure.ts';

/** What becomes of work over the months: planned jobs and rounds, the rest is asked for. */
const PLANNED = 0.42;
const ROUNDS = 0.1;

/** Parts taken from the store, beside work items. */
const USES = 0.18;

/** Hours of hands-on work in an ordinary item, and how much of a technician's paid year goes into such work. */
const HOURS_PER_ITEM = 0.85;
const HOURS_PER_DAY = 5 * (5 / 7) * 0.85;

/** The week before work begins: people, parts, machines and plans are written in. */
export function* setUp(
	stage: Stage,
	options: DemoOptions,
	from: Day,
	days: number,
	ready: (plant: Plant) => void
): Generator<number, void, void> {
	const base = layFoundation(stage);
	yield 1;
	const people = hirePeople(stage, base, options.people, from);
	const teams = makeTeams(stage, base, people);
	yield 1;
	const keeper = having(withRole({ people }, 'storekeeper')[0], 'storekeeper');
	const engineer = having(withRole({ people }, 'reliability')[0], 'reliability engineer');
	const planner = having(withRole({ people }, 'planner')[0], 'planner');
	const stores = fillStores(stage, base, keeper, options.assets, (options.work * USES) / options.months);
	yield 1;
	const structure = { places: [], machines: [] };
	yield* buildStructure({ stage, base, engineer, teams, stores, from }, options.assets, structure);
	const { places, machines }: Pick<Plant, 'places' | 'machines'> = structure;
	const operators = withRole({ people }, 'operator');
	operators.forEach((operator, n) => (operator.place = places[n % places.length]));
	const { site, system, server } = base;
	const planning = { stage, site, planner, engineer, teams, from, days };
	const { work: wanted } = options;
	const pairs = makePlans({ ...planning, jobs: wanted * PLANNED, rounds: wanted * ROUNDS }, machines, places);
	const technicians = withRole({ people }, 'technician').length;
	const pace = Math.min(1, (technicians * days * HOURS_PER_DAY) / (wanted * HOURS_PER_ITEM));
	const { store, parts, byKind } = stores;
	const own = {
		stage,
		site,
		from,
		system,
		server,
		people,
		teams,
		places,
		machines,
		parts,
		byKind,
		store,
		pairs
	};
	ready({ ...own, backlog: new Backlog(), wanted, created: 0, perDay: wanted / days, pace });
}
