import { marksOf, nextMark } from '../../work/timer-marks.ts';
import type { Mark } from '../../work/timer-marks.ts';
import { countedLabour, runningTimers } from '../../work/labour.ts';
import type { LabourLine } from '../../work/labour.ts';
import { creatorOf } from '../ids.ts';
import type { Job } from './job.ts';

type Entry = [id: string, line: LabourLine];

/** Lines a timer wrote; what people typed is theirs and stays as it is. */
const isTimer = ([id]: Entry) => id.startsWith('l_');

const ownMark = ({ desk, stamp }: Job, on: boolean): Mark => {
	const [client, seq] = desk.meta.op.split(':');
	return { on, at: stamp.at, client, seq: Number(seq) };
};

const marksIn = ({ doc, stamp }: Job) => marksOf(doc.turns, stamp.by, creatorOf);

const timersOf = ({ doc, stamp }: Job): Entry[] =>
	countedLabour(doc.labour)
		.filter(([id, line]) => line.person === stamp.by && isTimer([id, line]))
		.sort(([, a], [, b]) => (a.from < b.from ? -1 : 1));

const addLine = (job: Job, line: Partial<LabourLine> & { from: string }, n = 0): void =>
	job.add('labour', job.desk.meta.newId('l', n), { ...job.stamp, person: job.stamp.by, ...line });

/** Another device has brought the end already: this beginning fills in what lies before it. */
const startBefore = (job: Job, stop: Mark): void => {
	const { at } = job.stamp;
	const timers = timersOf(job);
	const isCovered = timers.some(([, { from, to }]) => from <= at && (to === undefined || to >= at));
	const following = timers.find(([, { from }]) => from > at && from <= stop.at);
	const isBooked = Object.entries(job.doc.labour ?? {}).some(([id, { person }]) => {
		const made = creatorOf(id);
		return person === job.stamp.by && made?.client === stop.client && made?.seq === stop.seq;
	});
	if (following && !isCovered) job.change('labour', following[0], { ...following[1], from: at });
	else if (!isCovered && !isBooked) return addLine(job, { from: at, to: stop.at });
	job.differ('already-so', { field: 'labour' });
};

/** A person's hands are on it from now. Their timer runs until they pause or complete, on whatever device. */
export const startTimer = (job: Job): void => {
	const { at, by } = job.stamp;
	const stop = nextMark(marksIn(job), ownMark(job, true), false);
	if (stop) return startBefore(job, stop);
	const [running] = runningTimers(job.doc.labour, by);
	if (!running) return addLine(job, { from: at });
	const [line, timer] = running;
	if (at < timer.from) job.change('labour', line, { ...timer, from: at });
	job.differ('already-so', { field: 'labour' });
};

/** The timer this act ends: one that ran by then, or one this device itself had started before, whatever its clock said. */
const timerToStop = (job: Job, own: Mark): Entry | undefined => {
	const running = runningTimers(job.doc.labour, job.stamp.by);
	const starts = marksIn(job).filter(({ on }) => on);
	const isMineBefore = ([id, { from }]: Entry) => {
		const made = starts.find(({ at }) => at === from) ?? creatorOf(id);
		return made?.client === own.client && made !== undefined && made.seq < own.seq;
	};
	return running.findLast(([, { from }]) => from <= own.at) ?? running.findLast(isMineBefore);
};

/** A line that a later stop of another device had closed; where minutes were measured for it, they stand. */
const closedTooLate = (job: Job, at: string): Entry | undefined =>
	timersOf(job).find(
		([, { from, to, minutes }]) => minutes === undefined && to !== undefined && from < at && at < to
	);

interface Stopping {
	/** Measured by a clock that never jumps. */
	minutes?: number | undefined;
	note?: string | undefined;
	/** It is over for this person: nothing of theirs runs on. */
	isLast?: boolean;
}

/** Stops this person's timer; the measured minutes count where the device has them. Whether there was one. */
export const stopTimer = (job: Job, { minutes, note, isLast = false }: Stopping): boolean => {
	const { at, by } = job.stamp;
	const own = ownMark(job, false);
	const stopped = timerToStop(job, own) ?? (isLast ? runningTimers(job.doc.labour, by).at(-1) : undefined);
	const [line, timer] = stopped ?? closedTooLate(job, at) ?? [];
	if (line === undefined || timer === undefined) {
		if (minutes === undefined) return false;
		// The start never arrived; the minutes did.
		const from = new Date(Date.parse(at) - minutes * 60_000).toISOString();
		addLine(job, { from, to: at, minutes, ...(note && { note }) });
		return true;
	}
	const words = [timer.note, note].filter(Boolean).join('\n').slice(0, 2000);
	job.change('labour', line, {
		...timer,
		to: at > timer.from ? at : timer.from,
		...(minutes !== undefined && { minutes }),
		...(words && { note: words })
	});
	// They had begun again by then, which another device told first.
	const again = isLast ? undefined : nextMark(marksIn(job), own, true);
	const isInside = again !== undefined && (timer.to === undefined || again.at < timer.to);
	const isThere = timersOf(job).some(([, { from }]) => from === again?.at);
	if (isInside && !isThere) addLine(job, { from: again.at, ...(timer.to && { to: timer.to }) }, 1);
	return true;
};
