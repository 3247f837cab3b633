import { z } from 'zod';
import { id } from '../../model/fields.ts';
import type { DocOf } from '../../model/collections.ts';
import { defineCommand, refused } from '../command.ts';
import { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { recordCommands } from '../record/record-kind.ts';
import { slotCommands } from './slots.ts';

/** Changing a plan changes no job that was opened by it. */
const kept = recordCommands({
	kind: 'plan',
	prefix: 'pl',
	fields: [
		'code',
		'name',
		'description',
		'workKind',
		'type',
		'assets',
		'filter',
		'procedure',
		'schedule',
		'levels',
		'covers',
		'round',
		'group',
		'estimateMinutes',
		'needsWindow',
		'skills',
		'parts',
		'owner',
		'priority',
		'stack'
	],
	needs: { procedure: 'procedure' },
	born: { state: 'active' }
});

const setState = (act: string, state: DocOf<'plan'>['state']) =>
	defineCommand({
		name: `plan.${act}`,
		v: 1,
		args: z.object({ id }),
		run: async (read, args, meta) => {
			const desk = new Desk(read, meta);
			const plan = await getOf(desk, 'plan', args.id);
			if (!plan) return refused('not-found');
			if (!(await desk.allows(`plan.${act}`, plan))) return refused('not-allowed');
			if (plan.state === state) desk.differ({ code: 'already-so', doc: plan.id, field: 'state' });
			else desk.put({ ...plan, state });
			return desk.finish();
		}
	});

export const planCommands = [
	...kept,
	setState('pause', 'paused'),
	setState('resume', 'active'),
	setState('end', 'ended'),
	...slotCommands
];
