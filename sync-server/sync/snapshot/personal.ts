import type { FillPart } from '#core/sync/fill-order.ts';
import type { ReadTx, StoredDoc } from '../../store/store.ts';
import { wholeDoc } from '../../store/whole-doc.ts';
import { sendable } from '../set-aside.ts';

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
		for (const { id, json } of due) {
			const isShared = wholeDoc(id, json)?.scopes.some((scope) => shared.includes(scope)) ?? false;
			if (!isShared) found.push({ id, json: sendable(id, json, own) });
		}
		from = due.length < PAGE ? undefined : due.at(-1)?.id;
	}
	return found.slice(0, limit + 1);
};
