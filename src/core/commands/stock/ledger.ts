import { siteScope } from '../../access/scopes.ts';
import type { DocOf } from '../../model/collections.ts';
import { key } from '../../model/keys.ts';
import { roundQuantity } from '../../model/round-quantity.ts';
import { levelId } from '../../model/stock.ts';
import type { Desk } from '../desk.ts';
import { draft, findOf, getOf } from '../lookup.ts';
import type { DraftOf } from '../lookup.ts';
import { askForCount } from './ask-for-count.ts';

type Level = DraftOf<'level'>;
export type Movement = Pick<
	DocOf<'movement'>,
	| 'id'
	| 'at'
	| 'quantity'
	| 'type'
	| 'counted'
	| 'work'
	| 'order'
	| 'count'
	| 'pair'
	| 'serial'
	| 'lot'
	| 'reason'
>;
export type Place = Pick<DocOf<'bin'>, 'id' | 'store' | 'site'>;

const levelOf = async (desk: Desk, part: string, bin: Place): Promise<Level> =>
	(await getOf(desk, 'level', levelId(part, bin.id))) ?? {
		id: levelId(part, bin.id),
		kind: 'level',
		site: bin.site,
		scopes: [siteScope(bin.site)],
		archived: false,
		part,
		store: bin.store,
		bin: bin.id,
		onHand: 0,
		lines: 0,
		lastAt: desk.meta.at
	};

const write = (desk: Desk, level: Level, line: Movement): Level => {
	desk.put(
		draft<'movement'>({
			...line,
			kind: 'movement',
			site: level.site,
			scopes: [siteScope(level.site)],
			archived: false,
			by: desk.meta.actor.id,
			part: level.part,
			store: level.store,
			bin: level.bin
		})
	);
	return {
		...level,
		onHand: roundQuantity(level.onHand + line.quantity),
		lines: level.lines + 1,
		lastAt: level.lines === 0 || line.at > level.lastAt ? line.at : level.lastAt
	};
};

/**
 * Appends a line and carries the bin's level along (S-8). What was done before the last count is already in what was
 * counted: such a late line is kept and evened out by a second one. Nothing is ever too little: below zero asks for a count.
 */
export const appendMovement = async (
	desk: Desk,
	part: string,
	bin: Place,
	line: Movement,
	n: number
): Promise<void> => {
	const old = await levelOf(desk, part, bin);
	let level = write(desk, old, line);
	const { countedAt } = old;
	if (countedAt !== undefined && line.at < countedAt) {
		const even: Movement = {
			id: desk.meta.newId('mc', n),
			at: countedAt,
			quantity: -line.quantity,
			type: 'count'
		};
		if (line.quantity !== 0) level = write(desk, level, { ...even, pair: line.id });
		desk.differ({ code: 'changed-meanwhile', doc: level.id, detail: { countedAt } });
	} else if (line.type === 'count') {
		level = { ...level, countedAt: line.at };
	}
	desk.put(draft<'level'>(level));
	if (level.onHand < 0) {
		desk.differ({ code: 'below-zero', doc: level.id, detail: { onHand: level.onHand } });
		await askForCount(desk, part, bin, n);
	}
};

/** What the lines said at a moment: the level without what was done after it. */
export const onHandAt = async (desk: Desk, part: string, bin: Place, at: string): Promise<number> => {
	const level = await levelOf(desk, part, bin);
	if (level.lines === 0 || level.lastAt <= at) return level.onHand;
	const lines = await findOf(desk, 'movement', key.stock(part, bin.id), at);
	const later = lines.filter((line) => line.at > at);
	return roundQuantity(later.reduce((sum, line) => sum - line.quantity, level.onHand));
};
