import { z } from 'zod';
import { id } from '../../model/fields.ts';
import type { Job } from './job.ts';
import { onJob } from './on-job.ts';
import { refused } from '../command.ts';

const MOST_WATCHERS = 30;

const setWatchers = (job: Job, watchers: readonly string[]): void =>
	job.set({ watchers: watchers.length > 0 ? [...watchers] : undefined });

/** Whom a comment calls, from then on: as many as there is room for. */
export const startWatching = (job: Job, people: readonly string[]): void => {
	const { watchers = [] } = job.doc;
	const all = [...new Set([...watchers, ...people])].slice(0, MOST_WATCHERS);
	if (all.length > watchers.length) setWatchers(job, all);
};

/** Everybody decides it for themselves. */
const watch = onJob('watch', z.object({ id, on: z.boolean() }), (job, { on }) => {
	const { watchers = [] } = job.doc;
	const { by } = job.stamp;
	if (watchers.includes(by) === on) {
		job.differ('already-so', { field: 'watchers' });
		return undefined;
	}
	if (on && watchers.length >= MOST_WATCHERS) return refused('too-many', { field: 'watchers' });
	setWatchers(job, on ? [...watchers, by] : watchers.filter((one) => one !== by));
	return undefined;
});

export const watchingCommands = [watch];
