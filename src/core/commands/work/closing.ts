import { z } from 'zod';
import { locksOn } from '../../work/gates.ts';
import { mayVerify, needsAnother } from '../../access/four-eyes.ts';
import { id, noteText } from '../../model/fields.ts';
import { earlier, isBooked, isEnded, isOver, later } from '../../work/status.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import { policyOf } from '../policy-of.ts';
import { procedureOf } from './gate-check.ts';
import type { Job } from './job.ts';
import { holdAgain } from './awaiting.ts';
import { onJob } from './on-job.ts';
import { pathOf } from './place.ts';
import { wholeOf } from './whole.ts';
import { words } from './work-args.ts';

const wrongStatus = (job: Job) => refused('wrong-status', { detail: { status: job.doc.status } });

/** A machine under a lock is never called right. */
const lockAgainst = (job: Job): Outcome | undefined => {
	const [held] = locksOn(job.doc);
	return held && refused('lock-still-on', { detail: { device: held.device, holder: held.lock.holder } });
};

const needsVerifying = async (job: Job): Promise<boolean> => {
	const { verifyFor = 'critical' } = await policyOf(job.desk, job.doc.site);
	const [asset] = await pathOf(job.desk, job.doc.assetId);
	const procedure = await procedureOf(job.desk, job.doc);
	return (
		verifyFor === 'always' ||
		procedure?.fourEyes === true ||
		(verifyFor === 'critical' && needsAnother(job.doc, asset))
	);
};

const end = (job: Job, n: number): void => {
	job.turn('closed', undefined, n);
	job.setTimes({ closed: job.desk.meta.at });
};

/** Where the site wants it so, what is done and needs no second person is over. */
export const closeIfNothingMore = async (job: Job): Promise<void> => {
	const { closeWhenDone } = await policyOf(job.desk, job.doc.site);
	if (!closeWhenDone || lockAgainst(job)) return;
	if (job.doc.times.verified === undefined && (await needsVerifying(job))) return;
	end(job, 1);
};

const verify = onJob('verify', z.object({ id, note: noteText.optional() }), async (job, { note }) => {
	const { status, times } = job.doc;
	if (status !== 'done' && status !== 'closed') return wrongStatus(job);
	const locked = lockAgainst(job);
	if (locked) return locked;
	const [asset] = await pathOf(job.desk, job.doc.assetId);
	const { fourEyes } = (await procedureOf(job.desk, job.doc)) ?? {};
	// A procedure that wants a second person makes the work as critical as a permit does.
	const judged = { ...(await wholeOf(job.desk, job.doc)), ...(fourEyes && { requirePermit: ['four-eyes'] }) };
	if (!mayVerify(job.stamp.by, judged, asset)) return refused('another-person-needed');
	job.comment(note);
	if (times.verified !== undefined) job.differ('already-so', { field: 'verified' });
	job.setTimes({ verified: earlier(times.verified, job.desk.meta.at) });
	job.note('verified');
	if (status === 'done') await closeIfNothingMore(job);
	return undefined;
});

const close = onJob('close', z.object({ id, note: noteText.optional() }), async (job, { note }) => {
	const { status, times } = job.doc;
	if (status === 'closed') {
		job.comment(note);
		job.differ('already-so', { field: 'status' });
		return undefined;
	}
	if (status !== 'done') return wrongStatus(job);
	const locked = lockAgainst(job);
	if (locked) return locked;
	if (times.verified === undefined && (await needsVerifying(job))) return refused('another-person-needed');
	job.comment(note);
	end(job, 0);
	return undefined;
});

/** Sends it back; what was written about it stays. A completion from before this moment does not undo it. */
const sendBack = async (job: Job, to: 'rework' | 'requested', reason: string): Promise<void> => {
	await holdAgain(job.desk, job.doc);
	const { done, closed } = job.doc.times;
	const at = later(later(done, closed ?? ''), job.desk.meta.at);
	job.turn(to, reason);
	if (to !== 'rework') job.note('reopened', undefined, 1);
	job.setTimes({
		reopened: at,
		done: undefined,
		restored: undefined,
		verified: undefined,
		closed: undefined
	});
	job.set({ reason: undefined, duplicateOf: undefined });
};

const rework = onJob('rework', z.object({ id, reason: words }), async (job, { reason }) => {
	if (job.doc.status === 'rework') {
		job.comment(reason);
		job.differ('already-so', { field: 'status' });
		return undefined;
	}
	if (job.doc.status !== 'done') return wrongStatus(job);
	await sendBack(job, 'rework', reason);
	return undefined;
});

const reopen = onJob('reopen', z.object({ id, reason: words }), async (job, { reason }) => {
	if (!isOver(job.doc.status)) {
		job.comment(reason);
		job.differ('already-so', { field: 'status' });
		return;
	}
	await sendBack(job, isBooked(job.doc) ? 'rework' : 'requested', reason);
});

/** Only while nothing was booked: what was worked on is finished, not taken back. */
const cancel = onJob('cancel', z.object({ id, reason: words }), (job, { reason }) => {
	const { status } = job.doc;
	if (status === 'cancelled') {
		if (job.doc.reason !== reason) job.comment(reason);
		job.differ('already-so', { field: 'status' });
		return undefined;
	}
	if (isBooked(job.doc)) return refused('already-booked');
	if (isEnded(status)) return wrongStatus(job);
	job.turn('cancelled', reason);
	job.set({ reason });
	job.setTimes({ cancelled: job.desk.meta.at });
	return undefined;
});

export const closingCommands = [verify, close, rework, reopen, cancel];
