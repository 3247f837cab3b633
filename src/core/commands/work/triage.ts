import { z } from 'zod';
import { id, noteText } from '../../model/fields.ts';
import { earlier, isBefore, isBooked, isEnded, isOver } from '../../work/status.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { Job } from './job.ts';
import { missing, onJob } from './on-job.ts';
import { words } from './work-args.ts';

const wrongStatus = (job: Job) => refused('wrong-status', { detail: { status: job.doc.status } });

/** Also the approval afterwards of work that could not wait: the status stays where the work is. */
const approve = onJob('approve', z.object({ id, note: noteText.optional() }), (job, { note }) => {
	const { status, times } = job.doc;
	if (isEnded(status) && status !== 'closed') return wrongStatus(job);
	job.comment(note);
	if (times.approved !== undefined) job.differ('already-so', { field: 'approved' });
	job.setTimes({ approved: earlier(times.approved, job.desk.meta.at) });
	job.acknowledge();
	if (isBefore(status, 'approved')) job.turn('approved');
	else if (times.approved === undefined) job.note('approved');
	return undefined;
});

const reject = onJob('reject', z.object({ id, reason: words }), (job, { reason }) => {
	const { status } = job.doc;
	if (status === 'rejected') {
		if (job.doc.reason !== reason) job.comment(reason);
		job.differ('already-so', { field: 'status' });
		return undefined;
	}
	if (isBooked(job.doc)) return refused('already-booked');
	if (status !== 'requested') return wrongStatus(job);
	job.acknowledge();
	job.turn('rejected', reason);
	job.set({ reason });
	job.setTimes({ rejected: job.desk.meta.at });
	return undefined;
});

/** The item that was meant in the end, over duplicates of duplicates. */
const originalOf = async (desk: Desk, of: string) => {
	const seen = new Set<string>();
	let here = await getOf(desk, 'work', of);
	while (here?.status === 'duplicate' && here.duplicateOf !== undefined && !seen.has(here.id)) {
		seen.add(here.id);
		here = await getOf(desk, 'work', here.duplicateOf);
	}
	return here;
};

/** Two reports of one thing: nothing is dropped, the original gets the word of everybody who spoke of the second. */
const markDuplicate = onJob(
	'markDuplicate',
	z.object({ id, of: id, note: noteText.optional() }),
	async (job, { of, note }, desk): Promise<Outcome | undefined> => {
		if (!(await getOf(desk, 'work', of))) return missing('of');
		if (of === job.doc.id) return refused('would-loop', { field: 'of' });
		const original = await originalOf(desk, of);
		if (!original) return missing('of');
		// Two people put them together at once, each the other way round or into another one: they are together.
		const isTogether = job.doc.status === 'duplicate' || original.id === job.doc.id;
		if (isTogether) {
			job.comment(note);
			const isInto = original.id === job.doc.id || job.doc.duplicateOf === original.id;
			if (isInto) job.differ('already-so', { field: 'status' });
			else job.differ('merged-into', { ...(job.doc.duplicateOf && { doc: job.doc.duplicateOf }) });
			return undefined;
		}
		if (isOver(job.doc.status)) return wrongStatus(job);
		const { title, description, times, photos, priority } = job.doc;
		const reporter = (await getOf(desk, 'work', job.doc.id))?.createdBy ?? desk.meta.actor.id;
		const about = new Job(desk, original);
		about.add('meToo', desk.meta.newId('mt'), {
			at: times.requested ?? desk.meta.at,
			by: reporter,
			worse: priority < original.priority,
			note: [title, description].filter(Boolean).join('\n').slice(0, 2000),
			...firstPhoto(photos)
		});
		for (const [said, word] of Object.entries(job.doc.meToo ?? {})) about.add('meToo', said, word);
		about.add('links', desk.meta.newId('n', 1), { ...job.stamp, type: 'duplicate', work: job.doc.id });
		const told = await about.finish();
		if (!told.done) return told;
		job.comment(note);
		job.add('links', desk.meta.newId('n'), { ...job.stamp, type: 'duplicate-of', work: original.id });
		job.set({ duplicateOf: original.id });
		job.acknowledge();
		job.turn('duplicate');
		return undefined;
	}
);

const firstPhoto = (photos: Job['doc']['photos']) => {
	const [first] = Object.values(photos ?? {});
	return first ? { photo: first.hash } : {};
};

export const triageCommands = [approve, reject, markDuplicate];
