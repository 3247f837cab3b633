import { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import { can } from '../access/can.ts';
import { personScope, siteScope } from '../access/scopes.ts';
import type { DocOf } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { grant, person } from '../model/directory.ts';
import { id, noteText } from '../model/fields.ts';
import { key } from '../model/keys.ts';
import { same } from '../model/same.ts';
import { defineCommand, done, refused } from './command.ts';
import type { Difference, Meta, Outcome } from './command.ts';
import { draft, findOf, getOf } from './lookup.ts';
import { changesOf, editArgs, mergeEdits } from './merge-edits.ts';
import type { Read } from './read.ts';
import { anonymise } from './person-anonymise.ts';
import { bringBack, restoreArgs } from './restore-other.ts';

type Grants = DocOf<'person'>['grants'];

/** Colleagues of every site where a person may act see them, and they see themselves. */
export const scopesFor = (person: string, home: string, grants: Grants) => [
	...new Set([siteScope(home), ...grants.map(({ site }) => siteScope(site)), personScope(person)])
];

/** Giving and taking a right needs the right to manage people at the site it is about. */
const mayChangeGrants = (actor: Actor, before: Grants, after: Grants) => {
	const differing = [
		...after.filter((mine) => !before.some((theirs) => same(mine, theirs))),
		...before.filter((theirs) => !after.some((mine) => same(mine, theirs)))
	];
	return differing.every(({ site }) => can(actor, 'person.edit', { site, scopes: [siteScope(site)] }));
};

/** A key that lies in a machine must not let people in or make keys: for that the log needs somebody to name. */
const mayHold = ({ account, grants }: Pick<DocOf<'person'>, 'account' | 'grants'>) =>
	account === undefined || grants.every(({ role }) => role !== 'admin');

const codeTaken = async (read: Read, code: string, but: string) =>
	(await findOf(read, 'person', key.code(code))).some((other) => other.id !== but && !other.archived);

const create = defineCommand({
	name: 'person.create',
	v: 1,
	args: z.object({
		site: id,
		name: person.shape.name.min(1),
		code: person.shape.code,
		account: person.shape.account,
		grants: z.array(grant).max(60),
		skills: person.shape.skills,
		company: person.shape.company,
		locale: person.shape.locale,
		shift: person.shape.shift,
		minutesPerWeek: person.shape.minutesPerWeek
	}),
	run: async (read, args, meta) => {
		if (!can(meta.actor, 'person.create', { site: args.site, scopes: [siteScope(args.site)] })) {
			return refused('not-allowed');
		}
		if (!mayChangeGrants(meta.actor, [], args.grants)) return refused('not-allowed', { field: 'grants' });
		if (!mayHold(args)) return refused('not-allowed', { field: 'grants' });
		const own = meta.newId('p');
		if (await codeTaken(read, args.code, own)) return refused('already-taken', { field: 'code' });
		return done([
			draft<'person'>({
				...args,
				id: own,
				kind: 'person',
				scopes: scopesFor(own, args.site, args.grants),
				archived: false,
				state: 'active'
			})
		]);
	}
});

const edit = defineCommand({
	name: 'person.edit',
	v: 1,
	args: editArgs(
		changesOf(person.shape, [
			'name',
			'code',
			'grants',
			'skills',
			'company',
			'locale',
			'shift',
			'minutesPerWeek',
			'color'
		])
	),
	run: async (read, args, meta) => {
		const old = await getOf(read, 'person', args.id);
		if (!old) return refused('not-found');
		if (!can(meta.actor, 'person.edit', old)) return refused('not-allowed');
		const { doc, differences } = mergeEdits(old, args.changes, meta);
		return settleChange(read, old, doc, differences, meta);
	}
});

type PersonDoc = Doc & DocOf<'person'>;

/** What holds for a person however they were changed. */
const settleChange = async (
	read: Read,
	old: PersonDoc,
	doc: PersonDoc,
	differences: readonly Difference[],
	meta: Meta
): Promise<Outcome> => {
	if (old.archived) return refused('wrong-status');
	if (!mayChangeGrants(meta.actor, old.grants, doc.grants))
		return refused('not-allowed', { field: 'grants' });
	if (!mayHold(doc)) return refused('not-allowed', { field: 'grants' });
	if (doc.code !== old.code && (await codeTaken(read, doc.code, doc.id))) {
		return refused('already-taken', { field: 'code' });
	}
	if (await leavesNoAdmin(read, old, doc.grants)) return refused('last-admin', { field: 'grants' });
	return done([{ ...doc, scopes: scopesFor(doc.id, doc.site, doc.grants) }], differences);
};

const restoreWord = defineCommand({
	name: 'person.restoreOther',
	v: 1,
	args: restoreArgs,
	run: async (read, args, meta) => {
		const old = await getOf(read, 'person', args.id);
		if (!old) return refused('not-found');
		if (!can(meta.actor, 'person.edit', old)) return refused('not-allowed');
		const back = bringBack(old, args, meta);
		return 'refusal' in back ? back.refusal : settleChange(read, old, back.doc, back.differences, meta);
	}
});

const isAdminAt = (person: DocOf<'person'>, site: string) =>
	person.state === 'active' && person.grants.some((given) => given.role === 'admin' && given.site === site);

/** Somebody must remain who can let people in. */
const leavesNoAdmin = async (read: Read, old: DocOf<'person'>, after: Grants): Promise<boolean> => {
	const lost = old.grants
		.filter(
			({ role, site }) =>
				role === 'admin' && !after.some((kept) => kept.role === 'admin' && kept.site === site)
		)
		.map(({ site }) => site);
	for (const site of old.state === 'active' ? lost : []) {
		const people = await findOf(read, 'person', key.kind('person', site));
		if (!people.some((other) => other.id !== old.id && isAdminAt(other, site))) return true;
	}
	return false;
};

const setState = async (
	read: Read,
	args: { id: string },
	meta: Meta,
	action: string,
	state: DocOf<'person'>['state']
): Promise<Outcome> => {
	const old = await getOf(read, 'person', args.id);
	if (!old) return refused('not-found');
	if (!can(meta.actor, action, old)) return refused('not-allowed');
	if (old.archived) return refused('wrong-status');
	if (old.state === state) return done([], [{ code: 'already-so', doc: old.id, field: 'state' }]);
	if (state !== 'active' && (await leavesNoAdmin(read, old, []))) return refused('last-admin');
	return done([{ ...old, state }]);
};

const stateCommand = (name: string, state: DocOf<'person'>['state']) =>
	defineCommand({
		name,
		v: 1,
		args: z.object({ id, reason: noteText.optional() }),
		run: (read, args, meta) => setState(read, args, meta, name, state)
	});

export const personCommands = [
	create,
	edit,
	restoreWord,
	/** They went; what they did keeps their name. */
	stateCommand('person.leave', 'left'),
	/** At once, for cause: what their devices still send is parked for a supervisor. */
	stateCommand('person.revoke', 'revoked'),
	stateCommand('person.restore', 'active'),
	anonymise
];
