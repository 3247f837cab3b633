import { DAY, HOUR, MINUTE } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import type { DemoDevice } from '../stage.ts';
import type { Story } from '../timeline.ts';
import { HAND_OVERS, SHIFT_NOTES } from '../words/phrases.ts';
import { deviceOf, placeOf, someone } from './around.ts';
import { finish } from './finishing.ts';
import type { DemoJob, Wait } from './job.ts';
import { passGates } from './gates.ts';
import { correctClock, correctPlace } from './mistakes.ts';

const takeUp = (plant: Plant, person: Person, device: DemoDevice, job: DemoJob): void => {
	const { stage } = plant;
	const running = job.forgotten?.person === person ? job.forgotten.line : undefined;
	const line = running ?? stage.does(person, device, 'work.start', { id: job.id })('l');
	job.started = true;
	person.session = { job, from: stage.now, line, ended: false };
};

const minutesSince = (from: number, now: number) => Math.round((now - from) / MINUTE);

/** Hands off: the timer stops and the job goes back to where others see it. */
export const leave = (plant: Plant, person: Person, reason: string, more: object = {}): void => {
	const { session } = person;
	if (!session || session.ended) return;
	const { stage, backlog } = plant;
	const { job, from } = session;
	session.ended = true;
	person.session = undefined;
	job.spent += minutesSince(from, stage.now);
	const minutes = minutesSince(from, stage.now);
	stage.does(person, deviceOf(person, placeOf(job.asset)), 'work.pause', {
		id: job.id,
		minutes,
		reason,
		...more
	});
	job.reserved = person;
	backlog.put(job);
};

/** The shift ends before the job: a stopped machine is handed to whoever comes, other work waits for its owner. */
const goHome = (plant: Plant, person: Person, job: DemoJob): void => {
	const { stage, people, backlog } = plant;
	const { dice } = stage;
	const { session } = person;
	const device = deviceOf(person, placeOf(job.asset));
	const next =
		job.stop &&
		people.find(
			(one) => one.role === 'technician' && one !== person && one.onShiftUntil > person.onShiftUntil
		);
	if (next && session && !job.lock) {
		session.ended = true;
		person.session = undefined;
		job.spent += minutesSince(session.from, stage.now);
		stage.does(person, device, 'work.handOver', {
			id: job.id,
			to: { to: { type: 'person', id: next.id } },
			note: dice.pick(HAND_OVERS),
			minutes: minutesSince(session.from, stage.now)
		});
		job.reserved = next;
		backlog.put(job);
	} else if (session && !job.stop && dice.chance(0.02) && person.role === 'technician') {
		// Went home with the timer running.
		job.forgotten = { line: session.line, person };
		job.spent += minutesSince(session.from, stage.now);
		session.ended = true;
		person.session = undefined;
		job.reserved = person;
		backlog.put(job);
	} else leave(plant, person, dice.pick(SHIFT_NOTES));
};

/** Something is missing: the job waits, with an owner for what it waits for. */
const hold = (plant: Plant, person: Person, job: DemoJob, wait: Wait): void => {
	leave(plant, person, wait.reason);
	job.readyAt = plant.stage.now + wait.days * DAY;
	// A machine that stands does not wait for the same person to be back.
	if (job.stop) job.reserved = undefined;
	plant.stage.begin(waitOver(wait), job.readyAt);
};

function* waitOver({ over }: Wait): Story {
	over();
}

/** Busy from now on, although no timer runs yet. */
export const goTo = (person: Person, job: DemoJob, now: number): void => {
	person.session = { job, from: now, line: '', ended: true };
};

/** One person's turn at a job. Ends when it is done, waits, or the person has to leave. */
export function* workOn(plant: Plant, person: Person, job: DemoJob): Story {
	const { stage } = plant;
	const { dice } = stage;
	const device = deviceOf(person, placeOf(job.asset));
	const homeward = person.onShiftUntil - dice.between(3, 12) * MINUTE;
	goTo(person, job, stage.now);
	if (job.rightAsset) correctPlace(plant, job, person, device);
	yield* passGates(plant, person, device, job);
	if (stage.now > homeward - 5 * MINUTE) {
		person.session = undefined;
		plant.backlog.put(job);
		return;
	}
	takeUp(plant, person, device, job);
	const { session } = person;
	if (!session) return;
	for (;;) {
		const next = job.todo[0];
		const until = Math.min(next?.at ?? job.minutes, job.minutes);
		const done = job.spent + minutesSince(session.from, stage.now);
		const wait = Math.max(0, until - done) * MINUTE;
		if (stage.now + wait > homeward && wait > 4 * MINUTE) {
			yield Math.max(1, homeward - stage.now);
			if (!session.ended) goHome(plant, person, job);
			return;
		}
		if (wait > 0) yield wait;
		if (session.ended) return;
		if (!next) break;
		job.todo.shift();
		const held = next.run(person, device);
		if (held) return hold(plant, person, job, held);
	}
	session.ended = true;
	person.session = undefined;
	const hands = minutesSince(session.from, stage.now);
	job.spent += hands;
	finish(plant, person, device, job, hands);
	if (job.forgotten)
		stage.begin(
			correctClock(plant, job, someone(plant, 'supervisor')),
			stage.now + dice.between(1, 20) * HOUR
		);
}
