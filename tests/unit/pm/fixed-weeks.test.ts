import { expect, it } from 'vitest';
import { serve } from '#lib/replica/served-query.ts';
import { jobsSince, weeksSince } from '#lib/features/pm/compliance/fixed-weeks.svelte.ts';

it('what the plans of the last weeks are read from is served by indexes', () => {
	for (const rows of [weeksSince(20_000), ...jobsSince(20_000)])
		expect(serve(rows).prepared.queryPlan.selectorSatisfiedByIndex).toBe(true);
});
