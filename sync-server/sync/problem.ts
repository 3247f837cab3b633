import type { SyncError } from '#core/sync/messages.ts';
import { StoreTrouble } from '../store/store-trouble.ts';

export type Code = SyncError['error'];
export type Failure = { readonly ok: false; readonly problem: SyncError };
export type Answer<T> = { readonly ok: true; readonly value: T } | Failure;

interface Kind {
	readonly status: number;
	/** For whoever reads the log of a device; what a person sees is worded on the device, by code. */
	readonly message: string;
}

const KINDS: Readonly<Record<Code, Kind>> = {
	'bad-request': { status: 400, message: 'This message makes no sense.' },
	'too-large': { status: 413, message: 'This message is too large.' },
	'sign-in': { status: 401, message: 'Sign in first.' },
	'protocol-too-old': { status: 426, message: 'This app is too old for the server: update it.' },
	'protocol-too-new': { status: 426, message: 'The server is older than this app: it must be updated.' },
	'other-epoch': { status: 409, message: 'The store was restored: begin a new replica.' },
	'behind-horizon': { status: 409, message: 'These cursors do not fit any more: begin at zero.' },
	'scopes-changed': { status: 409, message: 'This person holds other scopes now.' },
	'expected-seq': { status: 409, message: 'Acts come one after another: send the expected one first.' },
	'forked-client': {
		status: 409,
		message: 'Another profile sends acts under this client id: number what is unsent under a new one.'
	},
	'not-sealed': {
		status: 422,
		message: 'No device this server trusts wrote this letter: hand it to a supervisor.'
	},
	moved: { status: 409, message: 'There is something above these cursors: pull first.' },
	'not-found': { status: 404, message: 'There is nothing at this address.' },
	busy: { status: 503, message: 'The server cannot answer just now: try again.' },
	'disk-full': { status: 507, message: 'The server has no room: nothing was taken, and nothing is lost.' },
	'hash-mismatch': { status: 422, message: 'These bytes are not the ones the hash names: send them again.' },
	'offset-mismatch': { status: 409, message: 'The upload stands elsewhere: go on from there.' },
	internal: { status: 500, message: 'The server made a mistake. Nothing was changed; try again later.' }
};

export const fail = (error: Code, more: Omit<SyncError, 'error' | 'message'> = {}): Failure => ({
	ok: false,
	problem: { error, message: KINDS[error].message, ...more }
});

export const fine = <T>(value: T): Answer<T> => ({ ok: true, value });

/** What the surroundings did to the store, as a device may know it. After `unsure` it sends again and is told. */
export const failureOf = (error: unknown): Failure | undefined =>
	error instanceof StoreTrouble ? fail(error.trouble === 'disk-full' ? 'disk-full' : 'busy') : undefined;

export const refusal = ({ problem }: Failure): Response =>
	Response.json(problem, {
		status: KINDS[problem.error].status,
		headers: {
			'Cache-Control': 'no-store',
			...(problem.error === 'sign-in' && { 'WWW-Authenticate': 'Bearer' }),
			...(problem.error === 'busy' && { 'Retry-After': '2' })
		}
	});
