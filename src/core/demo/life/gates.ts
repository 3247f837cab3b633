import { DAY, HOUR, instantOf, MINUTE } from '../plant-time.ts';
import type { Person, Plant } from '../plant.ts';
import type { DemoDevice } from '../stage.ts';
import type { Story } from '../timeline.ts';
import { someone } from './around.ts';
import { permitFor } from './job.ts';
import type { DemoJob } from './job.ts';

const HAZARDS: Readonly<Record<string, readonly [hazards: string, precautions: string]>> = {
	'confined-space': ['Lack of oxygen, agitator', 'Gas measured, agitator locked, guard at the manhole'],
	ammonia: ['Escape of refrigerant', 'Mask at hand, second person outside, gas detector'],
	pressure: ['Hot steam', 'Pressure released, cooled below 60 °C']
};

function* getPermit(plant: Plant, person: Person, device: DemoDevice, job: DemoJob, type: string): Story {
	const { stage } = plant;
	const { dice } = stage;
	const { id } = job;
	if (!job.started && dice.chance(0.06)) {
		stage.does(person, device, 'work.start', { id }, { mistake: 'gate-permit' });
		yield 2 * MINUTE;
	}
	const permit = stage.does(person, device, 'work.permit', { id, state: 'requested', type })('e');
	yield dice.between(10, 70) * MINUTE;
	const issuer = someone(plant, 'permit-issuer');
	const until = stage.now + dice.whole(5, 7) * DAY;
	const [hazards, precautions] = HAZARDS[type] ?? ['', ''];
	const valid = { validFrom: instantOf(stage.now), validUntil: instantOf(until) };
	stage.does(issuer, issuer.device, 'work.permit', {
		id,
		permit,
		state: 'issued',
		...valid,
		hazards,
		precautions
	});
	yield dice.between(3, 15) * MINUTE;
	stage.does(person, device, 'work.permit', { id, permit, state: 'accepted' });
	job.permit = { id: permit, until };
	yield dice.between(2, 8) * MINUTE;
}

/** Own lock on the main switch, and a try whether the energy is gone. */
function* lockOut({ stage }: Plant, person: Person, device: DemoDevice, job: DemoJob): Story {
	const { id } = job;
	const isolation = stage.does(person, device, 'work.isolate', { id, point: 'i1' })('i');
	yield 3 * MINUTE;
	const number = `K${stage.dice.whole(100, 199)}`;
	const lock = stage.does(person, device, 'work.lock', { id, isolation, number })('k');
	yield 2 * MINUTE;
	const how = 'Pressed start, nothing moved; measured no voltage';
	stage.does(person, device, 'work.verifyIsolation', { id, isolation, how });
	job.lock = { isolation, id: lock, holder: person };
	yield MINUTE;
}

/** What must be in order before hands go on the machine. */
export function* passGates(plant: Plant, person: Person, device: DemoDevice, job: DemoJob): Story {
	const type = permitFor(job);
	const { now } = plant.stage;
	if (type && (!job.permit || job.permit.until < now + 3 * HOUR))
		yield* getPermit(plant, person, device, job, type);
	const opened = job.pair?.row.minutes ?? 0;
	if (!job.lock && !job.started && opened >= 200 && job.asset.machine)
		yield* lockOut(plant, person, device, job);
}

/** Back to normal: own lock off, permit handed back. */
export const clearGates = ({ stage }: Plant, person: Person, device: DemoDevice, job: DemoJob): void => {
	if (job.lock) {
		const { holder, isolation, id: lock } = job.lock;
		const own = holder === person ? device : holder.device;
		stage.does(holder, own, 'work.unlock', { id: job.id, isolation, lock });
		stage.pass(30_000);
	}
	if (job.permit) {
		stage.does(person, device, 'work.permit', { id: job.id, permit: job.permit.id, state: 'handed-back' });
		stage.pass(20_000);
	}
};
