import { z } from 'zod';
import { id, noteText } from '../../model/fields.ts';
import { blocker } from '../../model/work-parts.ts';
import { isOver } from '../../work/status.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import { getOf } from '../lookup.ts';
import { waitsBack } from './awaiting.ts';
import { Job, type WorkDraft } from './job.ts';
import { missing, onJob } from './on-job.ts';

/** The other one says who waits for it, and they wait again should it be sent back. */
const tie = async (job: Job, other: WorkDraft): Promise<Outcome | undefined> => {
	const { desk, stamp, doc } = job;
	if (Object.values(other.links ?? {}).some(({ work }) => work === doc.id)) return undefined;
	const side = new Job(desk, other);
	side.add('links', desk.meta.newId('n'), { ...stamp, type: 'related', work: doc.id });
	const outcome = await side.finish();
	return outcome.done ? undefined : outcome;
};

/** What it waits for, with an owner of its own: that is not a status. */
const block = onJob(
	'block',
	z.object({
		id,
		type: blocker.shape.type,
		owner: blocker.shape.owner.optional(),
		expected: blocker.shape.expected,
		ref: blocker.shape.ref,
		note: blocker.shape.note
	}),
	async (job, { type, owner, expected, ref, note }, desk): Promise<Outcome | undefined> => {
		const { at, by } = job.stamp;
		const other = type === 'work' ? await getOf(desk, 'work', ref ?? '') : undefined;
		if (type === 'work' && !other) return missing('ref');
		const back = other && (await waitsBack(desk, job.doc.id, other.id));
		if (back) return refused('would-loop', { field: 'ref', detail: { waits: back.code } });
		// Done while nobody here knew of it yet.
		const isDone = other !== undefined && isOver(other.status);
		if (isDone) job.differ('already-so', { field: 'blockers' });
		job.add('blockers', job.desk.meta.newId('bl'), {
			type,
			owner: owner ?? job.doc.owner,
			since: at,
			by,
			expected,
			ref,
			note,
			cleared: isDone ? job.stamp : undefined
		});
		if (isOver(job.doc.status)) job.differ('late', { detail: { status: job.doc.status } });
		return other && tie(job, other);
	}
);

const unblock = onJob('unblock', z.object({ id, blocker: id, note: noteText.optional() }), (job, args) => {
	const held = job.doc.blockers?.[args.blocker];
	if (!held) return missing('blocker');
	if (held.cleared) {
		job.comment(args.note);
		job.differ('already-so', { field: 'blockers' });
		return undefined;
	}
	job.change('blockers', args.blocker, {
		...held,
		cleared: { ...job.stamp, note: args.note }
	});
	return undefined;
});

export const blockingCommands = [block, unblock];
