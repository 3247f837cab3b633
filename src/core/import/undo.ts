import { isKind } from '../model/kind-guards.ts';
import { levelId } from '../model/stock.ts';
import { creatorOf, idsOf } from '../commands/ids.ts';
import type { Doc } from '../model/document.ts';
import { same } from '../model/same.ts';
import type { Op } from '../sync/op.ts';
import type { PlannedAct } from './import-plan.ts';

/** What cannot be taken back, and why. */
export interface NotUndone {
	called: string;
	code: 'changed-since' | 'unknown';
}

export interface UndoPlan {
	acts: PlannedAct[];
	kept: NotUndone[];
}

/** What makes new things, what their ids begin with, and what takes them away again. */
const MAKES: Readonly<Record<string, { prefix: string; undo: (id: string) => Omit<PlannedAct, 'line'> }>> = {
	'asset.create': {
		prefix: 'a',
		undo: (id) => ({ name: 'asset.retire', args: { id, withParts: false } })
	},
	'part.create': { prefix: 'pt', undo: (id) => ({ name: 'part.archive', args: { id, archived: true } }) },
	'plan.create': { prefix: 'pl', undo: (id) => ({ name: 'plan.end', args: { id } }) },
	'store.create': { prefix: 'st', undo: (id) => ({ name: 'store.archive', args: { id, archived: true } }) },
	'bin.create': { prefix: 'b', undo: (id) => ({ name: 'bin.archive', args: { id, archived: true } }) },
	'work.bringIn': { prefix: 'w', undo: (id) => ({ name: 'work.takeOut', args: { id } }) },
	'person.create': { prefix: 'p', undo: (id) => ({ name: 'person.leave', args: { id } }) }
};

type Args = Readonly<Record<string, unknown>>;

const argsOf = ({ args }: Op): Args => (typeof args === 'object' && args !== null ? (args as Args) : {});
const calledOf = (doc: Doc): string => String(doc['code'] ?? doc['name'] ?? doc.id);

interface Changed {
	from?: unknown;
	to: unknown;
}

/** Each field goes back to what it was, where it still says what the import made of it. */
const backEdit = (
	name: string,
	id: string,
	changes: Readonly<Record<string, Changed>>,
	doc: Doc,
	plan: UndoPlan,
	held: Args = doc
) => {
	const back = Object.entries(changes).filter(([field, { to }]) => same(held[field] ?? null, to ?? null));
	if (back.length < Object.keys(changes).length)
		plan.kept.push({ called: calledOf(doc), code: 'changed-since' });
	if (back.length === 0) return;
	const reverse = Object.fromEntries(
		back.map(([field, { from, to }]) => [field, { from: to, to: from ?? null }])
	);
	plan.acts.push({ line: 0, name, args: { id, changes: reverse }, reads: { ids: [id] } });
};

/**
 * The reverse of what an import did, last act first: what it made goes out of use, what it changed is as before, but only
 * where nobody has changed it since.
 */
export const planUndo = (ops: readonly Op[], known: readonly Doc[]): UndoPlan => {
	const docs = new Map(known.map((doc) => [doc.id, doc]));
	const plan: UndoPlan = { acts: [], kept: [] };
	const ours = countByDoc(ops);
	for (const op of [...ops].reverse()) {
		const made = MAKES[op.name];
		if (made) {
			const id = idsOf(op)(made.prefix);
			const doc = docs.get(id);
			// Not accepted, or already gone: there is nothing to take back.
			if (!doc || doc.archived || doc['state'] === 'left' || doc['state'] === 'ended') continue;
			if (doc.rev > (ours.get(id) ?? 1)) plan.kept.push({ called: calledOf(doc), code: 'changed-since' });
			else plan.acts.push({ line: 0, ...made.undo(id), reads: { ids: [id] } });
			continue;
		}
		// Readings are what was read: they stay, and one that is wrong is corrected where the meter is.
		if (op.name === 'reading.add') {
			plan.kept.push({ called: String(argsOf(op)['meter']), code: 'unknown' });
			continue;
		}
		if (op.name === 'stock.count') {
			backCount(op, docs, plan);
			continue;
		}
		const args = argsOf(op);
		const id = typeof args['id'] === 'string' ? args['id'] : '';
		const doc = docs.get(id);
		if (!doc) plan.kept.push({ called: id, code: 'unknown' });
		// What the import made goes as a whole.
		else if (!isMadeBy(ops, id)) backOne(op, args, doc, plan);
	}
	return plan;
};

/** A count is an entry in the book and stays there: another entry takes back what it changed, unless others came since. */
const backCount = (op: Op, docs: ReadonlyMap<string, Doc>, plan: UndoPlan): void => {
	const line = docs.get(idsOf(op)('mv'));
	// Not accepted: nothing was counted.
	if (!isKind(line, 'movement')) return;
	const level = docs.get(levelId(line.part, line.bin));
	const called = calledOf(docs.get(line.part) ?? line);
	if (isKind(level, 'level') && level.onHand === line.counted && level.lastAt === line.at) {
		const args = { part: line.part, bin: line.bin, quantity: -line.quantity, reason: UNDO_REASON };
		if (line.quantity !== 0)
			plan.acts.push({
				line: 0,
				name: 'stock.adjust',
				args,
				reads: { ids: [line.part, line.bin, level.id] }
			});
	} else plan.kept.push({ called, code: 'changed-since' });
};

/** In the book of the store, which is written in no particular language. */
const UNDO_REASON = 'Import ↩';

const madeIds = new WeakMap<readonly Op[], ReadonlySet<string>>();

const isMadeBy = (ops: readonly Op[], id: string): boolean => {
	const known = madeIds.get(ops) ?? new Set(ops.map((op) => op.id));
	madeIds.set(ops, known);
	const creator = creatorOf(id);
	return creator !== undefined && known.has(creator.op);
};

/** How many of these acts wrote each document. */
const countByDoc = (ops: readonly Op[]): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const op of ops) {
		const prefix = MAKES[op.name]?.prefix;
		const named = argsOf(op)['id'];
		const id = prefix === undefined ? named : idsOf(op)(prefix);
		if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
};

const backOne = (op: Op, args: Args, doc: Doc, plan: UndoPlan): void => {
	const { id } = doc;
	const act = (name: string, more: Args = {}) =>
		plan.acts.push({ line: 0, name, args: { id, ...more }, reads: { ids: [id] } });
	const unless = (stands: boolean, name: string, more: Args = {}) =>
		stands ? act(name, more) : plan.kept.push({ called: calledOf(doc), code: 'changed-since' });
	const verb = op.name.split('.')[1];
	switch (verb) {
		case 'edit':
			return backEdit(op.name, id, args['changes'] as Record<string, Changed>, doc, plan);
		case 'setFields': {
			const held = (doc['fields'] ?? {}) as Args;
			return backEdit(op.name, id, args['changes'] as Record<string, Changed>, doc, plan, held);
		}
		case 'move': {
			const { from, to } = args['parentId'] as Changed;
			unless(doc['parentId'] === to, 'asset.move', { parentId: { from: to, to: from } });
			return;
		}
		case 'bindTag':
			unless(
				(doc['tags'] as string[] | undefined)?.includes(String(args['tag'])) === true,
				'asset.unbindTag',
				{
					tag: args['tag']
				}
			);
			return;
		case 'retire':
			unless(doc.archived, 'asset.restore');
			return;
		case 'restore':
			unless(!doc.archived, 'asset.retire', { withParts: false });
			return;
		case 'setMeter': {
			const held = (doc['meters'] ?? {}) as Args;
			const key = String(args['key']);
			const from = args['from'];
			unless(same(held[key], args['to']), 'asset.setMeter', {
				...{ key, from: args['to'] },
				to: from ?? { ...(args['to'] as object), archived: true }
			});
			return;
		}
		case 'setState':
			unless(doc['state'] === args['state'], 'asset.setState', { state: args['from'], from: args['state'] });
			return;
		default:
			plan.kept.push({ called: calledOf(doc), code: 'unknown' });
	}
};
