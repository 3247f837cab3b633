import { dayOf, HOUR, MINUTE } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import { withRole } from '../plant.ts';
import { isAway } from '../setup/absences.ts';
import type { Story } from '../timeline.ts';
import { isHere, someone, untilOffice } from './around.ts';
import type { DemoJob } from './job.ts';
import { startedWithoutRight } from './mistakes.ts';
import { goTo, leave, workOn } from './working.ts';

/** Who can come: whoever has nothing in hand, else whoever can best leave what they do. */
const helper = (plant: Plant, job: DemoJob): Person | undefined => {
	const { stage } = plant;
	const left = 25 * MINUTE;
	const here = withRole(plant, 'technician').filter((one) => isHere(one, stage.now + left));
	const trade = here.filter(({ electrician }) => electrician === job.electrical);
	const free = (people: readonly Person[]) => people.filter(({ session }) => session === undefined);
	const leavable = here.filter(
		({ session }) =>
			session && !session.ended && session.job.priority >= 3 && !session.job.lock && !session.job.permit
	);
	return stage.dice.pickFrom(free(trade)) ?? stage.dice.pickFrom(free(here)) ?? stage.dice.pickFrom(leavable);
};

function* approveLater(plant: Plant, job: DemoJob): Story {
	yield untilOffice(plant, 120);
	const supervisor = someone(plant, 'supervisor');
	plant.stage.does(supervisor, supervisor.device, 'work.approve', { id: job.id });
}

/** Nobody is there: whoever is on call comes from home, for as long as it takes. */
function* callOut(plant: Plant, job: DemoJob): Story {
	const { stage, backlog } = plant;
	const { dice } = stage;
	const home = withRole(plant, 'technician').filter(
		({ session, away }) => !session && !isAway(away, dayOf(stage.now))
	);
	const person = dice.pickFrom(home);
	if (!person) return backlog.put(job);
	goTo(person, job, stage.now);
	yield dice.between(25, 70) * MINUTE;
	const until = Math.max(person.onShiftUntil, stage.now + 5 * HOUR);
	person.onShiftUntil = until;
	yield* workOn(plant, person, job);
	// Home again, unless the own shift has begun meanwhile.
	if (person.onShiftUntil === until) person.onShiftUntil = stage.now;
}

/** It cannot wait for an approval: somebody is called, comes, and repairs. */
export function* breakdown(plant: Plant, job: DemoJob, witness: Person): Story {
	const { stage } = plant;
	const { dice } = stage;
	if (dice.chance(0.65)) stage.begin(approveLater(plant, job));
	if (dice.chance(0.004)) startedWithoutRight(plant, job, witness);
	yield Math.min(90, Math.max(2, dice.lognormal(8, 0.7))) * MINUTE;
	const person = helper(plant, job);
	if (!person) return yield* callOut(plant, job);
	if (person.session) leave(plant, person, `Called to ${(job.asset.parent ?? job.asset).name}.`);
	yield* workOn(plant, person, job);
}
