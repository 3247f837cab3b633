import { HOUR, MINUTE } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import { withRole } from '../plant.ts';
import type { DemoDevice } from '../stage.ts';
import type { Story } from '../timeline.ts';
import { deviceOf, isHere, placeOf } from './around.ts';
import type { DemoJob } from './job.ts';

/** The report named the machine beside it: whoever stands there puts it right. */
export const correctPlace = ({ stage }: Plant, job: DemoJob, person: Person, device: DemoDevice): void => {
	const { rightAsset, asset } = job;
	if (!rightAsset) return;
	const changes = { assetId: { from: asset.id, to: rightAsset.id } };
	stage.does(person, device, 'work.edit', {
		id: job.id,
		changes,
		reason: 'Was reported at the wrong machine.'
	});
	job.asset = rightAsset;
	job.rightAsset = undefined;
	stage.pass(40_000);
};

/** The timer ran through the night: the supervisor writes down what it really was. */
export function* correctClock({ stage }: Plant, job: DemoJob, supervisor: Person): Story {
	const { forgotten } = job;
	if (!forgotten) return;
	stage.does(supervisor, supervisor.device, 'work.bookTime', {
		id: job.id,
		reverses: forgotten.line,
		person: forgotten.person.id,
		minutes: Math.max(5, job.spent),
		note: 'Timer was left running over the shift change.'
	});
}

/** Two people who did not know of each other: the second says it is done as well, some time later. */
export function* doneTwice(plant: Plant, job: DemoJob, first: Person): Story {
	const { stage } = plant;
	const { dice } = stage;
	yield dice.between(6, 50) * MINUTE;
	const others = withRole(plant, 'technician').filter(
		(one) => one !== first && !one.session && isHere(one, stage.now)
	);
	const second = dice.pickFrom(others);
	if (!second) return;
	const labour = [{ minutes: Math.max(5, Math.round(job.minutes * dice.between(0.3, 0.8))) }];
	const args = { id: job.id, labour, note: 'Did this on the way, had no network down there.' };
	stage.does(second, second.device, 'work.complete', args, {
		dataAge: Math.round(dice.between(1, 7) * HOUR)
	});
}

/** A breakdown is not over without what failed: it is asked for, and given a moment later. */
export const endedWithoutCode = (
	{ stage }: Plant,
	person: Person,
	device: DemoDevice,
	said: object
): void => {
	stage.does(person, device, 'work.complete', said, { mistake: 'failure-needed' });
	stage.pass(stage.dice.between(20, 90) * 1_000);
};

/** Wanted to be done with it before everything was answered. */
export const endedTooSoon = (
	{ stage }: Plant,
	person: Person,
	device: DemoDevice,
	job: DemoJob,
	missing: 'answer-needed' | 'reading-needed'
): void => {
	stage.does(person, device, 'work.complete', { id: job.id }, { mistake: missing });
	stage.pass(stage.dice.between(10, 60) * 1_000);
};

/** An operator wants to help with a repair: that is not theirs to begin. */
export const startedWithoutRight = (plant: Plant, job: DemoJob, operator: Person): void => {
	if (operator.role !== 'operator') return;
	const device = deviceOf(operator, placeOf(job.asset));
	plant.stage.does(operator, device, 'work.start', { id: job.id }, { mistake: 'not-allowed' });
};

/** What somebody already worked on cannot be called off. */
export const calledOffTooLate = (plant: Plant, job: DemoJob, planner: Person): void => {
	const args = { id: job.id, reason: 'Not needed any more.' };
	plant.stage.does(planner, planner.device, 'work.cancel', args, { mistake: 'already-booked' });
};
