import { z } from 'zod';
import { can } from '../access/can.ts';
import { siteScope } from '../access/scopes.ts';
import { policy } from '../model/directory.ts';
import { id } from '../model/fields.ts';
import { defineCommand, done, refused } from './command.ts';
import type { Draft } from './command.ts';
import { getOf } from './lookup.ts';
import { changesOf, mergeEdits } from './merge-edits.ts';
import { policyId } from './policy-id.ts';
import { bringBack, restoreArgs } from './restore-other.ts';

const edit = defineCommand({
	name: 'policy.edit',
	v: 1,
	args: z.object({
		site: id,
		changes: changesOf(policy.shape, [
			'responseMinutes',
			'requestWithoutLogin',
			'approvalNeeded',
			'failureCodeFor',
			'verifyFor',
			'signatureFor',
			'closeWhenDone',
			'deviceMonths',
			'onTime',
			'pmInsidePlanned',
			'weekFixed',
			'repeatDays',
			'lockMinutes',
			'offlineDays'
		])
	}),
	run: async (read, args, meta) => {
		if (!(await getOf(read, 'site', args.site))) return refused('not-found');
		const scopes = [siteScope(args.site)];
		if (!can(meta.actor, 'policy.edit', { site: args.site, scopes })) return refused('not-allowed');
		const fresh: Draft = {
			id: policyId(args.site),
			kind: 'policy',
			site: args.site,
			scopes,
			archived: false
		};
		const old = await getOf(read, 'policy', policyId(args.site));
		const { doc, differences } = mergeEdits(old ?? fresh, args.changes, meta);
		return done([doc], differences);
	}
});

const restoreWord = defineCommand({
	name: 'policy.restoreOther',
	v: 1,
	args: restoreArgs,
	run: async (read, args, meta) => {
		const old = await getOf(read, 'policy', args.id);
		if (!old) return refused('not-found');
		if (!can(meta.actor, 'policy.edit', old)) return refused('not-allowed');
		const back = bringBack(old, args, meta);
		return 'refusal' in back ? back.refusal : done([back.doc], back.differences);
	}
});

export const policyCommands = [edit, restoreWord];
