import { z } from 'zod';
import { id, instant, localDate } from '../model/fields.ts';
import { MOST_COUNTED, type CountedJob } from '../kpi/counted-jobs.ts';
import { WORK_KINDS } from '../model/work-status.ts';
import { AGES } from '../work/backlog-facts.ts';

/** `POST /sync/numbers`: what the server counts about a site, for whoever sees the whole site. */
export const numbersRequest = z.object({ protocol: z.int(), site: id });

const minutes = z.number().min(0);
const count = z.int().min(0);
const amount = z.object({ count, minutes });

const counted = z.object({
	...{ work: id, title: z.string(), kind: z.enum(WORK_KINDS), minutes },
	response: minutes.optional(),
	waited: z.record(z.string(), minutes).optional()
}) satisfies z.ZodType<CountedJob>;

export const numbersAnswer = z.object({
	now: instant,
	site: id,
	open: z.object({ count, older: z.array(z.object({ age: z.literal(AGES), count })) }),
	backlog: z.object({
		ready: amount,
		total: amount,
		unestimated: count,
		weekly: minutes,
		unknown: count,
		readyWeeks: z.number().optional(),
		totalWeeks: z.number().optional()
	}),
	response: z.object({
		count,
		mean: minutes.optional(),
		median: minutes.optional(),
		longest: z.array(z.object({ work: id, title: z.string(), minutes }))
	}),
	waiting: z.array(z.object({ cause: z.string(), mean: minutes, jobs: count, openNow: count })),
	kinds: z.array(
		z.object({
			kind: z.enum(WORK_KINDS),
			open: count,
			openMinutes: minutes,
			done: count,
			doneMinutes: minutes
		})
	),
	/** The finished jobs behind the numbers, the newest; older servers do not tell. */
	counted: z.array(counted).max(MOST_COUNTED).optional(),
	/** The last weeks whose plan was fixed, the newest first; older servers do not tell. */
	schedule: z
		.array(
			z.object({
				from: localDate,
				scheduled: count,
				done: count,
				brokenIn: count,
				percent: z.number().optional(),
				isOver: z.boolean()
			})
		)
		.optional()
});
export type NumbersAnswer = z.infer<typeof numbersAnswer>;
