import { SYSTEM_ID, SYSTEM_NAME } from '../access/actor.ts';
import { allowed } from '../access/can.ts';
import { whoIs } from '../access/who-is.ts';
import type { Who } from '../access/who-is.ts';
import { creatorOf } from '../commands/ids.ts';
import { stopOf } from '../commands/downtime/stops.ts';
import { findOf, getOf } from '../commands/lookup.ts';
import type { Read } from '../commands/read.ts';
import { procedureOf } from '../commands/work/gate-check.ts';
import { key } from '../model/keys.ts';
import { pathOf } from '../commands/work/place.ts';
import { wholeOf } from '../commands/work/whole.ts';
import { isAsset, isKind } from '../model/kind-guards.ts';
import type { Asset, DocOf, Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { askedSteps, restingSteps } from './answers.ts';
import type { AskedStep } from './answers.ts';
import { runningTimers } from './labour.ts';
import type { LabourLine } from './labour.ts';
import { nextActs, WORK_ACTS } from './next-acts.ts';
import type { WorkAct } from './next-acts.ts';
import { asWalked, stepsAt, stopsOf } from './round.ts';
import type { RoundStop } from './round.ts';
import { labelsOf } from './scanned.ts';
import { isOver } from './status.ts';
import { scannedLabels, stepMeters } from './step-things.ts';
import type { StepMeter } from './step-things.ts';
import { peopleIn } from './story.ts';

export interface NamedStop extends RoundStop {
	name: string;
	code: string;
	/** By what it is known when it is scanned. */
	labels: string[];
}

export interface Timer extends LabourLine {
	/** Under which name the device does acts on which it was begun. */
	client: string | undefined;
}

/** A job with all that its page shows, of one moment. */
export interface JobView {
	/** With every line that moved out of it. */
	work: Doc & Work;
	/** Where it is, innermost first. */
	path: (Doc & Asset)[];
	procedure?: DocOf<'procedure'>;
	/** The newest version that is out, where the job has a checklist. */
	newest?: number;
	steps: AskedStep[];
	/** Answered, and not asked any more as things stand. */
	resting: AskedStep[];
	/** A round: its stops, as planned while it goes on, as walked when it is over. */
	stops?: NamedStop[];
	/** What the labels read that its steps ask to be scanned, by step and stop. */
	labels: Record<string, string[]>;
	/** Where the meters stand that its steps read, by step and stop. */
	meters: Record<string, StepMeter>;
	/** The stop of the machine that it belongs to. */
	stop?: Doc & DocOf<'downtime'>;
	/** What is to be done now, by this person. */
	acts: WorkAct[];
	/** Timers that run, whosever they are. */
	timers: Timer[];
	/** People, teams and the machines of a round by id. */
	names: Record<string, string>;
	who: Who;
}

const namesOf = async (read: Read, ids: readonly string[]): Promise<Record<string, string>> => {
	// What nobody did was done by the program itself.
	const names: Record<string, string> = { [SYSTEM_ID]: SYSTEM_NAME };
	for (const id of ids) {
		const doc = await read.get(id);
		if (isKind(doc, 'person') || isKind(doc, 'team') || isAsset(doc)) names[id] = doc.name;
	}
	return names;
};

const stopsNamed = async (
	read: Read,
	work: Work,
	procedure: DocOf<'procedure'> | undefined
): Promise<NamedStop[] | undefined> => {
	if (!work.stops) return undefined;
	const stops = stopsOf(work, procedure);
	const named = (isOver(work.status) ? asWalked(stops) : stops).map(async (stop): Promise<NamedStop> => {
		const thing = await read.get(stop.asset);
		if (!isAsset(thing)) return { ...stop, name: stop.asset, code: '', labels: [] };
		return { ...stop, name: thing.name, code: thing.code, labels: labelsOf(thing) };
	});
	return Promise.all(named);
};

/** What a published version is called that came after the one the job keeps. */
const newestOf = async (read: Read, { procedure }: Work): Promise<number | undefined> => {
	if (!procedure) return undefined;
	const versions = await findOf(read, 'procedure', key.procedure(procedure.id));
	const out = versions.filter(({ state }) => state === 'published').map(({ version }) => version);
	return out.length > 0 ? Math.max(...out) : undefined;
};

/** Undefined while the item, or the person who asks, is not on this device. */
export const jobView = async (
	read: Read,
	id: string,
	person: string,
	at: string
): Promise<JobView | undefined> => {
	const [who, found] = [await whoIs(read, person, at), await getOf(read, 'work', id)];
	if (!who || !found) return undefined;
	const work = await wholeOf(read, found);
	const procedure = await procedureOf(read, work);
	const may = new Set<WorkAct>();
	for (const act of WORK_ACTS) if (await allowed(read, who.actor, `work.${act}`, work)) may.add(act);
	const stop = work.downtimeId === undefined ? undefined : await stopOf(read, work.downtimeId);
	const newest = await newestOf(read, work);
	const machines = new Set(procedure?.steps.flatMap(({ asset }) => asset ?? []));
	const stops = await stopsNamed(read, work, procedure);
	const things = stops ? stops.flatMap(({ asset }) => stepsAt(procedure, asset)) : (procedure?.steps ?? []);
	const isWhole = procedure && !stops;
	return {
		work,
		path: await pathOf(read, work.assetId),
		...(procedure && { procedure }),
		...(newest !== undefined && { newest }),
		...(stops && { stops }),
		steps: isWhole ? askedSteps(procedure, work.answers) : [],
		resting: isWhole ? restingSteps(procedure, work.answers) : [],
		meters: await stepMeters(read, work, things),
		labels: await scannedLabels(read, work, things),
		...(stop && { stop }),
		acts: nextActs(work, person, may),
		timers: runningTimers(work.labour).map(([id, line]) => ({ ...line, client: creatorOf(id)?.client })),
		names: await namesOf(read, [...peopleIn(work), ...machines]),
		who
	};
};
