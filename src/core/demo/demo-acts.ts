import { Dice } from './dice.ts';
import type { Random } from './dice.ts';
import type { DemoOptions } from './demo-options.ts';
import { days } from './life/days.ts';
import { addMonths, DAY, dayOf, momentOf } from './plant-time.ts';
import { setUp } from './setup/set-up.ts';
import { Stage } from './stage.ts';
import type { DemoAct } from './stage.ts';
import type { Story } from './timeline.ts';

/**
 * The life of a beverage and packaging plant as the acts of its people, in the order in which they reach the server.
 * The same options and the same chance give the same acts; nothing in them depends on the clock of the machine.
 */
export function* demoActs(options: DemoOptions, random: Random): Generator<DemoAct> {
	const until = Date.parse(options.until);
	const from = addMonths(dayOf(until), -options.months);
	const stage = new Stage(new Dice(random), momentOf(from, 6 * 60), until);
	const lived = Math.max(1, Math.round((until - momentOf(from, 6 * 60)) / DAY));
	const story = function* (): Story {
		yield* setUp(stage, options, from, lived, (plant) => stage.begin(days(plant)));
	};
	stage.begin(story());
	yield* stage.play();
}
