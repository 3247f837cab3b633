import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { id as anId, instant } from '../../model/fields.ts';
import { defineCommand, refused } from '../command.ts';
import { Desk } from '../desk.ts';
import { stopOf } from '../downtime/stops.ts';
import { policyOf } from '../policy-of.ts';
import { gateAgainst } from './gate-check.ts';
import type { Job } from './job.ts';
import { newJob } from './new-job.ts';
import { missing } from './on-job.ts';
import { begin } from './starting.ts';
import { newWorkArg, photoArg, voiceArg } from './work-args.ts';

/** Straight to work, approved afterwards. A gate that is shut stops the work, never the report. */
const startAtOnce = async (job: Job): Promise<void> => {
	if (!(await job.desk.allows('work.start', job.doc))) {
		job.differ('not-started', { detail: { why: 'not-allowed' } });
		return;
	}
	const gate = await gateAgainst(job);
	if (gate) job.differ('not-started', { detail: { why: gate.code, ...gate.detail } });
	else begin(job);
};

const request = defineCommand({
	name: 'work.request',
	v: 1,
	args: z.object({
		...newWorkArg.shape,
		site: anId.optional(),
		/** When it was noticed, where that was earlier. */
		seenAt: instant.optional(),
		photos: z.array(photoArg).max(10).optional(),
		voice: voiceArg.optional(),
		downtimeId: anId.optional(),
		start: z.boolean().optional()
	}),
	run: async (read, { start, photos, voice, seenAt, site, ...given }, meta) => {
		const desk = new Desk(read, meta);
		const stop = given.downtimeId === undefined ? undefined : await stopOf(desk, given.downtimeId);
		if (given.downtimeId !== undefined && !stop) return missing('downtimeId');
		const id = meta.newId('w');
		const job = await newJob(desk, {
			...given,
			...(site !== undefined && { site }),
			id,
			origin: { type: 'request' },
			times: { requested: seenAt !== undefined && seenAt < meta.at ? seenAt : meta.at }
		});
		if (!job) return missing(given.assetId === undefined ? 'site' : 'assetId');
		const target = { ...job.doc, createdBy: meta.actor.id, scopes: [siteScope(job.doc.site)] };
		if (!(await desk.allows('work.request', target))) return refused('not-allowed');
		photos?.forEach((photo, n) => job.add('photos', meta.newId('f', n), { ...job.stamp, ...photo }));
		if (voice) job.add('voice', meta.newId('v'), { ...job.stamp, ...voice });
		if ((await policyOf(desk, job.doc.site)).approvalNeeded === false) job.turn('approved', undefined, 1);
		if (stop) desk.put({ ...stop, work: stop.work ?? job.doc.id });
		if (start) await startAtOnce(job);
		return job.finish();
	}
});

export const requestingCommands = [request];
