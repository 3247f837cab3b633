import type { backlog } from './en/parts/backlog.ts';
import type { job } from './en/parts/job.ts';
import type { machine } from './en/parts/machine.ts';
import type { refusals } from './en/parts/refusals.ts';
import type { reporting } from './en/parts/reporting.ts';
import type { photos } from './en/parts/photos.ts';
import type { session } from './en/parts/session.ts';
import type { work } from './en/parts/work.ts';

/**
 * Words that only some pages need: a page brings them in its `load`, so that the first paint does not carry them all.
 * Each lies in `<language>/parts/<name>.ts` and exports its name.
 */
export interface Parts {
	backlog: typeof backlog;
	job: typeof job;
	machine: typeof machine;
	refusals: typeof refusals;
	reporting: typeof reporting;
	photos: typeof photos;
	session: typeof session;
	work: typeof work;
}
export type PartName = keyof Parts;
