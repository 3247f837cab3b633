import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { isMissingPart } from '#lib/app/missing-part.ts';
import { incidents } from '#lib/app/incidents.ts';

// zod asks for this when the first schema is made, and hooks come before any page: its compiled parsers would need
// `unsafe-eval`, which the page's policy forbids.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

/** Faults outside of any page: nobody sees them, so the diagnostics file has to tell. */
export const init: ClientInit = () => {
	addEventListener('error', ({ error, message }) => incidents.record('window', error ?? message));
	addEventListener('unhandledrejection', ({ reason }) => incidents.record('promise', reason));
};

export const handleError: HandleClientError = ({ error, event, status, message }) => {
	if (status === 404) return { message, kind: 'not-found' };
	incidents.record('page', error, event.route.id ?? '');
	return { message, kind: isMissingPart(error) ? 'stale' : 'fault' };
};
