import { z } from 'zod';
import { can } from '../access/can.ts';
import { siteScope } from '../access/scopes.ts';
import { device } from '../model/directory.ts';
import { id, noteText } from '../model/fields.ts';
import { key } from '../model/keys.ts';
import { defineCommand, done, refused } from './command.ts';
import { draft, findOf, getOf } from './lookup.ts';
import { changesOf, editArgs, mergeEdits } from './merge-edits.ts';
import { bringBack, restoreArgs } from './restore-other.ts';

const enrol = defineCommand({
	name: 'device.enrol',
	v: 1,
	args: z.object({
		site: id,
		name: device.shape.name.min(1),
		prefix: device.shape.prefix,
		use: device.shape.use,
		asset: device.shape.asset,
		person: device.shape.person
	}),
	run: async (read, args, meta) => {
		if (!can(meta.actor, 'device.enrol', { site: args.site, scopes: [siteScope(args.site)] })) {
			return refused('not-allowed');
		}
		if ((await findOf(read, 'device', key.prefix(args.prefix))).length > 0) {
			return refused('already-taken', { field: 'prefix' });
		}
		return done([
			draft<'device'>({
				...args,
				id: meta.newId('d'),
				kind: 'device',
				scopes: [siteScope(args.site)],
				archived: false,
				state: 'active'
			})
		]);
	}
});

const edit = defineCommand({
	name: 'device.edit',
	v: 1,
	args: editArgs(changesOf(device.shape, ['name', 'use', 'asset', 'person', 'note'])),
	run: async (read, args, meta) => {
		const old = await getOf(read, 'device', args.id);
		if (!old) return refused('not-found');
		if (!can(meta.actor, 'device.edit', old)) return refused('not-allowed');
		const { doc, differences } = mergeEdits(old, args.changes, meta);
		return done([doc], differences);
	}
});

const restoreWord = defineCommand({
	name: 'device.restoreOther',
	v: 1,
	args: restoreArgs,
	run: async (read, args, meta) => {
		const old = await getOf(read, 'device', args.id);
		if (!old) return refused('not-found');
		if (!can(meta.actor, 'device.edit', old)) return refused('not-allowed');
		const back = bringBack(old, args, meta);
		return 'refusal' in back ? back.refusal : done([back.doc], back.differences);
	}
});

const revoke = defineCommand({
	name: 'device.revoke',
	v: 1,
	args: z.object({ id, reason: noteText.optional() }),
	run: async (read, args, meta) => {
		const old = await getOf(read, 'device', args.id);
		if (!old) return refused('not-found');
		if (!can(meta.actor, 'device.revoke', old)) return refused('not-allowed');
		if (old.state === 'revoked') return done([], [{ code: 'already-so', doc: old.id, field: 'state' }]);
		return done([{ ...old, state: 'revoked', revokedAt: meta.at, note: args.reason ?? old.note }]);
	}
});

const restore = defineCommand({
	name: 'device.restore',
	v: 1,
	args: z.object({ id }),
	run: async (read, args, meta) => {
		const old = await getOf(read, 'device', args.id);
		if (!old) return refused('not-found');
		if (!can(meta.actor, 'device.restore', old)) return refused('not-allowed');
		if (old.state === 'active') return done([], [{ code: 'already-so', doc: old.id, field: 'state' }]);
		return done([{ ...old, state: 'active', revokedAt: undefined }]);
	}
});

export const deviceCommands = [enrol, edit, restoreWord, revoke, restore];
