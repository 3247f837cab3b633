import { hostOf } from './addresses.ts';

/** What a code on a job's paper leads to. */
export interface OnPaper {
	readonly job: string;
	readonly step?: string;
}

const decoded = (text: string): string | undefined => {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
};

/** The job, and the step of it, that stand on paper as an address of ours (`…/work/JOB#step-STEP`). */
export const jobInOwnAddress = (text: string, hosts: ReadonlySet<string>): OnPaper | undefined => {
	const host = hostOf(text);
	if (host === undefined || !hosts.has(host)) return undefined;
	const { pathname, hash } = new URL(text);
	const job = decoded(/^\/work\/([^/]+)\/?$/.exec(pathname)?.[1] ?? '');
	const step = decoded(/^#step-(.+)$/.exec(hash)?.[1] ?? '');
	return job ? { job, ...(step && { step }) } : undefined;
};
