import { z } from 'zod';
import { can } from '../access/can.ts';
import { siteScope } from '../access/scopes.ts';
import type { DocOf } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { id, shortText } from '../model/fields.ts';
import { key } from '../model/keys.ts';
import { defineCommand, refused } from './command.ts';
import { Desk } from './desk.ts';
import { findOf, getOf } from './lookup.ts';
import { ownDevices } from './own-devices.ts';
import type { Read } from './read.ts';

type Person = Doc & DocOf<'person'>;

const SIGNS = 'ACDEFHJKLMNPRTUVWXY34679';
const LENGTH = 4;

/** Four signs that follow from the act, so page and server find the same; further ones where they are somebody's. */
const signsFor = (op: string, round: number): string => {
	let sum = round;
	for (const sign of op) sum = (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0;
	return Array.from({ length: LENGTH }, () => {
		sum = (Math.imul(sum, 1_103_515_245) + 12_345) >>> 0;
		return SIGNS[(sum >>> 8) % SIGNS.length];
	}).join('');
};

const freeCode = async (read: Read, op: string): Promise<string> => {
	for (let round = 0; ; round += 1) {
		const code = signsFor(op, round);
		if ((await findOf(read, 'person', key.code(code))).length === 0) return code;
	}
};

/** Sites stay, so that whoever saw the name before also hears that it is gone; what they were there does not. */
const neutral = (person: Person, name: string, code: string): Person => {
	const { id: own, kind, site, scopes, state, account, grants } = person;
	const { rev, createdAt, createdBy, updatedAt } = person;
	const sites = new Set(grants.map((grant) => grant.site));
	return {
		...{ id: own, kind, site, scopes, state, rev, createdAt, createdBy, updatedAt },
		...(account && { account }),
		...{ name, code, archived: true },
		grants: [...sites].map((one) => ({ role: 'viewer', site: one }))
	};
};

const leaveTeams = async (desk: Desk, person: string): Promise<void> => {
	for (const team of await findOf(desk, 'team', key.person(person)))
		desk.put({
			...team,
			members: team.members.filter((member) => member !== person),
			lead: team.lead === person ? undefined : team.lead
		});
};

/**
 * Somebody who left, made nobody: a word and a code take the place of their name, and the server takes what is personal
 * out of its log and its keys when it records this act. It stays done. That they are archived says so: nothing else
 * archives a person, and nothing about them can be written any more.
 */
export const anonymise = defineCommand({
	name: 'person.anonymise',
	v: 1,
	args: z.object({
		id,
		/** What they are called from now on, before the code: "Former colleague", in the words of whoever does it. */
		word: shortText.min(1).max(60)
	}),
	run: async (read, args, meta) => {
		const desk = new Desk(read, meta);
		const old = await getOf(desk, 'person', args.id);
		if (!old) return refused('not-found');
		const sites = new Set([old.site, ...old.grants.map(({ site }) => site)]);
		const may = [...sites].every((site) =>
			can(meta.actor, 'person.anonymise', { site, scopes: [siteScope(site)] })
		);
		if (!may) return refused('not-allowed');
		if (old.state === 'active') return refused('wrong-status');
		if (old.archived) {
			desk.differ({ code: 'already-so', doc: old.id, field: 'name' });
			return desk.finish();
		}
		const code = await freeCode(desk, meta.op);
		desk.put(neutral(old, `${args.word} ${code}`, code));
		await leaveTeams(desk, old.id);
		for (const absence of await findOf(desk, 'absence', key.person(old.id)))
			desk.put({ ...absence, archived: true });
		for (const device of await ownDevices(desk, old))
			desk.put({ ...device, name: device.prefix, note: undefined, edits: undefined, alsoWrote: undefined });
		return desk.finish();
	}
});
