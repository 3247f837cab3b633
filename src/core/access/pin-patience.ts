/** A thumb slips; more than that is guessing. */
const FREE = 4;
/** After so many nobody gets in with this PIN on this device until it has a new one. */
const MOST = 10;

const FIRST_MS = 15_000;

export type Patience = { kind: 'free' } | { kind: 'wait'; milliseconds: number } | { kind: 'locked' };

/**
 * What so many wrong tries in a row cost. Tries are counted, not hours: a clock that is set back or a device that is
 * restarted helps nobody, and the wait is one of the running app.
 */
export const patienceAfter = (wrong: number): Patience => {
	if (wrong >= MOST) return { kind: 'locked' };
	if (wrong < FREE) return { kind: 'free' };
	return { kind: 'wait', milliseconds: FIRST_MS * 2 ** (wrong - FREE) };
};
