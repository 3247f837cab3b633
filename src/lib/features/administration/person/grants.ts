import { ENDS_ONE_DAY } from '#core/access/actor.ts';
import type { DocOf } from '#core/model/collections.ts';
import { same } from '#core/model/same.ts';
import type { Problem } from '../records/record-problems.ts';

export type Grant = DocOf<'person'>['grants'][number];

const MOST = 60;

/** The last day it counts has gone by. */
export const isEnded = ({ until }: Grant, today: string): boolean => until !== undefined && until < today;

/**
 * What is wrong with the roles of a person. What ended long ago and is only still listed is no mistake; a new one that
 * would never count is. Who comes from another company goes again one day: that day is asked for.
 */
export const grantProblem = (
	grants: readonly Grant[],
	before: readonly Grant[],
	today: string
): Problem | undefined => {
	if (grants.length > MOST) return { code: 'too-many', detail: String(MOST) };
	const fresh = grants.filter((grant) => !before.some((old) => same(old, grant)));
	if (fresh.some(({ role, until }) => ENDS_ONE_DAY.has(role) && until === undefined))
		return { code: 'until-needed' };
	if (fresh.some((grant) => isEnded(grant, today))) return { code: 'past' };
	const isTwice = grants.some((grant, at) => grants.findIndex((other) => same(other, grant)) !== at);
	return isTwice ? { code: 'twice' } : undefined;
};
