import type { Grant } from './actor.ts';

/** Whoever only works at a line begins there; everybody else with their jobs. */
export const beginsAtLine = (grants: readonly Pick<Grant, 'role'>[]): boolean =>
	grants.some(({ role }) => role === 'operator') &&
	grants.every(({ role }) => role === 'operator' || role === 'requester' || role === 'viewer');
