import { MINUTE } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import type { Story } from '../timeline.ts';
import { goTo, workOn } from './working.ts';

/** Somebody is there until the shift ends. */
export function* attend(person: Person, until: number): Story {
	person.onShiftUntil = until;
	yield 1;
}

/** A technician's shift: one job after the other, between calls to machines that stand. */
export function* technicianShift(plant: Plant, person: Person, until: number): Story {
	const { stage, backlog } = plant;
	const { dice } = stage;
	person.onShiftUntil = until;
	yield dice.between(4, 25) * MINUTE;
	while (stage.now < until - 25 * MINUTE) {
		const job = person.session ? undefined : backlog.take(person, stage.now);
		if (!job) {
			yield dice.between(10, 30) * MINUTE;
			continue;
		}
		// On the way, tools, a word with the operator.
		goTo(person, job, stage.now);
		yield dice.between(2, 14) * MINUTE;
		yield* workOn(plant, person, job);
		yield dice.between(3, 18) * MINUTE;
	}
}
