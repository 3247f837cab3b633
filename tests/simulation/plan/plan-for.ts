import type { StationPlan } from '../world/world.ts';
import { Dice } from './dice.ts';
import { FAULT_PLANS } from './fault-plans.ts';
import type { Plan, Step, StoreKind } from './plan.ts';
import { weeksFor } from './weeks.ts';

/** Who may be there besides the office. */
const PEOPLE = ['anna', 'bert', 'carla', 'dora', 'emil', 'guest', 'guest', 'paul'] as const;
const GAPS = [10, 100, 800, 3_000, 11_000] as const;

const stationsFor = (dice: Dice): StationPlan[] => {
	const people = [...new Set(dice.shuffled(PEOPLE))].slice(0, 2 + dice.below(3));
	const names = dice.random() < 0.15 ? [...people, 'moni'] : people;
	return ['admin', ...names].map((person, n) => {
		const device =
			person === 'moni' ? 'far' : person === 'anna' && dice.random() < 0.5 ? 'shared' : `device-D${n}`;
		const [limit, inMemory] = [dice.of([5, 30, 30, 1_000, 1_000]), dice.of([2, 10, 4_000])];
		return { name: `${person} on ${device}`, person, device, limit, inMemory };
	});
};

/** What will happen in the history with this seed. */
export const planFor = (seed: number, store: StoreKind = 'sqlite'): Plan => {
	const dice = new Dice(seed);
	const stations = stationsFor(dice);
	const at = () => dice.below(stations.length);
	const place = { dice, at, office: 0 };
	type Planned = Omit<Step, 'r'>;
	const blocks: Planned[][] = [];
	for (let acts = 30 + dice.below(16); acts > 0; acts--) {
		const gap = dice.random() < 0.5 ? [{ do: 'pass', ms: dice.of(GAPS) }] : [];
		blocks.push([{ do: 'act', at: at() }, ...gap]);
	}
	for (const fault of dice.shuffled(Object.keys(FAULT_PLANS)).slice(0, 8 + dice.below(4))) {
		for (let times = 1 + dice.below(2); times > 0; times--) blocks.push(FAULT_PLANS[fault]?.(place) ?? []);
	}
	if (stations.some(({ device }) => device === 'shared')) {
		const shared = stations.findIndex(({ device }) => device === 'shared');
		for (const to of dice.shuffled(['bert', 'carla', 'anna']))
			blocks.push([{ do: 'handOver', at: shared, to }]);
	}
	blocks.push(...weeksFor(place));
	const first = stations.map((_, n): Planned => ({ do: 'visit', at: n }));
	const steps = [...first, ...dice.shuffled(blocks).flat()];
	return { seed, store, stations, steps: steps.map((step): Step => ({ ...step, r: dice.seed() }) as Step) };
};
