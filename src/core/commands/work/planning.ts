import { z } from 'zod';
import { id, quantity } from '../../model/fields.ts';
import { key } from '../../model/keys.ts';
import { work } from '../../model/work.ts';
import { earlier, isBefore, isOver } from '../../work/status.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { findOf, getOf } from '../lookup.ts';
import { changesOf } from '../merge-edits.ts';
import type { Job } from './job.ts';
import { missing, onJob } from './on-job.ts';

/** Only a published version can be worked by. */
const knowsVersion = async (desk: Desk, { procedure }: Job['doc']): Promise<boolean> =>
	procedure === undefined ||
	(await findOf(desk, 'procedure', key.procedure(procedure.id))).some(
		({ version, state }) => version === procedure.version && state !== 'draft'
	);

const needsStillToBe = (job: Job): Outcome | undefined =>
	isOver(job.doc.status) ? refused('wrong-status', { detail: { status: job.doc.status } }) : undefined;

/** How it will be done: procedure, time, skills, parts, permits. */
const plan = onJob(
	'plan',
	z.object({
		id,
		changes: changesOf(work.shape, [
			'procedure',
			'estimateMinutes',
			'skills',
			'requirePermit',
			'type',
			'earliest',
			'latest',
			'dueOn'
		]).optional(),
		parts: z
			.array(z.object({ part: id, quantity, bin: id.optional() }))
			.max(30)
			.optional()
	}),
	async (job, { changes, parts }, desk) => {
		const over = needsStillToBe(job);
		if (over) return over;
		job.edit(changes ?? {});
		if (!(await knowsVersion(desk, job.doc))) return refused('not-published', { field: 'procedure' });
		for (const [n, { part: partId, bin, quantity: amount }] of (parts ?? []).entries()) {
			const part = await getOf(desk, 'part', partId);
			if (!part) return missing(`parts.${n}.part`);
			job.add('parts', desk.meta.newId('u', n), {
				...job.stamp,
				part: partId,
				quantity: amount,
				unit: part.unit,
				use: 'planned',
				bin
			});
		}
		job.acknowledge();
		job.setTimes({ planned: earlier(job.doc.times.planned, desk.meta.at) });
		if (isBefore(job.doc.status, 'planned')) job.turn('planned');
		return undefined;
	}
);

/** When it will be done. Taking the start away puts it back to "planned". */
const schedule = onJob(
	'schedule',
	z.object({
		id,
		changes: changesOf(work.shape, ['plannedStart', 'dueOn', 'earliest', 'latest', 'estimateMinutes'])
	}),
	(job, { changes }) => {
		const over = needsStillToBe(job);
		if (over) return over;
		job.edit(changes);
		job.acknowledge();
		if (job.doc.plannedStart !== undefined) {
			job.setTimes({ scheduled: earlier(job.doc.times.scheduled, job.desk.meta.at) });
			if (isBefore(job.doc.status, 'scheduled')) job.turn('scheduled');
		} else if (job.doc.status === 'scheduled') {
			job.turn('planned');
		}
		return undefined;
	}
);

export const planningCommands = [plan, schedule];
