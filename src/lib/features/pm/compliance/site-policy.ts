import { getOf } from '#core/commands/lookup.ts';
import { policyId } from '#core/commands/policy-id.ts';
import type { OnTime } from '#core/pm/compliance/on-time.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** What the site calls on time; where it never said, the day itself and one more. */
export const onTimeAt =
	(site: string): Question<OnTime> =>
	async (read) =>
		(await getOf(read, 'policy', policyId(site)))?.onTime ?? 'plus-day';
