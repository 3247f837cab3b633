import { siteScope } from '../../access/scopes.ts';
import { key } from '../../model/keys.ts';
import { autoCode } from '../auto-code.ts';
import type { Desk } from '../desk.ts';
import { draft, findOf, getOf } from '../lookup.ts';
import type { Place } from './ledger.ts';

/** A bin of which less than nothing is left: somebody has to look. One open task for a part and a bin is enough. */
export const askForCount = async (desk: Desk, part: string, bin: Place, n: number): Promise<void> => {
	if ((await findOf(desk, 'count', key.countOf(part, bin.id))).length > 0) return;
	const own = desk.meta.newId('ct', n);
	const store = await getOf(desk, 'store', bin.store);
	desk.put(
		draft<'count'>({
			id: own,
			kind: 'count',
			site: bin.site,
			scopes: [siteScope(bin.site)],
			archived: false,
			code: await autoCode(desk, n > 0 ? `C${n}-` : 'C', own),
			store: bin.store,
			bins: [bin.id],
			parts: [part],
			state: 'open',
			owner: store?.keeper,
			reason: 'below-zero'
		})
	);
};
