import type { DemoJob } from './job.ts';

/** Somebody's hands on a job, until they are done, called away or go home. */
export interface Session {
	job: DemoJob;
	/** Since when, for the minutes of the timer. */
	from: number;
	/** The line in the book of hours that runs. */
	line: string;
	ended: boolean;
}
