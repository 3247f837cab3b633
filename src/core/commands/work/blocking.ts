import { z } from 'zod';
import { id, noteText } from '../../model/fields.ts';
import { blocker } from '../../model/work-parts.ts';
import { isOver } from '../../work/status.ts';
import { missing, onJob } from './on-job.ts';

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
	(job, { type, owner, expected, ref, note }) => {
		const { at, by } = job.stamp;
		job.add('blockers', job.desk.meta.newId('bl'), {
			type,
			owner: owner ?? job.doc.owner,
			since: at,
			by,
			expected,
			ref,
			note
		});
		if (isOver(job.doc.status)) job.differ('late', { detail: { status: job.doc.status } });
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
