import { isAsset } from '../../model/kind-guards.ts';
import type { Asset } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import type { Party } from '../../model/fields.ts';
import type { Read } from '../read.ts';
import type { WorkDraft } from './job.ts';

type AssetDoc = Doc & Asset;

/** Deeper than any plant; a loop of parents must not hang an act. */
const DEEPEST = 12;

/** A thing and everything it lies in, innermost first. */
export const pathOf = async (read: Pick<Read, 'get'>, assetId: string | undefined): Promise<AssetDoc[]> => {
	const path: AssetDoc[] = [];
	let here = assetId === undefined ? undefined : await read.get(assetId);
	while (isAsset(here) && path.length < DEEPEST) {
		const { parentId } = here;
		path.push(here);
		if (parentId === undefined || path.some(({ id }) => id === parentId)) break;
		here = await read.get(parentId);
	}
	return path;
};

/** Names as they are now, outermost first: the record keeps them when things are renamed or moved. */
export const placeOf = (path: readonly AssetDoc[]): WorkDraft['place'] =>
	path.length === 0 ? undefined : path.map(({ id, name, code }) => ({ id, name, code })).reverse();

/** Nothing is ever without an owner: the team of the place, else whoever reported it. */
export const ownerAt = (path: readonly AssetDoc[], person: string): Party => {
	const team = path.find(({ ownerTeam }) => ownerTeam !== undefined)?.ownerTeam;
	return team === undefined ? { type: 'person', id: person } : { type: 'team', id: team };
};
