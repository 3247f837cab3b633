import { z } from 'zod';
import { isAsset } from '../../model/kind-guards.ts';
import { asset } from '../../model/asset.ts';
import { id } from '../../model/fields.ts';
import { key } from '../../model/keys.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { now, onAsset, write } from './on-asset.ts';
import type { AssetDoc } from './on-asset.ts';

/** The exact string of the label, never changed by a single character. */
export const tagArg = asset.shape.tags.unwrap().element;

const MOST_TAGS = 20;
const MOST_HISTORY = 50;

type History = NonNullable<AssetDoc['tagHistory']>;

/** The oldest sentences that are over go first; what is on now is never forgotten. */
const remember = (history: History): History => {
	const over = history.filter(({ to }) => to !== undefined).sort((a, b) => (a.from < b.from ? -1 : 1));
	const gone = new Set(over.slice(0, Math.max(0, history.length - MOST_HISTORY)));
	return history.filter((entry) => !gone.has(entry));
};

const boundSince = (holder: AssetDoc, tag: string): string =>
	(holder.tagHistory ?? []).find((entry) => entry.tag === tag && entry.to === undefined)?.from ??
	holder.createdAt;

const takeOff = (desk: Desk, holder: AssetDoc, tag: string): void => {
	const { at, actor } = desk.meta;
	const from = boundSince(holder, tag);
	const others = (holder.tagHistory ?? []).filter((entry) => entry.tag !== tag || entry.to !== undefined);
	const by = (holder.tagHistory ?? []).find((entry) => entry.tag === tag && !entry.to)?.by ?? actor.id;
	write(desk, holder, {
		tags: (holder.tags ?? []).filter((one) => one !== tag),
		tagHistory: remember([...others, { tag, from, to: at > from ? at : from, by }])
	});
};

/**
 * Puts a label on a thing. One label is on one thing: it leaves what it was on, and both histories say so. A binding
 * that was done earlier than the one that holds is history at once.
 */
export const bind = async (desk: Desk, assetId: string, tag: string): Promise<Outcome | undefined> => {
	const { at, actor } = desk.meta;
	const mine = await now(desk, assetId);
	if (mine.tags?.includes(tag)) {
		desk.differ({ code: 'already-so', doc: assetId, field: 'tags' });
		return undefined;
	}
	const holders = (await desk.find(key.tag(tag))).filter((holder) => holder.id !== assetId);
	const other = holders.filter(isAsset).find((holder) => holder.tags?.includes(tag));
	for (const holder of holders) {
		if (!isAsset(holder)) desk.differ({ code: 'code-taken', doc: holder.id, field: 'tags' });
	}
	const since = other && boundSince(other, tag);
	if (other && since !== undefined && since > at) {
		write(desk, mine, {
			tagHistory: remember([...(mine.tagHistory ?? []), { tag, from: at, to: since, by: actor.id }])
		});
		desk.differ({ code: 'rebound', doc: other.id, detail: { name: other.name, holds: 'theirs' } });
		return undefined;
	}
	if ((mine.tags?.length ?? 0) >= MOST_TAGS) return refused('too-many', { field: 'tags' });
	if (other) {
		takeOff(desk, other, tag);
		desk.differ({ code: 'rebound', doc: other.id, detail: { name: other.name, holds: 'yours' } });
	}
	write(desk, mine, {
		tags: [...(mine.tags ?? []), tag],
		tagHistory: remember([...(mine.tagHistory ?? []), { tag, from: at, by: actor.id }])
	});
	return undefined;
};

const bindTag = onAsset('bindTag', z.object({ id, tag: tagArg }), (mine, { tag }, desk) =>
	bind(desk, mine.id, tag)
);

const unbindTag = onAsset('unbindTag', z.object({ id, tag: tagArg }), (mine, { tag }, desk) => {
	if (mine.tags?.includes(tag)) takeOff(desk, mine, tag);
	else desk.differ({ code: 'already-so', doc: mine.id, field: 'tags' });
});

export const taggingCommands = [bindTag, unbindTag];
