import { SYSTEM_ID } from '../access/actor.ts';
import { allowed } from '../access/can.ts';
import { whoIs } from '../access/who-is.ts';
import type { Who } from '../access/who-is.ts';
import { getOf } from '../commands/lookup.ts';
import type { Read } from '../commands/read.ts';
import { procedureOf } from '../commands/work/gate-check.ts';
import { pathOf } from '../commands/work/place.ts';
import { wholeOf } from '../commands/work/whole.ts';
import { isKind } from '../model/kind-guards.ts';
import type { Asset, DocOf, Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { askedSteps } from './answers.ts';
import type { AskedStep } from './answers.ts';
import { runningTimers } from './labour.ts';
import type { LabourLine } from './labour.ts';
import { nextActs, WORK_ACTS } from './next-acts.ts';
import type { WorkAct } from './next-acts.ts';
import { peopleIn } from './story.ts';

/** A job with all that its page shows, of one moment. */
export interface JobView {
	/** With every line that moved out of it. */
	work: Doc & Work;
	/** Where it is, innermost first. */
	path: (Doc & Asset)[];
	procedure?: DocOf<'procedure'>;
	steps: AskedStep[];
	/** What is to be done now, by this person. */
	acts: WorkAct[];
	/** Timers that run, whosever they are. */
	timers: LabourLine[];
	/** People and teams by id. */
	names: Record<string, string>;
	who: Who;
}

const namesOf = async (read: Read, ids: readonly string[]): Promise<Record<string, string>> => {
	// What nobody did was done by the program itself.
	const names: Record<string, string> = { [SYSTEM_ID]: 'Millwright' };
	for (const id of ids) {
		const doc = await read.get(id);
		if (isKind(doc, 'person') || isKind(doc, 'team')) names[id] = doc.name;
	}
	return names;
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
	return {
		work,
		path: await pathOf(read, work.assetId),
		...(procedure && { procedure }),
		steps: procedure ? askedSteps(procedure, work.answers) : [],
		acts: nextActs(work, person, may),
		timers: runningTimers(work.labour).map(([, line]) => line),
		names: await namesOf(read, peopleIn(work)),
		who
	};
};
