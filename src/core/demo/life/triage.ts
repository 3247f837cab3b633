import { DAY, dateOf, dayOf, HOUR, instantOf, MINUTE } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import { having, withRole } from '../plant.ts';
import type { Story } from '../timeline.ts';
import { LONG_WAITS, ME_TOO, REJECTIONS } from '../words/phrases.ts';
import { deviceOf, placeOf, someone, untilOffice, witnessAt } from './around.ts';
import { contractorDoes } from './contractors.ts';
import { permitFor } from './job.ts';
import type { DemoJob } from './job.ts';
import { calledOffTooLate } from './mistakes.ts';

/** A colleague of another shift sees the same and says so with one tap. */
function* meToo(plant: Plant, job: DemoJob): Story {
	const { stage } = plant;
	const { dice } = stage;
	yield dice.lognormal(10, 0.9) * HOUR;
	const witness = job.status === 'open' ? witnessAt(plant, placeOf(job.asset)) : undefined;
	if (!witness || witness === job.reporter?.person) return;
	const args = { id: job.id, worse: dice.chance(0.3), ...(dice.chance(0.6) && { note: dice.pick(ME_TOO) }) };
	stage.does(witness, deviceOf(witness, placeOf(job.asset)), 'work.meToo', args);
}

const turnAway = (plant: Plant, job: DemoJob, supervisor: Person): boolean => {
	const { stage } = plant;
	const { dice } = stage;
	const machine = job.asset.parent ?? job.asset;
	const [other] = machine.reported.filter(({ id, openUntil }) => id !== job.id && openUntil > stage.now);
	if (other && dice.chance(0.3) && job.reporter?.person.role === 'operator') {
		stage.does(supervisor, supervisor.device, 'work.markDuplicate', { id: job.id, of: other.id });
	} else if (job.impact === 'safety' || !dice.chance(0.06)) return false;
	else {
		stage.does(supervisor, supervisor.device, 'work.reject', { id: job.id, reason: dice.pick(REJECTIONS) });
	}
	machine.reported = machine.reported.filter(({ id }) => id !== job.id);
	return true;
};

/** How it will be done: some jobs are planned and given a day, small ones go straight to whoever has time. */
function* prepare(plant: Plant, job: DemoJob): Story {
	const { stage } = plant;
	const { dice } = stage;
	const urgent = job.priority <= 2;
	// What can wait does: until the line stands anyway, until there is time.
	const patience = [0, 0, 0.5, 8, 22][job.priority] ?? 0;
	job.readyAt = stage.now + Math.min(120, dice.lognormal(patience, 0.9)) * DAY;
	if (urgent ? !dice.chance(0.25) : !dice.chance(0.6)) return;
	yield untilOffice(plant, urgent ? 40 : 200);
	const planner = someone(plant, 'planner');
	const estimate = Math.max(15, Math.round(job.minutes * dice.between(0.7, 1.3) * 0.2) * 5);
	const part = job.fault?.part && job.asset.parts[job.fault.part];
	stage.does(planner, planner.device, 'work.plan', {
		id: job.id,
		changes: {
			estimateMinutes: { to: estimate },
			// Ideas and audit findings stay what they are.
			...(job.fault && {
				type: { from: job.type, to: urgent ? 'corrective.immediate' : 'corrective.deferred' }
			})
		},
		...(part && dice.chance(0.5) && { parts: [{ part: part.id, quantity: 1 }] })
	});
	if (urgent || !dice.chance(0.7)) return;
	stage.pass(dice.between(30, 120) * 1_000);
	const start = Math.max(job.readyAt, stage.now + dice.between(0.5, 4) * DAY);
	job.due = dayOf(start) + dice.whole(0, 5);
	job.readyAt = start;
	const changes = {
		plannedStart: { to: instantOf(Math.floor(start / HOUR) * HOUR) },
		dueOn: { to: dateOf(job.due) }
	};
	stage.does(planner, planner.device, 'work.schedule', { id: job.id, changes });
}

type LongWait = keyof typeof LONG_WAITS;

/** Some jobs cannot be done for a while, and the reason has an owner. */
function* longWait(plant: Plant, job: DemoJob): Story {
	const { stage } = plant;
	const { dice } = stage;
	const type = dice.pick(Object.keys(LONG_WAITS) as LongWait[]);
	const planner = someone(plant, 'planner');
	const days = Math.min(60, dice.lognormal(type === 'people' ? 2 : 8, 0.7));
	const owner = {
		type: 'person',
		id: type === 'parts' ? having(withRole(plant, 'storekeeper')[0], 'storekeeper').id : planner.id
	};
	const expected = dateOf(dayOf(stage.now + days * DAY * dice.between(0.7, 1.1)));
	const args = { id: job.id, type, owner, expected, note: dice.pick<string>(LONG_WAITS[type]) };
	const blocker = stage.does(planner, planner.device, 'work.block', args)('bl');
	yield days * DAY;
	yield untilOffice(plant);
	const by = someone(plant, 'planner');
	stage.does(by, by.device, 'work.unblock', { id: job.id, blocker });
}

/** From the report to the day on which somebody takes it up, or to its early end. */
export function* fateOf(plant: Plant, job: DemoJob): Story {
	const { stage, backlog } = plant;
	const { dice } = stage;
	if (dice.chance(0.14)) stage.begin(meToo(plant, job));
	yield job.priority <= 2 ? dice.lognormal(35, 0.8) * MINUTE : untilOffice(plant, 90);
	const supervisor = someone(plant, 'supervisor');
	if (turnAway(plant, job, supervisor)) {
		job.status = 'over';
		return;
	}
	stage.does(supervisor, supervisor.device, 'work.approve', { id: job.id });
	if (dice.chance(0.025) && job.priority > 1) {
		const changes = { priority: { from: job.priority, to: job.priority - 1 } };
		stage.pass(20_000);
		stage.does(supervisor, supervisor.device, 'work.edit', {
			id: job.id,
			changes,
			reason: 'Production needs it sooner.'
		});
		job.priority -= 1;
	}
	yield* prepare(plant, job);
	if (job.priority > 1 && dice.chance(0.14)) yield* longWait(plant, job);
	if (job.priority > 2 && dice.chance(0.02)) {
		const planner = someone(plant, 'planner');
		stage.does(planner, planner.device, 'work.cancel', {
			id: job.id,
			reason: 'Done together with another job.'
		});
		job.status = 'over';
		return;
	}
	const guests = withRole(plant, 'contractor');
	if (guests.length > 0 && job.priority > 1 && !permitFor(job) && dice.chance(0.035)) {
		yield* contractorDoes(plant, job, dice.pick(guests), supervisor);
		return;
	}
	backlog.put(job);
	if (!dice.chance(0.004)) return;
	while (!job.started && job.status === 'open') yield DAY;
	calledOffTooLate(plant, job, someone(plant, 'planner'));
}
