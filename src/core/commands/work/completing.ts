import { z } from 'zod';
import { isAsset } from '../../model/kind-guards.ts';
import { id, minutes, noteText } from '../../model/fields.ts';
import { work } from '../../model/work.ts';
import { demandAgainst } from '../../work/demands.ts';
import { isOver, isWaiting } from '../../work/status.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import { policyOf } from '../policy-of.ts';
import { appendReading } from '../reading/append-reading.ts';
import { bookLabour } from './booking.ts';
import { endStopOf } from './end-stop.ts';
import { writeFailure } from './failing.ts';
import { permitsFor, procedureOf } from './gate-check.ts';
import type { Job } from './job.ts';
import { missing, onJob } from './on-job.ts';
import { signAs } from './saying.ts';
import { closeIfNothingMore } from './closing.ts';
import { stopTimer } from './timers.ts';
import { wholeOf } from './whole.ts';
import { failureArg, labourArg, readingArg, signatureArg } from './work-args.ts';

const args = z.object({
	id,
	/** Hands-on minutes of the timer that runs, from a clock that never jumps. */
	minutes: minutes.optional(),
	/** Hours of whoever did it without a timer, or of helpers. */
	labour: z.array(labourArg).max(10).optional(),
	readings: z.array(readingArg).max(10).optional(),
	failure: failureArg.optional(),
	note: noteText.optional(),
	usefulness: work.shape.usefulness,
	signature: signatureArg.optional(),
	/** Production has the machine back. */
	restored: z.boolean().optional()
});
type Args = z.infer<typeof args>;

/** Everything this person says about it is kept, whatever else it turns out to be. */
const takeDown = async (job: Job, given: Args): Promise<Outcome | undefined> => {
	const { meta } = job.desk;
	stopTimer(job, { minutes: given.minutes, isLast: true });
	given.labour?.forEach((line, n) => bookLabour(job, line, n));
	for (const [n, { asset: elsewhere, readAt, ...reading }] of (given.readings ?? []).entries()) {
		const asset = await job.desk.get(elsewhere ?? job.doc.assetId ?? '');
		const at = readAt !== undefined && readAt < meta.at ? readAt : meta.at;
		const line = { ...reading, id: meta.newId('r', n), at, source: 'person', work: job.doc.id } as const;
		if (!isAsset(asset) || !(await appendReading(job.desk, asset, line))) return missing(`readings.${n}`);
	}
	if (given.failure) {
		writeFailure(
			job,
			Object.fromEntries(Object.entries(given.failure).map(([field, to]) => [field, { to }]))
		);
	}
	job.comment(given.note);
	if (given.usefulness) job.edit({ usefulness: { to: given.usefulness } });
	if (given.signature) await signAs(job, given.signature);
	return undefined;
};

/** Done by two people who did not know of each other: done once, at the earlier time; the other is kept beside it. */
const doneAgain = (job: Job): void => {
	const { at, by } = job.stamp;
	const { done } = job.doc.times;
	const first = Object.values(job.doc.turns ?? {}).find((turn) => turn.to === 'done' && turn.at === done);
	const mineIsFirst = !job.isStale && (done === undefined || at < done);
	const other = mineIsFirst && done !== undefined ? { at: done, by: first?.by ?? by } : { at, by };
	job.add('doneTwice', job.desk.meta.newId('dd'), other);
	job.note('done');
	if (mineIsFirst) job.setTimes({ done: at });
};

const finish = (job: Job): void => {
	const { at } = job.desk.meta;
	if (isWaiting(job.doc.status)) job.acknowledge();
	job.turn('done');
	// Sent back and done again: the time that counts is the last one.
	job.setTimes({ done: at });
	for (const [line, blocker] of Object.entries(job.doc.blockers ?? {})) {
		if (!blocker.cleared) job.change('blockers', line, { ...blocker, cleared: job.stamp });
	}
};

const demandOf = async (job: Job): Promise<Outcome | undefined> => {
	const { desk } = job;
	const whole = await wholeOf(desk, job.doc);
	const policy = { ...job.doc.demands, ...(await policyOf(desk, job.doc.site)) };
	const asked = job.doc.times.started === undefined ? await permitsFor(job) : [];
	const demand = demandAgainst(whole, policy, await procedureOf(desk, job.doc), asked);
	if (!demand) return undefined;
	const { code, stop, ...more } = demand;
	const there = stop === undefined ? undefined : await desk.get(stop);
	if (!isAsset(there)) return refused(code, more);
	const instruction = [there.name, more.detail?.['instruction']].filter(Boolean).join(': ').slice(0, 200);
	return refused(code, { ...more, detail: { ...more.detail, instruction } });
};

const complete = onJob('complete', args, async (job, given): Promise<Outcome | undefined> => {
	const wrong = await takeDown(job, given);
	if (wrong) return wrong;
	const { status } = job.doc;
	if (status === 'done' || status === 'closed') {
		// It speaks of the round before it was sent back, or of the same one: either way its words are kept.
		doneAgain(job);
		job.differ('done-twice', { detail: { done: job.doc.times.done ?? null } });
	} else if (isOver(status) || job.isStale) {
		job.add('doneTwice', job.desk.meta.newId('dd'), job.stamp);
		job.note('done-late');
		job.differ('late', { detail: { status } });
	} else {
		const demand = await demandOf(job);
		if (demand) return demand;
		finish(job);
		await closeIfNothingMore(job);
	}
	if (given.restored) await endStopOf(job);
	return undefined;
});

export const completingCommands = [complete];
