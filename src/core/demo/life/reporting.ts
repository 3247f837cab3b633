import { priorityOf } from '../../work/priority.ts';
import type { DemoAsset, Person, Plant } from '../plant.ts';
import { withRole } from '../plant.ts';
import { DAY, MINUTE } from '../plant-time.ts';
import { nextCode } from '../stage.ts';
import type { Story } from '../timeline.ts';
import { COMPONENT_FAULTS, SMALL_THINGS } from '../words/component-faults.ts';
import { isElectrical } from '../words/fault.ts';
import type { Fault } from '../words/fault.ts';
import { MACHINE_FAULTS } from '../words/machine-faults.ts';
import { IMPROVEMENTS, PUNCH } from '../words/phrases.ts';
import { deviceOf, isHere, placeOf, runsNow, someone, witnessAt } from './around.ts';
import { mayCreate, newJob } from './job.ts';
import type { DemoJob } from './job.ts';
import { repairTodo } from './repairing.ts';
import { beginStop } from './stops.ts';
import { breakdown } from './breakdown.ts';
import { fateOf } from './triage.ts';

interface Seen {
	/** On what it is reported. */
	asset: DemoAsset;
	fault: Fault;
	title: string;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What goes wrong on this machine: its own troubles, those of its parts, and small things all machines have. */
const lookAt = ({ stage: { dice } }: Plant, machine: DemoAsset, stopped: boolean): Seen | undefined => {
	const own = (MACHINE_FAULTS[machine.machine?.code ?? ''] ?? []).filter(
		(one) => (one.impact === 'stopped') === stopped
	);
	if (own.length > 0 && dice.chance(0.55)) {
		const fault = dice.pick(own);
		return { asset: machine, fault, title: fault.says };
	}
	if (!stopped && dice.chance(0.12)) {
		const fault = dice.pick(SMALL_THINGS);
		return { asset: machine, fault, title: fault.says };
	}
	const component =
		machine.components.length > 0 ? dice.weighted(machine.components, ({ trouble }) => trouble) : undefined;
	const faults = component?.component ? COMPONENT_FAULTS[component.component] : [];
	const fault = dice.pickFrom(faults.filter((one) => (one.impact === 'stopped') === stopped));
	if (!component || !fault)
		return own.length > 0 ? lookAt({ stage: { dice } } as Plant, machine, stopped) : undefined;
	return { asset: dice.chance(0.5) ? component : machine, fault, title: `${component.name} ${fault.says}` };
};

/** Which machine it is this time: those with a history have most of the future too. */
const machineInTrouble = (plant: Plant, running: boolean): DemoAsset | undefined => {
	const { stage, machines } = plant;
	const now = machines.filter(
		({ downUntil, place }) => downUntil <= stage.now && (!running || runsNow(place, stage.now))
	);
	return now.length > 0 ? stage.dice.weighted(now, ({ trouble }) => trouble) : undefined;
};

const minutesFor = ({ stage: { dice }, pace }: Plant, { minutes }: Fault): number =>
	Math.max(5, Math.round(Math.min(600, dice.lognormal(minutes, 0.45)) * pace));

const write = (
	plant: Plant,
	{ asset, fault, title }: Seen,
	by: Person,
	more: object,
	given: Partial<DemoJob> = {}
): DemoJob => {
	const { stage } = plant;
	const device = deviceOf(by, placeOf(asset));
	const code = nextCode(device);
	const args = { code, title, assetId: asset.id, impact: fault.impact, ...more };
	const id = stage.does(by, device, 'work.request', args)('w');
	const job = newJob(plant, {
		...{ id, title, asset, fault, impact: fault.impact },
		priority: priorityOf(asset.criticality, fault.impact),
		minutes: minutesFor(plant, fault),
		electrical: isElectrical(fault),
		reporter: { person: by, device },
		...given
	});
	job.todo = repairTodo(plant, job);
	const machine = asset.parent ?? asset;
	const openUntil = stage.now + 6 * DAY;
	machine.reported = [...machine.reported.slice(-3), { id, openUntil }];
	return job;
};

/** A machine stands: the operator says so and asks for help. */
const reportStop = (plant: Plant): void => {
	const { stage } = plant;
	const machine = machineInTrouble(plant, true);
	const seen = machine && lookAt(plant, machine, true);
	const witness = machine && witnessAt(plant, machine.place);
	if (!machine || !seen || !witness) return reportDefect(plant);
	const stop = beginStop(plant, machine, witness, 'failure');
	stage.pass(stage.dice.between(20, 120) * 1_000);
	const job = write(plant, seen, witness, { downtimeId: stop.id, type: 'corrective.immediate' }, { stop });
	stage.begin(breakdown(plant, job, witness));
};

const neighbour = ({ stage: { dice } }: Plant, { place, id }: DemoAsset): DemoAsset | undefined =>
	dice.pickFrom(place?.machines.filter((one) => one.id !== id) ?? []);

/** Something is not right, and it can wait a little. */
const reportDefect = (plant: Plant): void => {
	const { stage } = plant;
	const { dice } = stage;
	const machine = machineInTrouble(plant, false) ?? dice.pick(plant.machines);
	const seen = lookAt(plant, machine, false) ?? {
		asset: machine,
		fault: dice.pick(SMALL_THINGS),
		title: 'Small defect'
	};
	const technicians = withRole(plant, 'technician').filter((one) => isHere(one, stage.now));
	const by =
		(dice.chance(0.3) ? dice.pickFrom(technicians) : undefined) ??
		witnessAt(plant, machine.place) ??
		someone(plant, 'supervisor');
	const title = seen.title === 'Small defect' ? seen.fault.says : seen.title;
	const wrong = dice.chance(0.012) && seen.asset === machine ? neighbour(plant, machine) : undefined;
	const asset = wrong ?? seen.asset;
	const description = dice.chance(0.2)
		? `Seen on the ${asset.name.toLowerCase()}: ${lowerFirst(title)}.`
		: undefined;
	const job = write(
		plant,
		{ ...seen, title, asset },
		by,
		{ ...(description && { description }) },
		wrong && { rightAsset: machine }
	);
	stage.begin(fateOf(plant, job));
};

/** Ideas, audit findings, things left over from commissioning: work that is no repair. */
const reportOther = (plant: Plant): void => {
	const { stage } = plant;
	const { dice } = stage;
	const idea = dice.chance(0.6);
	const asset = dice.pick(plant.machines);
	const title = dice.pick<string>(idea ? IMPROVEMENTS : PUNCH);
	const role = idea
		? dice.pick(['technician', 'operator', 'reliability', 'supervisor'] as const)
		: 'reliability';
	const by = someone(plant, role);
	const device = deviceOf(by, placeOf(asset));
	const code = nextCode(device);
	const workKind = idea ? 'improvement' : title.startsWith('Audit') ? 'audit' : 'punch';
	const args = {
		code,
		title,
		assetId: asset.id,
		impact: 'none',
		workKind,
		...(idea && { type: 'improvement' })
	};
	const id = stage.does(by, device, 'work.request', args)('w');
	const minutes = Math.max(10, Math.round(dice.lognormal(80, 0.6) * plant.pace));
	const priority = priorityOf(asset.criticality, 'none');
	const job = newJob(plant, {
		id,
		title,
		asset,
		impact: 'none',
		priority,
		minutes,
		reporter: { person: by, device }
	});
	stage.begin(fateOf(plant, job));
};

/** Somebody reports something about now. */
export function* report(plant: Plant): Story {
	const { dice } = plant.stage;
	if (!mayCreate(plant)) return;
	yield dice.between(0, 3) * MINUTE;
	if (!mayCreate(plant)) return;
	const kind = dice.between(0, 1);
	if (kind < 0.46) reportStop(plant);
	else if (kind < 0.93) reportDefect(plant);
	else reportOther(plant);
}
