import { filtersSaid } from '#core/sync/filter-messages.ts';
import type { NamedFilter } from '#core/work/named-filters.ts';
import { ask } from './auth-client.ts';

/** The filters this device has heard of go there, and what holds comes back; undefined where nobody answers. */
export const askFilters = async (
	filters: readonly NamedFilter[],
	token: string
): Promise<readonly NamedFilter[] | undefined> => {
	const answer = await ask('filters', { body: { filters }, token }, async (said) =>
		filtersSaid.parse(await said.json())
	);
	return answer.ok ? answer.value.filters : undefined;
};
