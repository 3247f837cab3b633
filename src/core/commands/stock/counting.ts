import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { id, instant, noteText, quantity, shortText } from '../../model/fields.ts';
import type { DocOf } from '../../model/collections.ts';
import { count } from '../../model/stock.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { roundQuantity } from '../../model/round-quantity.ts';
import { defineCommand, refused } from '../command.ts';
import { Desk } from '../desk.ts';
import { draft, findOf, getOf } from '../lookup.ts';
import { missing } from '../work/on-job.ts';
import { appendMovement, onHandAt } from './ledger.ts';
import { look } from './moving.ts';

type Task = Doc & DocOf<'count'>;

/** Every part in every bin of the task has been looked at. */
const isComplete = ({ parts = [], bins = [], lines = {} }: DocOf<'count'>) =>
	parts.length > 0 &&
	bins.length > 0 &&
	parts.every((part) =>
		bins.every((bin) => Object.values(lines).some((line) => line.part === part && line.bin === bin))
	);

/** The task this count belongs to: the one it names, and those that only wait for this part in this bin. */
const tasksFor = async (
	desk: Desk,
	part: string,
	bin: string,
	named: string | undefined
): Promise<Task[]> => {
	const waiting = await findOf(desk, 'count', key.countOf(part, bin));
	const task = named === undefined ? undefined : await getOf(desk, 'count', named);
	return task && !waiting.some((one) => one.id === task.id) ? [task, ...waiting] : waiting;
};

/** What lies there: the difference to what the lines said at that moment becomes a line. */
const take = defineCommand({
	name: 'stock.count',
	v: 1,
	args: z.object({
		part: id,
		bin: id.optional(),
		counted: quantity.min(0),
		countedAt: instant.optional(),
		/** The task it belongs to. */
		count: id.optional(),
		note: noteText.optional()
	}),
	run: async (read, args, meta) => {
		const found = await look(read, meta, 'stock.count', args);
		if ('done' in found) return found;
		const { desk, part, bin } = found;
		if (args.count !== undefined && !(await getOf(desk, 'count', args.count))) return missing('count');
		const at = args.countedAt !== undefined && args.countedAt < meta.at ? args.countedAt : meta.at;
		const expected = await onHandAt(desk, part.id, bin, at);
		const { counted } = args;
		const movement = meta.newId('mv');
		const line = { id: movement, at, type: 'count', counted, count: args.count, reason: args.note } as const;
		await appendMovement(desk, part.id, bin, { ...line, quantity: roundQuantity(counted - expected) }, 0);
		for (const task of await tasksFor(desk, part.id, bin.id, args.count)) {
			const entry = { at, by: meta.actor.id, part: part.id, bin: bin.id, counted, expected, movement };
			const lines = { ...task.lines, [meta.newId('cn')]: entry };
			const state = task.state === 'open' && isComplete({ ...task, lines }) ? 'done' : task.state;
			desk.put({ ...task, lines, state });
		}
		return desk.finish();
	}
});

const openCount = defineCommand({
	name: 'stock.openCount',
	v: 1,
	args: z.object({
		store: id,
		code: count.shape.code,
		bins: count.shape.bins,
		parts: count.shape.parts,
		owner: count.shape.owner,
		dueOn: count.shape.dueOn,
		reason: shortText.optional()
	}),
	run: async (read, args, meta) => {
		const desk = new Desk(read, meta);
		const store = await getOf(desk, 'store', args.store);
		if (!store) return missing('store');
		if (!(await desk.allows('stock.openCount', store))) return refused('not-allowed');
		desk.put(
			draft<'count'>({
				...args,
				id: meta.newId('ct'),
				kind: 'count',
				site: store.site,
				scopes: [siteScope(store.site)],
				archived: false,
				owner: args.owner ?? store.keeper,
				state: 'open'
			})
		);
		return desk.finish();
	}
});

/** Over although not every bin was looked at, or not wanted any more. */
const endCount = defineCommand({
	name: 'stock.endCount',
	v: 1,
	args: z.object({ id, state: z.enum(['done', 'cancelled']) }),
	run: async (read, args, meta) => {
		const desk = new Desk(read, meta);
		const task = await getOf(desk, 'count', args.id);
		if (!task) return refused('not-found');
		if (!(await desk.allows('stock.endCount', task))) return refused('not-allowed');
		if (task.state !== 'open') desk.differ({ code: 'already-so', doc: task.id, field: 'state' });
		else desk.put({ ...task, state: args.state });
		return desk.finish();
	}
});

export const countingCommands = [take, openCount, endCount];
