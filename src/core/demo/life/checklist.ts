import type { DemoAsset, Person, Plant } from '../plant.ts';
import { nextCode } from '../stage.ts';
import type { DemoDevice } from '../stage.ts';
import { gaugeLevel } from '../setup/machine-args.ts';
import { stepId } from '../setup/procedures.ts';
import { WORN } from '../words/component-faults.ts';
import type { MeterName } from '../words/machine-kind.ts';
import type { PlanRow, StepRow } from '../words/plans.ts';
import { begin } from './follow-up.ts';
import { mayCreate } from './job.ts';
import type { DemoJob, Moment } from './job.ts';
import { endedTooSoon } from './mistakes.ts';

const round = (value: number, places = 1) => Math.round(value * 10 ** places) / 10 ** places;

/** Where the meter of a machine stands now. */
export const meterNow = (plant: Plant, { machine, hours }: DemoAsset, meter: MeterName): number => {
	const { stage, from } = plant;
	if (meter === 'hours') return Math.round(hours.start + (stage.now / 3_600_000 - from * 24) * hours.pace);
	if (!machine) return 0;
	const { usual, spread } = gaugeLevel(machine, meter);
	return round(Math.max(0, stage.dice.normal(usual, spread)));
};

const valueOf = (
	plant: Plant,
	asset: DemoAsset,
	row: StepRow
): { value?: string | number; result?: string } => {
	const { dice } = plant.stage;
	switch (row.length) {
		case 1:
			return {
				result: dice.chance(0.965) ? 'ok' : dice.chance(0.5) ? 'warn' : dice.chance(0.3) ? 'na' : 'fail'
			};
		case 2:
			return { value: meterNow(plant, asset, row[1]) };
		case 4:
			return { value: dice.chance(0.93) ? row[1] : dice.chance(0.8) ? row[2] : row[3] };
		default:
			return { value: round(Math.max(0, dice.normal(row[2], row[3])), row[2] < 1 ? 2 : 1) };
	}
};

/** A wrong step becomes work in the same act. */
const answer = (
	plant: Plant,
	job: DemoJob,
	person: Person,
	device: DemoDevice,
	n: number,
	row: StepRow
): void => {
	const { stage } = plant;
	const { asset } = job;
	const given = valueOf(plant, asset, row);
	const args = { id: job.id, step: stepId(n), version: 1, ...given };
	const machine = asset.machine ? asset : asset.parent;
	if (given.result !== 'fail' || !machine || !mayCreate(plant) || person.role === 'contractor') {
		stage.does(person, device, 'work.answer', args);
		return;
	}
	const title = `${row[0]}: not in order`;
	const code = nextCode(device);
	const raise = { code, title, workKind: 'repair', impact: 'degraded', type: 'corrective.deferred' };
	const id = stage.does(person, device, 'work.answer', { ...args, note: 'See the new job.', raise })('w');
	const minutes = Math.max(10, Math.round(stage.dice.lognormal(45, 0.5) * plant.pace));
	begin(plant, { id, title, asset, fault: WORN, minutes, person, device });
};

/** The steps of the procedure, spread over the work. */
export const checklist = (plant: Plant, job: DemoJob, { steps }: PlanRow): Moment[] => {
	const { dice } = plant.stage;
	const hasty = dice.chance(0.008) ? dice.whole(0, steps.length - 1) : -1;
	return steps.map((row, n) => ({
		at: Math.floor((job.minutes * (n + 0.8)) / (steps.length + 0.3)),
		run: (person, device) => {
			if (n === hasty)
				endedTooSoon(plant, person, device, job, row.length === 2 ? 'reading-needed' : 'answer-needed');
			answer(plant, job, person, device, n, row);
			return undefined;
		}
	}));
};
