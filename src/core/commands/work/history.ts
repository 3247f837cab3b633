import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { id, instant, noteText, shortText } from '../../model/fields.ts';
import { isKind } from '../../model/kind-guards.ts';
import { key } from '../../model/keys.ts';
import { minutes } from '../../model/fields.ts';
import { work } from '../../model/work.ts';
import { isEnded } from '../../work/status.ts';
import { defineCommand, refused } from '../command.ts';
import { Desk } from '../desk.ts';
import { bookLabour } from './booking.ts';
import { newJob } from './new-job.ts';
import { missing, onJob } from './on-job.ts';
import { newWorkArg } from './work-args.ts';

/** What jobs that were done in another program are marked by. */
const HISTORY_SYSTEM = 'import';

const { mode, cause, remedy, found } = work.shape.failure.unwrap().shape;

/** Brought in before, or done here and taken out as a list, in which its own number stands. */
const isKnown = async (desk: Desk, site: string, ref: string): Promise<boolean> => {
	for (const by of [key.external(HISTORY_SYSTEM, ref), key.code(ref)]) {
		const found = await desk.find(by);
		if (found.some((doc) => isKind(doc, 'work') && doc.site === site && !doc.archived)) return true;
	}
	return false;
};

/** Work that was done and closed before this program kept the book: told once, with the times it had. */
const bringIn = defineCommand({
	name: 'work.bringIn',
	v: 1,
	args: z.object({
		...newWorkArg.shape,
		site: id,
		/** Its number in the other program: by it nothing comes in twice. */
		ref: shortText.optional(),
		requestedAt: instant.optional(),
		startedAt: instant.optional(),
		doneAt: instant,
		minutes: minutes.optional(),
		person: id.optional(),
		failure: z.object({ mode, cause, remedy, found }).optional(),
		note: noteText.optional()
	}),
	run: async (read, args, meta) => {
		const { ref, requestedAt, startedAt, doneAt, minutes: hands, person, failure, note, ...given } = args;
		const desk = new Desk(read, meta);
		// What lies ahead has not been done.
		if (doneAt > meta.at) return refused('malformed', { field: 'doneAt' });
		const before = (at: string | undefined) => (at !== undefined && at < doneAt ? at : undefined);
		const begun = before(startedAt);
		const job = await newJob(desk, {
			...given,
			id: meta.newId('w'),
			origin: { type: 'import', system: HISTORY_SYSTEM, ...(ref !== undefined && { ref }) },
			status: 'closed',
			times: {
				requested: before(requestedAt) ?? begun ?? doneAt,
				...(begun !== undefined && { started: begun }),
				done: doneAt,
				closed: doneAt
			}
		});
		if (!job) return missing(given.assetId === undefined ? 'site' : 'assetId');
		const target = { ...job.doc, createdBy: meta.actor.id, scopes: [siteScope(job.doc.site)] };
		if (!(await desk.allows('work.bringIn', target))) return refused('not-allowed');
		if (ref !== undefined && (await isKnown(desk, job.doc.site, ref)))
			return refused('already-taken', { field: 'ref' });
		if (failure) job.set({ failure: { ...failure, at: doneAt, by: person ?? meta.actor.id } });
		if (hands !== undefined && hands > 0)
			bookLabour(job, { minutes: hands, to: doneAt, person, type: 'hands-on' });
		job.comment(note);
		return job.finish();
	}
});

/** What was brought in by mistake: it leaves lists and figures. Other work is cancelled or sent back, never this way. */
const takeOut = onJob('takeOut', z.object({ id }), (job) => {
	const { origin, archived, status } = job.doc;
	if (origin.type !== 'import' || !isEnded(status)) return refused('wrong-status', { detail: { status } });
	if (archived) job.differ('already-so', { field: 'archived' });
	else {
		job.turn('cancelled');
		job.set({ archived: true });
	}
	return undefined;
});

export const historyCommands = [bringIn, takeOut];
