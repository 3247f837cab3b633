import type { Behind } from '#core/kpi/counted-jobs.ts';

/** What is looked at behind the numbers, as far as the address means something. */
export const behindFrom = (search: URLSearchParams): Behind | undefined => {
	const [of, is] = [search.get('of'), search.get('is')];
	if (of === 'response') return { of };
	return (of === 'kind' || of === 'cause') && is !== null ? { of, is } : undefined;
};

export const searchOf = (behind: Behind): `?${string}` => `?${new URLSearchParams({ ...behind }).toString()}`;
