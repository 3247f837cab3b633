import { z } from 'zod';
import { id, minutes, noteText, shortText } from '../../model/fields.ts';
import { runningTimers } from '../../work/labour.ts';
import { earlier, isOver, later } from '../../work/status.ts';
import { refused } from '../command.ts';
import { gateAgainst } from './gate-check.ts';
import type { Job } from './job.ts';
import { onJob } from './on-job.ts';
import { startTimer, stopTimer } from './timers.ts';
import { changed } from './work-args.ts';

/** In progress while anybody's timer runs, paused when the last one stopped. */
export const settleWorking = (job: Job, reason?: string): void => {
	const { status, labour } = job.doc;
	const running = runningTimers(labour).length > 0;
	if (status === 'in-progress' && !running) {
		job.turn('paused', reason);
		job.setTimes({ paused: later(job.doc.times.paused, job.desk.meta.at) });
	} else if (status === 'paused' && running) {
		job.turn('in-progress', reason);
		job.setTimes({ resumed: later(job.doc.times.resumed, job.desk.meta.at) });
	}
};

/** Starts, with every gate passed already. What comes after the end is kept and changes nothing else. */
export const begin = (job: Job): void => {
	const { at } = job.desk.meta;
	const { status, times } = job.doc;
	startTimer(job);
	if (isOver(status) || job.isStale) {
		const start = earlier(times.started, at);
		if (times.done === undefined || start <= times.done) job.setTimes({ started: start });
		job.note('started-late');
		job.differ('late', { detail: { status } });
		return;
	}
	job.acknowledge();
	job.setTimes({ started: earlier(times.started, at) });
	const runs = runningTimers(job.doc.labour).length > 0;
	// Begun and paused by now, which another device told first.
	if (status !== 'in-progress' && !runs) job.set({ status: 'paused' });
	if (status === 'paused') settleWorking(job);
	else if (status !== 'in-progress' && runs) job.turn('in-progress');
	if (job.doc.status === status || !runs) job.note('started');
};

/** This act comes after the end, and whoever does it can have known. */
const hasEnded = ({ doc: { status, times }, desk, isStale }: Job): boolean => {
	const end = times.done ?? times.cancelled;
	return isOver(status) && !isStale && end !== undefined && desk.meta.at >= end;
};

const start = onJob('start', z.object({ id }), async (job) => {
	const over = isOver(job.doc.status) || job.isStale;
	const gate = over ? undefined : await gateAgainst(job);
	if (gate) return refused(gate.code, { detail: gate.detail });
	begin(job);
});

const pause = onJob(
	'pause',
	z.object({
		id,
		/** Hands-on minutes since the start, from a clock that never jumps. */
		minutes: minutes.optional(),
		reason: noteText.optional(),
		nextStep: changed(shortText).optional()
	}),
	(job, args) => {
		const stopped = stopTimer(job, { minutes: args.minutes });
		if (stopped && hasEnded(job)) {
			// Their hands were still on it when somebody else ended it.
			job.note('stopped', args.reason);
			job.comment(args.nextStep?.to);
			return;
		}
		if (isOver(job.doc.status) || job.isStale) {
			job.note('paused-late', args.reason);
			job.comment(args.nextStep?.to);
			job.differ('late', { detail: { status: job.doc.status } });
			return;
		}
		if (!stopped) job.differ('already-so', { field: 'labour' });
		const before = job.doc.status;
		settleWorking(job, args.reason);
		if (job.doc.status === before) {
			job.note('stopped');
			job.comment(args.reason);
		}
		if (args.nextStep) job.edit({ nextStep: args.nextStep });
	}
);

export const startingCommands = [start, pause];
