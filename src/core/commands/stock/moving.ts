import { z } from 'zod';
import { id, noteText, quantity } from '../../model/fields.ts';
import type { DocOf } from '../../model/collections.ts';
import { movement } from '../../model/stock.ts';
import type { Doc } from '../../model/document.ts';
import { defineCommand, refused } from '../command.ts';
import type { Meta, Outcome } from '../command.ts';
import { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import { Job } from '../work/job.ts';
import { missing } from '../work/on-job.ts';
import { usualBin, useOn } from './consume.ts';
import { appendMovement } from './ledger.ts';
import { settleOrder } from './settle-order.ts';

/** How many pieces: never none, never fewer than none. */
export const amount = quantity.refine((given) => given > 0, { error: 'not above zero' });
const { serial, lot } = movement.shape;

const taken = z.object({
	part: id,
	/** Without it: where the store usually keeps it. */
	bin: id.optional(),
	quantity: amount,
	work: id.optional(),
	serial,
	lot,
	reason: noteText.optional()
});

type Found = { desk: Desk; part: Doc & DocOf<'part'>; bin: Doc & DocOf<'bin'> };

/** The part and the bin an act names, and whether this person may do it there. */
export const look = async (
	read: Read,
	meta: Meta,
	action: string,
	args: { part: string; bin?: string | undefined }
): Promise<Found | Outcome> => {
	const desk = new Desk(read, meta);
	const part = await getOf(desk, 'part', args.part);
	if (!part) return missing('part');
	const usual = args.bin === undefined ? (await usualBin(desk, part))?.id : args.bin;
	const bin = usual === undefined ? undefined : await getOf(desk, 'bin', usual);
	if (!bin) return missing('bin');
	return (await desk.allows(action, bin)) ? { desk, part, bin } : refused('not-allowed');
};

/** Out to a job or a person, or back from there. It is never too much: what is gone is gone. */
const passing = (name: 'stock.issue' | 'stock.return', sign: 1 | -1) =>
	defineCommand({
		name,
		v: 1,
		args: taken,
		run: async (read, args, meta) => {
			const found = await look(read, meta, name, args);
			if ('done' in found) return found;
			const { desk, part, bin } = found;
			const { quantity: pieces, reason } = args;
			if (args.work === undefined) {
				await appendMovement(
					desk,
					part.id,
					bin,
					{
						id: meta.newId('mv'),
						at: meta.at,
						quantity: -sign * pieces,
						type: sign > 0 ? 'issue' : 'return',
						serial: args.serial,
						lot: args.lot,
						reason
					},
					0
				);
				return desk.finish();
			}
			const work = await getOf(desk, 'work', args.work);
			if (!work) return missing('work');
			const job = new Job(desk, work);
			const line = { lot: args.lot, reason };
			await useOn(job, { part, bin, quantity: sign * pieces, more: { serial: args.serial }, line }, 0);
			return job.finish();
		}
	});

const receive = defineCommand({
	name: 'stock.receive',
	v: 1,
	args: z.object({
		part: id,
		bin: id.optional(),
		quantity: amount,
		order: id.optional(),
		serial,
		lot,
		reason: noteText.optional()
	}),
	run: async (read, args, meta) => {
		const found = await look(read, meta, 'stock.receive', args);
		if ('done' in found) return found;
		const { desk, part, bin } = found;
		if (args.order !== undefined && !(await getOf(desk, 'order', args.order))) return missing('order');
		const { serial: number, lot: batch, order, reason, quantity: pieces } = args;
		const line = { quantity: pieces, type: 'receive', order, reason, serial: number, lot: batch } as const;
		await appendMovement(desk, part.id, bin, { id: meta.newId('mv'), at: meta.at, ...line }, 0);
		if (order !== undefined) await settleOrder(desk, order);
		return desk.finish();
	}
});

/** Two lines, one out of the old bin and one into the new. */
const move = defineCommand({
	name: 'stock.move',
	v: 1,
	args: z.object({ part: id, from: id, to: id, quantity: amount, reason: noteText.optional() }),
	run: async (read, args, meta) => {
		const found = await look(read, meta, 'stock.move', { part: args.part, bin: args.from });
		if ('done' in found) return found;
		const { desk, part, bin } = found;
		const to = await getOf(desk, 'bin', args.to);
		if (!to || to.id === bin.id) return missing('to');
		if (!(await desk.allows('stock.move', to))) return refused('not-allowed');
		const [out, into] = [meta.newId('mv'), meta.newId('mv', 1)];
		const line = { at: meta.at, type: 'move', reason: args.reason } as const;
		await appendMovement(desk, part.id, bin, { ...line, id: out, quantity: -args.quantity, pair: into }, 0);
		await appendMovement(desk, part.id, to, { ...line, id: into, quantity: args.quantity, pair: out }, 1);
		return desk.finish();
	}
});

export const movingCommands = [passing('stock.issue', 1), passing('stock.return', -1), receive, move];
