import { z } from 'zod';
import { isAsset } from '../../model/kind-guards.ts';
import { reading } from '../../model/event.ts';
import { id, instant, noteText, quantity } from '../../model/fields.ts';
import { defineCommand, refused } from '../command.ts';
import { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { appendReading } from './append-reading.ts';

const add = defineCommand({
	name: 'reading.add',
	v: 1,
	args: z.object({
		asset: id,
		meter: id,
		value: quantity,
		/** When it was read, where that was earlier than when it is written down. */
		readAt: instant.optional(),
		source: reading.shape.source.optional(),
		restart: z.boolean().optional(),
		corrects: id.optional(),
		work: id.optional(),
		note: noteText.optional()
	}),
	run: async (read, { asset: assetId, readAt, ...args }, meta) => {
		const desk = new Desk(read, meta);
		const asset = await desk.get(assetId);
		if (!isAsset(asset)) return refused('not-found');
		if (!(await desk.allows('reading.add', asset))) return refused('not-allowed');
		const wrong = args.corrects === undefined ? undefined : await getOf(desk, 'reading', args.corrects);
		if (args.corrects !== undefined && (wrong?.asset !== asset.id || wrong.meter !== args.meter)) {
			return refused('not-found', { field: 'corrects' });
		}
		const at = readAt ?? wrong?.at ?? meta.at;
		const given = {
			...args,
			source: args.source ?? 'person',
			id: meta.newId('r'),
			at: at < meta.at ? at : meta.at
		};
		if (!(await appendReading(desk, asset, given))) {
			return refused('not-found', { field: 'meter' });
		}
		return desk.finish();
	}
});

export const readingCommands = [add];
