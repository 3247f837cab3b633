import { seeded } from '../../support/engine-device.ts';
import { MISHAPS } from '../faults/network.ts';
import type { Mishap } from '../world/wire.ts';
import type { StationPlan } from '../world/world.ts';
import type { Plan, Step, StoreKind } from './plan.ts';

const PEOPLE = ['anna', 'bert', 'carla', 'dora', 'emil', 'guest', 'paul', 'admin'] as const;
const ADDRESSES = ['/sync/push', '/sync/pull', '/sync/hello', '/sync/snapshot', '/sync/'] as const;

class Dice {
	readonly random: () => number;

	constructor(seed: number) {
		this.random = seeded(seed);
	}

	below(n: number): number {
		return Math.floor(this.random() * n);
	}

	of<T>(list: readonly [T, ...T[]]): T {
		return list[this.below(list.length)] ?? list[0];
	}

	seed(): number {
		return Math.floor(this.random() * 2 ** 31);
	}
}

const stationsFor = (dice: Dice): StationPlan[] => {
	const count = 3 + dice.below(3);
	const people = [...PEOPLE].sort(() => dice.random() - 0.5).slice(0, count);
	return people.map((person, n) => ({
		name: `${person} on D${n}`,
		person,
		device: `device-D${n}`,
		limit: dice.of([3, 20, 1_000]),
		inMemory: dice.of([2, 10, 4_000])
	}));
};

const GAPS = [10, 100, 800, 3_000, 11_000, 40_000] as const;

/** What will happen in the history with this seed. */
export const planFor = (seed: number, store: StoreKind = 'sqlite'): Plan => {
	const dice = new Dice(seed);
	const stations = stationsFor(dice);
	const steps: Step[] = [];
	const add = (step: Omit<Step, 'r'>) => steps.push({ ...step, r: dice.seed() } as Step);
	const at = () => dice.below(stations.length);
	stations.forEach((_, n) => add({ do: 'visit', at: n }));
	for (let acts = 46 + dice.below(20); acts > 0; acts--) {
		add({ do: 'act', at: at() });
		const chance = dice.random();
		if (chance < 0.5) add({ do: 'pass', ms: dice.of(GAPS) });
		else if (chance < 0.65) {
			const kinds = Object.keys(MISHAPS) as [Mishap, ...Mishap[]];
			add({ do: 'mishap', at: at(), on: dice.of(ADDRESSES), mishap: dice.of(kinds) });
		} else if (chance < 0.72) add({ do: 'offline', at: at() });
		else if (chance < 0.8) add({ do: 'online', at: at() });
		else if (chance < 0.84) add({ do: 'crash', at: at(), ms: dice.of([0, 50, 150, 300]) });
	}
	return { seed, store, stations, steps };
};
