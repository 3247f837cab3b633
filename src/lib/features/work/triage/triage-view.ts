import type { Work } from '#core/model/collections.ts';

/** What is looked at; it lives in the address. */
export interface TriageView {
	/** The report that is open. */
	id?: string;
	/** Single letters do nothing: for whoever speaks to the machine, or hits keys by mistake. */
	keysOff: boolean;
}

export const viewFrom = (search: URLSearchParams): TriageView => {
	const id = search.get('report');
	return { ...(id !== null && { id }), keysOff: search.get('keys') === 'off' };
};

/** Begins with `?`, or is empty. */
export const searchOf = ({ id, keysOff }: TriageView): '' | `?${string}` => {
	const search = new URLSearchParams();
	if (id !== undefined) search.set('report', id);
	if (keysOff) search.set('keys', 'off');
	return search.size > 0 ? `?${search}` : '';
};

/** What nobody has decided on yet. */
export const NEW_REPORTS = {
	shelf: 'work' as const,
	selector: { ixOpen: '1', ixStatus: 'requested' },
	sort: ['ixDue'],
	limit: 2_000
};

/** What ended at a machine lately: it may have come back. */
export const endedAt = (asset: string) => ({
	shelf: 'work' as const,
	selector: { ixAsset: asset, ixOpen: '0' },
	sort: ['ixNewest'],
	limit: 5
});

export const askedAt = ({ times, createdAt }: Pick<Work, 'times' | 'createdAt'>): string =>
	times.requested ?? createdAt;

/** The urgent ones first, of those the one that has waited longest. */
export const inTriageOrder = <W extends Pick<Work, 'id' | 'priority' | 'times' | 'createdAt'>>(
	items: readonly W[]
): W[] =>
	items
		.map((work) => ({ work, rank: `${work.priority}.${askedAt(work)}.${work.id}` }))
		.sort((a, b) => (a.rank < b.rank ? -1 : 1))
		.map(({ work }) => work);

/** The one so many steps away; at the ends the list holds still. */
export const stepFrom = (items: readonly { id: string }[], id: string | undefined, by: 1 | -1) => {
	const at = items.findIndex((one) => one.id === id);
	if (at < 0) return items[0]?.id;
	return items[Math.min(items.length - 1, Math.max(0, at + by))]?.id;
};

/** Where to look once these are decided: at the next that is left, else at the one before. */
export const afterDeciding = (items: readonly { id: string }[], decided: readonly string[]) => {
	const last = items.findLastIndex(({ id }) => decided.includes(id));
	const isLeft = ({ id }: { id: string }) => !decided.includes(id);
	return (items.slice(last + 1).find(isLeft) ?? items.slice(0, last + 1).findLast(isLeft))?.id;
};
