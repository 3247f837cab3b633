import { DAY, dayOf, HOUR, MINUTE, momentOf } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import type { Story } from '../timeline.ts';
import { isWorkday } from '../working-days.ts';
import { someone, untilOffice } from './around.ts';
import type { DemoJob } from './job.ts';
import { correctPlace } from './mistakes.ts';

/** Whose it is before anybody is named: the team of the machine. */
const teamOf = ({ teams }: Plant, { asset }: DemoJob) => {
	const group = (asset.machine ?? asset.parent?.machine)?.group;
	return { type: 'team', id: group === 'electrical' ? teams.electricians : teams.mechanics };
};

/** Somebody from outside gets one job, sees nothing else of the plant, and brings their own parts. */
export function* contractorDoes(plant: Plant, job: DemoJob, guest: Person, supervisor: Person): Story {
	const { stage } = plant;
	const { dice } = stage;
	if (job.rightAsset) correctPlace(plant, job, supervisor, supervisor.device);
	const args = {
		id: job.id,
		owner: { from: teamOf(plant, job), to: { type: 'person', id: guest.id } },
		add: [guest.id],
		note: 'Please call when you are at the gate.'
	};
	stage.does(supervisor, supervisor.device, 'work.assign', args);
	let day = dayOf(stage.now + Math.min(25, dice.lognormal(5, 0.7)) * DAY);
	while (!isWorkday(day)) day += 1;
	yield Math.max(HOUR, momentOf(day, dice.whole(7 * 60, 11 * 60)) - stage.now);
	const does = (name: string, more: object) => stage.does(guest, guest.device, name, { id: job.id, ...more });
	does('work.start', {});
	job.started = true;
	const minutes = Math.round(Math.min(420, job.minutes * dice.between(1.2, 2.5)));
	yield Math.max(15, minutes) * MINUTE;
	const { fault } = job;
	const failure = fault && { mode: fault.mode, cause: fault.cause, remedy: fault.remedy, found: fault.found };
	does('work.complete', {
		minutes,
		note: 'Delivery note left with the planner.',
		...(failure && { failure })
	});
	job.status = 'done';
	yield untilOffice(plant, 200);
	const second = someone(plant, 'supervisor');
	stage.does(second, second.device, 'work.verify', { id: job.id });
	job.status = 'over';
}
