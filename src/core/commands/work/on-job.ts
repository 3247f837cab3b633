import type { z } from 'zod';
import { getOf } from '../lookup.ts';
import { defineCommand, refused } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { Desk } from '../desk.ts';
import { Job } from './job.ts';

/** An act on one work item: it must be there and this person must be allowed to. `run` answers only when it refuses. */
export const onJob = <Args extends { id: string }>(
	act: string,
	args: z.ZodType<Args>,
	run: (job: Job, args: Args, desk: Desk) => Promise<Outcome | void> | Outcome | void
): Command =>
	defineCommand<Args>({
		name: `work.${act}`,
		v: 1,
		args,
		run: async (read, given, meta) => {
			const desk = new Desk(read, meta);
			const work = await getOf(desk, 'work', given.id);
			if (!work) return refused('not-found');
			if (!(await desk.allows(`work.${act}`, work))) return refused('not-allowed');
			const job = new Job(desk, work);
			return (await run(job, given, desk)) ?? job.finish();
		}
	});

/** Another item or thing that an act names; one that is not there answers like one that may not be seen. */
export const missing = (field: string) => refused('not-found', { field });
