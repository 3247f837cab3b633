import { MINUTE } from '../plant-time.ts';
import type { Plant } from '../plant.ts';
import type { Story } from '../timeline.ts';
import { isHere } from './around.ts';
import type { DemoJob } from './job.ts';
import { workOn } from './working.ts';

/** An operator of the place does it when the line lets them, on this shift or one of the next. */
export function* walkRound(plant: Plant, job: DemoJob): Story {
	const { stage, people } = plant;
	const { dice } = stage;
	yield dice.between(10, 200) * MINUTE;
	while (job.status === 'open') {
		const free = people.filter(
			(one) => one.role === 'operator' && isHere(one, stage.now + 40 * MINUTE) && one.session === undefined
		);
		const own = free.filter(({ place }) => place?.asset === job.asset);
		const person = dice.pickFrom(own.length > 0 ? own : free);
		if (person && (own.length > 0 || dice.chance(0.7))) yield* workOn(plant, person, job);
		plant.backlog.drop(job);
		yield dice.between(30, 180) * MINUTE;
	}
}
