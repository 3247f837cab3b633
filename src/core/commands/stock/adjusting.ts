import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { id, quantity } from '../../model/fields.ts';
import { reservation } from '../../model/stock.ts';
import { defineCommand, refused } from '../command.ts';
import { Desk } from '../desk.ts';
import { draft, getOf } from '../lookup.ts';
import { missing } from '../work/on-job.ts';
import { words } from '../work/work-args.ts';
import { appendMovement } from './ledger.ts';
import { amount, look } from './moving.ts';

/** Broken, found, given away: a line with a reason. */
const adjust = defineCommand({
	name: 'stock.adjust',
	v: 1,
	args: z.object({
		part: id,
		bin: id.optional(),
		quantity: quantity.refine((given) => given !== 0, { error: 'zero' }),
		reason: words
	}),
	run: async (read, args, meta) => {
		const found = await look(read, meta, 'stock.adjust', args);
		if ('done' in found) return found;
		const { desk, part, bin } = found;
		const { quantity: pieces, reason } = args;
		const line = { id: meta.newId('mv'), at: meta.at, quantity: pieces, type: 'adjust', reason } as const;
		await appendMovement(desk, part.id, bin, line, 0);
		return desk.finish();
	}
});

/** Set aside for a job; two people who do so both did. */
const reserve = defineCommand({
	name: 'stock.reserve',
	v: 1,
	args: z.object({
		part: id,
		work: id,
		quantity: amount,
		store: id.optional(),
		neededOn: reservation.shape.neededOn
	}),
	run: async (read, args, meta) => {
		const desk = new Desk(read, meta);
		const part = await getOf(desk, 'part', args.part);
		if (!part) return missing('part');
		if (!(await getOf(desk, 'work', args.work))) return missing('work');
		if (args.store !== undefined && !(await getOf(desk, 'store', args.store))) return missing('store');
		if (!(await desk.allows('stock.reserve', part))) return refused('not-allowed');
		desk.put(
			draft<'reservation'>({
				...args,
				id: meta.newId('rs'),
				kind: 'reservation',
				site: part.site,
				scopes: [siteScope(part.site)],
				archived: false,
				state: 'open'
			})
		);
		return desk.finish();
	}
});

const release = defineCommand({
	name: 'stock.release',
	v: 1,
	args: z.object({ id }),
	run: async (read, args, meta) => {
		const desk = new Desk(read, meta);
		const held = await getOf(desk, 'reservation', args.id);
		if (!held) return refused('not-found');
		if (!(await desk.allows('stock.release', held))) return refused('not-allowed');
		if (held.state !== 'open') desk.differ({ code: 'already-so', doc: held.id, field: 'state' });
		else desk.put({ ...held, state: 'released' });
		return desk.finish();
	}
});

export const adjustingCommands = [adjust, reserve, release];
