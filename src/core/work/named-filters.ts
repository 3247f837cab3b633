/** A way of looking at open work under the name that somebody gave it. */
export interface NamedFilter {
	readonly name: string;
	/** When they said so. */
	readonly at: string;
	/** An address; without one the filter was taken away, which the person's other devices have to learn too. */
	readonly search?: string | undefined;
}

export const LONGEST_NAME = 60;
export const LONGEST_SEARCH = 400;
/** The latest words, those that took something away too: all of them fit into one message. */
export const MOST_FILTERS = 24;

/** Earlier than anything that anybody says: filters used to be kept without a time. */
const BEFORE = new Date(0).toISOString();

/** Of two words about one name the later one holds, whichever device said it; the newest stand first. */
export const bothOf = (
	one: readonly NamedFilter[],
	other: readonly NamedFilter[]
): readonly NamedFilter[] => {
	const rankOf = ({ at, search = '' }: NamedFilter) => `${at} ${search}`;
	const words = [...one, ...other].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
	return [...new Map(words.map((word) => [word.name, word])).values()]
		.sort((a, b) => (`${b.at} ${b.name}` < `${a.at} ${a.name}` ? -1 : 1))
		.slice(0, MOST_FILTERS);
};

/** Those that can be chosen. */
export const shownOf = (filters: readonly NamedFilter[]): (NamedFilter & { search: string })[] =>
	filters.flatMap(({ search, ...filter }) => (search === undefined ? [] : [{ ...filter, search }]));

const filterIn = (value: unknown): NamedFilter[] => {
	if (typeof value !== 'object' || value === null) return [];
	const read = new Map<string, unknown>(Object.entries(value));
	const [name, at = BEFORE, search] = [read.get('name'), read.get('at'), read.get('search')];
	if (typeof name !== 'string' || typeof at !== 'string') return [];
	if (search === undefined) return [{ name, at }];
	return typeof search === 'string' ? [{ name, at, search }] : [];
};

/** What was kept is read as far as it means something; undefined where it is no list. */
export const filtersFrom = (kept: unknown): readonly NamedFilter[] | undefined =>
	Array.isArray(kept) ? kept.flatMap(filterIn).slice(0, MOST_FILTERS) : undefined;
