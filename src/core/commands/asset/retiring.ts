import { z } from 'zod';
import { isAsset } from '../../model/kind-guards.ts';
import { id, localDate, noteText } from '../../model/fields.ts';
import { key } from '../../model/keys.ts';
import { localDay } from '../../model/local-day.ts';
import { refused } from '../command.ts';
import type { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { MOST_PARTS, onAsset, write } from './on-asset.ts';
import type { AssetDoc } from './on-asset.ts';

/** Everything that lies in it, near things first; undefined where that is more than one act can carry. */
const everythingIn = async (desk: Desk, root: AssetDoc): Promise<AssetDoc[] | undefined> => {
	const found: AssetDoc[] = [];
	for (let here: AssetDoc | undefined = root, n = 0; here !== undefined; here = found[n++]) {
		const children = (await desk.find(key.parent(here.id))).filter(isAsset);
		found.push(...children.filter(({ id: own }) => own !== root.id && !found.some((one) => one.id === own)));
		if (found.length > MOST_PARTS) return undefined;
	}
	return found;
};

const retire = onAsset(
	'retire',
	z.object({ id, on: localDate.optional(), reason: noteText.optional(), withParts: z.boolean().optional() }),
	async (asset, { on, reason, withParts }, desk) => {
		if (asset.archived) {
			desk.differ({ code: 'already-so', doc: asset.id, field: 'retiredOn' });
			return undefined;
		}
		const inside = await everythingIn(desk, asset);
		if (!inside) return refused('too-many');
		const live = inside.filter(({ archived }) => !archived);
		if (live.length > 0 && !withParts) return refused('still-in-use', { detail: { parts: live.length } });
		const site = await getOf(desk, 'site', asset.site);
		const { at } = desk.meta;
		for (const one of [asset, ...live]) {
			write(desk, one, {
				archived: true,
				state: 'out-of-use',
				stateSince: at,
				retiredOn: on ?? localDay(at, site?.timeZone),
				retiredBecause: reason
			});
		}
		return undefined;
	}
);

const restore = onAsset('restore', z.object({ id }), (asset, _, desk) => {
	if (asset.archived) {
		const again = { archived: false, retiredOn: undefined, retiredBecause: undefined };
		write(desk, asset, { ...again, state: 'running', stateSince: desk.meta.at });
	} else desk.differ({ code: 'already-so', doc: asset.id, field: 'retiredOn' });
});

export const retiringCommands = [retire, restore];
