import { HOUR, MINUTE } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import type { DemoDevice } from '../stage.ts';
import type { Story } from '../timeline.ts';
import { REOPEN } from '../words/phrases.ts';
import { someone, untilOffice } from './around.ts';
import { followUp } from './follow-up.ts';
import { clearGates } from './gates.ts';
import { needsSecond } from './job.ts';
import type { DemoJob } from './job.ts';
import { doneTwice, endedWithoutCode } from './mistakes.ts';
import { agreeOn, sayItRuns } from './stops.ts';

/** Where the site does not ask for it, some close without a word, and some cannot tell. */
const failureOf = ({ stage: { dice } }: Plant, { fault, impact }: DemoJob, provisional: boolean) => {
	const asked = ['stopped', 'safety'].includes(impact);
	if (!fault || (!asked && !provisional && dice.chance(0.16))) return {};
	const unknown = dice.chance(0.05);
	return {
		failure: {
			mode: unknown ? 'UNK' : fault.mode,
			cause: unknown ? 'O-UNK' : fault.cause,
			remedy: provisional ? 'R-TMP' : fault.remedy,
			impact: fault.impact === 'stopped' ? 'critical' : fault.impact === 'none' ? 'incipient' : 'degraded',
			...(!unknown && { found: fault.found })
		}
	};
};

/** The machine runs again, or the round is walked: one act with everything there is to say. */
export const finish = (
	plant: Plant,
	person: Person,
	device: DemoDevice,
	job: DemoJob,
	hands: number
): void => {
	const { stage } = plant;
	const { dice } = stage;
	const provisional = job.fault !== undefined && job.returns === 0 && dice.chance(job.stop ? 0.05 : 0.015);
	const said = {
		id: job.id,
		// Whoever let the timer run over night has no honest minutes to give.
		...(!job.forgotten && { minutes: Math.max(1, hands) }),
		...(job.stop && { restored: true }),
		...(job.pair &&
			dice.chance(0.4) && {
				usefulness: dice.chance(0.68) ? 'needed' : dice.chance(0.8) ? 'not-needed' : 'found-something'
			})
	};
	if (job.lock) clearGates(plant, person, device, { ...job, permit: undefined });
	if (job.fault && ['stopped', 'safety'].includes(job.impact) && job.returns === 0 && dice.chance(0.012)) {
		endedWithoutCode(plant, person, device, said);
	}
	stage.does(person, device, 'work.complete', { ...said, ...failureOf(plant, job, provisional) });
	if (job.permit) clearGates(plant, person, device, { ...job, lock: undefined });
	if (job.stop) {
		const { stop, asset } = job;
		const machine = asset.parent ?? asset;
		machine.downUntil = stage.now;
		stage.begin(sayItRuns(plant, job, machine), stage.now + dice.between(1, 9) * MINUTE);
		stage.begin(agreeOn(plant, stop, stage.now), stage.now + untilOffice(plant, 240));
	}
	job.status = needsSecond(job) || person.role === 'contractor' ? 'done' : 'over';
	if (job.pair) job.pair.open = false;
	if (provisional && person.role === 'technician') followUp(plant, person, device, job);
	stage.begin(afterwards(plant, job, person));
};

/** A second pair of eyes where it takes one; now and then the fault comes back. */
function* afterwards(plant: Plant, job: DemoJob, person: Person): Story {
	const { stage } = plant;
	const { dice } = stage;
	if (dice.chance(0.006)) yield* doneTwice(plant, job, person);
	const comesBack = job.fault !== undefined && job.returns === 0 && dice.chance(0.03);
	if (job.status === 'done') {
		if (dice.chance(0.012) && job.permit === undefined && person.role === 'technician') {
			yield dice.between(1, 6) * MINUTE;
			stage.does(person, person.device, 'work.verify', { id: job.id }, { mistake: 'another-person-needed' });
		}
		yield untilOffice(plant, 150);
		const second = someone(plant, 'supervisor');
		if (comesBack && dice.chance(0.5)) return comeBack(plant, job, second, 'work.rework');
		stage.does(second, second.device, 'work.verify', { id: job.id });
		job.status = 'over';
	}
	if (!comesBack) return;
	yield dice.lognormal(14, 0.9) * HOUR;
	comeBack(plant, job, someone(plant, 'supervisor'), 'work.reopen');
}

const comeBack = (
	{ stage, backlog }: Plant,
	job: DemoJob,
	by: Person,
	act: 'work.rework' | 'work.reopen'
): void => {
	const { dice } = stage;
	stage.does(by, by.device, act, { id: job.id, reason: dice.pick(REOPEN) });
	job.returns += 1;
	job.status = 'open';
	job.stop = undefined;
	job.forgotten = undefined;
	job.permit = undefined;
	job.lock = undefined;
	job.started = false;
	job.todo = [];
	job.spent = 0;
	job.minutes = Math.max(10, Math.round(job.minutes * dice.between(0.3, 0.9)));
	job.reserved = undefined;
	job.readyAt = stage.now;
	backlog.put(job);
};
