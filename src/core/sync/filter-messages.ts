import { z } from 'zod';
import { instant } from '../model/fields.ts';
import { LONGEST_NAME, LONGEST_SEARCH, MOST_FILTERS, type NamedFilter } from '../work/named-filters.ts';

const filter = z.object({
	name: z.string().min(1).max(LONGEST_NAME),
	at: instant,
	search: z.string().max(LONGEST_SEARCH).optional()
}) satisfies z.ZodType<NamedFilter>;

/** `POST /auth/filters`: the filters that this device has heard of from its person, and what holds of all they saved. */
export const filtersSaid = z.object({ filters: z.array(filter).max(MOST_FILTERS) });
export type FiltersSaid = z.infer<typeof filtersSaid>;
