import type { Doc } from '#core/model/document.ts';
import type { FillPart } from '#core/sync/fill-order.ts';
import type { ReadTx, StoredDoc } from '../../store/store.ts';

const PAGE = 500;

interface Range {
	readonly part: FillPart;
	readonly after: string;
	/** The last id that may be among them; undefined where there is no end. */
	readonly end: string | undefined;
	readonly limit: number;
}

/**
 * What only a person's own scopes hold, by id: too little and too particular to prepare. What a shared scope holds too
 * comes with that one. One more than the limit tells that there is more.
 */
export const personalDocs = async (
	tx: ReadTx,
	own: readonly string[],
	shared: readonly string[],
	{ part, after, end, limit }: Range
): Promise<StoredDoc[]> => {
	const found: StoredDoc[] = [];
	for (let from: string | undefined = after; from !== undefined && found.length <= limit;) {
		const page: StoredDoc[] = await tx.fill(own, part, from, PAGE);
		const due = page.filter(({ id }) => end === undefined || id <= end);
		found.push(
			...due.filter(({ json }) => !(JSON.parse(json) as Doc).scopes.some((s) => shared.includes(s)))
		);
		from = due.length < PAGE ? undefined : due.at(-1)?.id;
	}
	return found.slice(0, limit + 1);
};
