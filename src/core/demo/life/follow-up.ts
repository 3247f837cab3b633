import { priorityOf } from '../../work/priority.ts';
import type { Person, Plant } from '../plant.ts';
import { nextCode } from '../stage.ts';
import type { DemoDevice } from '../stage.ts';
import { isElectrical } from '../words/fault.ts';
import type { Fault } from '../words/fault.ts';
import { mayCreate, newJob } from './job.ts';
import type { DemoJob } from './job.ts';
import { repairTodo } from './repairing.ts';
import { fateOf } from './triage.ts';

/** Helped for now: the real repair comes later. */
export const followUp = (plant: Plant, person: Person, device: DemoDevice, job: DemoJob): void => {
	const { fault, asset } = job;
	if (!fault || !mayCreate(plant)) return;
	const code = nextCode(device);
	const title = `Replace the provisional repair: ${job.title}`.slice(0, 200);
	const item = {
		code,
		title,
		workKind: 'repair',
		type: 'corrective.deferred',
		assetId: asset.id,
		impact: 'degraded'
	};
	plant.stage.pass(60_000);
	const id = plant.stage.does(person, device, 'work.followUp', { id: job.id, ...item })('w');
	const minutes = Math.max(15, Math.round(fault.minutes * 1.3 * plant.pace));
	begin(plant, { id, title, asset: job.asset, fault, minutes, person, device });
};

interface Raised {
	id: string;
	title: string;
	asset: DemoJob['asset'];
	fault: Fault;
	minutes: number;
	person: Person;
	device: DemoDevice;
}

/** What came out of other work goes the way of every request. */
export const begin = (plant: Plant, { id, title, asset, fault, minutes, person, device }: Raised): void => {
	const job = newJob(plant, {
		id,
		title,
		asset,
		impact: 'degraded',
		type: 'corrective.deferred',
		priority: priorityOf(asset.criticality, 'degraded'),
		fault,
		minutes,
		electrical: isElectrical(fault),
		reporter: { person, device }
	});
	job.todo = repairTodo(plant, job);
	plant.stage.begin(fateOf(plant, job));
};
