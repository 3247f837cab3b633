import { GENERATED } from '../world/plant.ts';
import type { Place } from './fault-plans.ts';
import type { Step } from './plan.ts';

type Planned = Omit<Step, 'r'>;

/** Together less than the thirty days for which devices keep what they have sent: it is asked for at the end. */
const MOST = 4;

/** One of several weeks of the plant's plans: the server opens, people do, leave out and send back, on devices of their own. */
const week = ({ dice, at }: Place): Planned[] => {
	const plan = dice.of(GENERATED);
	const [one, other] = [at(), at()];
	const ways: readonly [Planned[], ...Planned[][]] = [
		[{ do: 'endTurn', at: one, plan }],
		[
			{ do: 'openTurn', at: one, plan },
			{ do: 'openTurn', at: other, plan },
			{ do: 'endTurn', at: other, plan }
		],
		[
			{ do: 'endTurn', at: one, plan },
			{ do: 'endTurn', at: one, plan, again: true },
			{ do: 'endTurn', at: one, plan },
			{ do: 'openTurn', at: one, plan }
		],
		[
			{ do: 'offline', at: one },
			{ do: 'endTurn', at: one, plan },
			{ do: 'generate' },
			{ do: 'openTurn', at: one, plan },
			{ do: 'endTurn', at: other, plan },
			{ do: 'online', at: one }
		]
	];
	return [
		...dice.of(ways),
		{ do: 'pass', ms: dice.of([100, 11_000]) },
		{ do: 'sleep', days: dice.of([1, 2, 4, 7]) },
		{ do: 'visit', at: one },
		...(dice.random() < 0.8 ? [{ do: 'generate' }] : [])
	];
};

export const weeksFor = (place: Place): Planned[][] =>
	place.dice.random() < 0.5 ? [] : Array.from({ length: 2 + place.dice.below(MOST - 1) }, () => week(place));
