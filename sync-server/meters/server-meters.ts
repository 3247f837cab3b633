import { Counter, Histogram } from './series.ts';

const ASKED = [
	'hello',
	'pull',
	'push',
	'carry',
	'verify',
	'snapshot',
	'poll',
	'live',
	'blobs',
	'auth'
] as const;

/** What a request is about, for the log and the meters: nothing of what a caller may write is in it. */
export const askedFor = (path: string): string => {
	const [, first = '', second = ''] = path.split('/');
	const word = first === 'sync' ? second : first;
	return ASKED.find((known) => known === word) ?? 'other';
};

/** What is counted while the server works. */
export class ServerMeters {
	readonly requests = new Histogram({
		name: 'millwright_request_seconds',
		help: 'How long requests took until their answer began.',
		label: 'request',
		values: [...ASKED, 'other']
	});
	readonly failures = new Counter({
		name: 'millwright_requests_failed_total',
		help: 'Requests answered with a status of 500 or above.',
		label: 'request',
		values: [...ASKED, 'other']
	});
	readonly acts = new Counter({
		name: 'millwright_acts_total',
		help: 'Verdicts told to devices; acts that were sent again are counted again.',
		label: 'verdict',
		values: ['applied', 'adjusted', 'refused', 'quarantined', 'withdrawn']
	});
	readonly refusals = new Counter({
		name: 'millwright_sign_ins_refused_total',
		help: 'Names, passwords and codes that were not taken.',
		label: 'reason',
		values: ['wrong-name-or-password', 'wrong-password', 'wrong-code', 'too-many']
	});
	readonly limited = new Counter({
		name: 'millwright_requests_limited_total',
		help: 'Requests to /sync that came faster than is allowed.',
		label: 'by',
		values: ['key', 'address']
	});
	readonly notes = new Counter({
		name: 'millwright_log_lines_total',
		help: 'Lines in the log about what should not happen.',
		label: 'level',
		values: ['error']
	});

	lines(): string[] {
		const { requests, failures, acts, refusals, limited, notes } = this;
		return [requests, failures, acts, refusals, limited, notes].flatMap((series) => series.lines());
	}
}
