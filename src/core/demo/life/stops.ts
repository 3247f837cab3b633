import { HOUR, instantOf, MINUTE } from '../plant-time.ts';
import type { DemoAsset, Person, Plant } from '../plant.ts';
import type { Story } from '../timeline.ts';
import { deviceOf, placeOf, runsNow, someone, witnessAt } from './around.ts';
import type { DemoJob } from './job.ts';

/** Somebody, or the machine itself, says that it stands. */
export const beginStop = (
	plant: Plant,
	machine: DemoAsset,
	witness: Person,
	reason: string
): { id: string; from: number } => {
	const { stage, system, server } = plant;
	const { dice } = stage;
	const device = deviceOf(witness, placeOf(machine));
	const failure = reason === 'failure' ? { isFailure: true, impact: 'critical' } : {};
	machine.downUntil = Infinity;
	if (!dice.chance(0.3)) {
		const noticed = stage.now - dice.whole(0, 4) * MINUTE;
		const args = { asset: machine.id, startedAt: instantOf(noticed), reason, ...failure };
		return { id: stage.does(witness, device, 'downtime.start', args)('dt'), from: noticed };
	}
	// The line control tells it first; the operator's word joins the same stop.
	const from = stage.now;
	const alias = `mes-${machine.code.toLowerCase()}-${Math.floor(from / MINUTE)}`;
	const told = { asset: machine.id, source: 'machine', alias, startedAt: instantOf(from) };
	const id = stage.does(system, server, 'downtime.start', told)('dt');
	if (reason === 'failure' || dice.chance(0.3)) {
		stage.pass(dice.between(40, 200) * 1_000);
		stage.does(witness, device, 'downtime.start', { asset: machine.id, reason, ...failure });
	}
	return { id, from };
};

/** The operator's word about the end, beside the technician's. */
export function* sayItRuns(plant: Plant, job: DemoJob, machine: DemoAsset): Story {
	const { stage } = plant;
	const witness =
		stage.dice.chance(0.14) && machine.downUntil < stage.now ? witnessAt(plant, placeOf(machine)) : undefined;
	if (!witness || !job.stop) return;
	stage.does(witness, deviceOf(witness, placeOf(machine)), 'downtime.end', { id: job.stop.id });
}

/** Long stops are looked at in the morning meeting: one number for everybody. */
export function* agreeOn(plant: Plant, stop: { id: string; from: number }, ended: number): Story {
	const { stage } = plant;
	if (ended - stop.from < 45 * MINUTE || !stage.dice.chance(0.4)) return;
	const supervisor = someone(plant, 'supervisor');
	const span = { from: instantOf(stop.from), to: instantOf(ended) };
	stage.does(supervisor, supervisor.device, 'downtime.agree', { id: stop.id, ...span });
}

const SMALL = [
	['jam', 44],
	['material', 14],
	['upstream', 12],
	['downstream', 12],
	['changeover', 8],
	['quality', 5],
	['supply', 3],
	['people', 2]
] as const;

const MEDIAN: Partial<Record<(typeof SMALL)[number][0], number>> = {
	changeover: 38,
	material: 11,
	supply: 18
};

/** Jams, missing caps, a changeover: over before anybody calls maintenance. */
export function* smallStop(plant: Plant, machine: DemoAsset): Story {
	const { stage } = plant;
	const { dice } = stage;
	if (machine.downUntil > stage.now || !runsNow(machine.place, stage.now)) return;
	const witness = witnessAt(plant, machine.place);
	if (!witness) return;
	const [reason] = dice.weighted(SMALL, ([, weight]) => weight);
	const stop = beginStop(plant, machine, witness, reason);
	yield Math.min(6 * HOUR, Math.max(MINUTE, dice.lognormal(MEDIAN[reason] ?? 6, 0.8) * MINUTE));
	const forgot = dice.chance(0.01);
	const ended = stage.now;
	if (forgot) yield dice.between(1, 6) * HOUR;
	const later = witnessAt(plant, machine.place) ?? witness;
	// Forgot to say that it runs again, and says since when it does.
	const said = forgot ? { endedAt: instantOf(ended), note: 'Forgot to enter it.' } : {};
	stage.does(later, deviceOf(later, machine.place), 'downtime.end', { id: stop.id, ...said });
	machine.downUntil = stage.now;
}
