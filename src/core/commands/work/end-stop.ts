import { later } from '../../work/status.ts';
import { endStop, stopOf } from '../downtime/stops.ts';
import type { Job } from './job.ts';

/** Production has the machine back: the job says so, and the stop it belongs to ends with it. */
export const endStopOf = async (job: Job): Promise<void> => {
	const { at } = job.desk.meta;
	job.setTimes({ restored: later(job.doc.times.restored, at) });
	const { downtimeId } = job.doc;
	const stop = downtimeId === undefined ? undefined : await stopOf(job.desk, downtimeId);
	if (stop) await endStop(job.desk, stop, { to: at, source: 'technician' });
};
