/** A way of looking at the backlog that somebody gave a name; it is an address. */
export interface SavedFilter {
	name: string;
	search: string;
}

const MOST = 20;

const isSaved = (value: unknown): value is SavedFilter =>
	typeof value === 'object' &&
	value !== null &&
	'name' in value &&
	typeof value.name === 'string' &&
	'search' in value &&
	typeof value.search === 'string';

export const savedFrom = (kept: unknown): readonly SavedFilter[] | undefined =>
	Array.isArray(kept) ? kept.filter(isSaved).slice(0, MOST) : undefined;

/** A name that is there already gets the new way; the newest stands first. */
export const withSaved = (all: readonly SavedFilter[], one: SavedFilter): readonly SavedFilter[] =>
	[one, ...without(all, one.name)].slice(0, MOST);

export const without = (all: readonly SavedFilter[], name: string): readonly SavedFilter[] =>
	all.filter((one) => one.name !== name);
