import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, done, refused } from '#core/commands/command.ts';
import type { Command } from '#core/commands/command.ts';
import { creatorOf } from '#core/commands/ids.ts';
import { judge } from '#core/commands/judge.ts';
import type { Circumstances } from '#core/commands/judge.ts';
import { COMMANDS } from '#core/commands/registry.ts';
import type { Read } from '#core/commands/read.ts';
import { WITHDRAWN } from '#core/sync/op.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import { docOf, personOf, plant } from '../plant.ts';

const decide = (op: Op, read: Read, more: Partial<Circumstances> = {}) =>
	judge(op, read, { at: op.at, verdictOf: () => undefined, ...more });

const only =
	(...commands: Command[]) =>
	(name: string) =>
		commands.find((command) => command.name === name);

const refusedWith = (code: string, more: object = {}) => ({ result: 'refused', refusal: { code, ...more } });

describe('An act', () => {
	it('of an admin makes a new colleague, with the same id wherever it runs', async () => {
		const { read, act } = plant();
		const op = act('admin', 'person.create', { site: 'ham1', name: 'Ayşe', code: 'AY', grants: [] });
		const { verdict, puts } = await decide(op, read);
		const id = `p_${op.client}_${op.seq}`;
		expect(verdict).toEqual({ result: 'applied' });
		expect(puts).toEqual([
			{
				id,
				kind: 'person',
				scopes: ['site:ham1', `person:${id}`],
				rev: 1,
				createdAt: op.at,
				createdBy: 'admin',
				updatedAt: op.at,
				archived: false,
				site: 'ham1',
				name: 'Ayşe',
				code: 'AY',
				state: 'active',
				grants: []
			}
		]);
		expect(creatorOf(id)?.op).toBe(op.id);
	});

	it('that changes a document raises its revision by one and keeps who made it and when', async () => {
		const { read, act, docs } = plant();
		const op = act('admin', 'person.edit', {
			id: 'technician',
			changes: { name: { from: 'technician', to: 'Tom' } }
		});
		const { puts } = await decide(op, read, { at: '2026-03-23T08:00:00.000Z' });
		expect(puts[0]).toMatchObject({
			rev: 2,
			createdBy: 'system',
			createdAt: docs.get('technician')?.createdAt,
			updatedAt: '2026-03-23T08:00:00.000Z',
			name: 'Tom'
		});
	});

	it('that changes nothing writes nothing', async () => {
		const { read, act } = plant();
		const op = act('admin', 'device.restore', { id: 'tablet' });
		const { verdict, puts } = await decide(op, read);
		expect(verdict).toMatchObject({ result: 'adjusted', differences: [{ code: 'already-so' }] });
		expect(puts).toEqual([]);
	});

	it('taken back within ten seconds keeps its number and does nothing', async () => {
		const { read, act } = plant();
		expect(await decide(act('nobody', WITHDRAWN, null), read)).toEqual({
			verdict: { result: 'withdrawn' },
			puts: [],
			notes: []
		});
	});

	it('that makes no sense says at which field', async () => {
		const { read, act } = plant();
		const op = act('admin', 'person.create', {
			site: 'ham1',
			name: 'A',
			code: 'A',
			grants: [{ role: 'king', site: 'ham1' }]
		});
		expect((await decide(op, read)).verdict).toEqual(refusedWith('malformed', { field: 'grants.0.role' }));
	});

	it('may carry anything at all without harm', async () => {
		const { read, act } = plant();
		for (const { name } of COMMANDS) {
			for (const args of [null, undefined, 'x', 7, [], {}, { id: {} }, { changes: { __proto__: {} } }]) {
				expect((await decide(act('admin', name, args), read)).verdict).toMatchObject(
					refusedWith('malformed')
				);
			}
		}
	});
});

describe('An act from another version of the app', () => {
	const rename = defineCommand({
		name: 'machine.rename',
		v: 3,
		args: z.object({ id: z.string(), name: z.string() }),
		upcasts: {
			2: (args) =>
				z
					.object({ id: z.string(), title: z.string() })
					.transform(({ id, title }) => ({ id, name: title }))
					.parse(args)
		},
		run: async (read, args) => {
			const machine = await read.get(args.id);
			return machine ? done([{ ...machine, name: args.name }]) : refused('not-found');
		}
	});
	const commands = only(rename);

	it('that is older is read as what it meant', async () => {
		const { read, act } = plant();
		const op = act('admin', 'machine.rename', { id: 'filler', title: 'Old Filler' }, { v: 2 });
		const { verdict, puts } = await decide(op, read, { commands });
		expect(verdict).toEqual({ result: 'applied' });
		expect(puts[0]).toMatchObject({ name: 'Old Filler' });
	});

	it('that is older and makes no sense is malformed', async () => {
		const { read, act } = plant();
		const op = act('admin', 'machine.rename', { id: 'filler' }, { v: 2 });
		expect((await decide(op, read, { commands })).verdict).toEqual(refusedWith('malformed'));
	});

	it.each([
		['older than we can read', 'machine.rename', 1, 'older-version'],
		['newer than we know', 'machine.rename', 4, 'newer-version'],
		['of a kind we do not know yet', 'machine.dance', 1, 'newer-version']
	])('%s is parked for a person, not thrown away', async (_, name, v, reason) => {
		const { read, act } = plant();
		const op = act('admin', name, {}, { v });
		expect(await decide(op, read, { commands })).toEqual({
			verdict: { result: 'quarantined', reason },
			puts: [],
			notes: []
		});
	});
});

describe('Who acts', () => {
	const args = { id: 'technician', changes: { name: { from: 'technician', to: 'Tom' } } };

	it('is told when nobody here knows them', async () => {
		const { read, act } = plant();
		expect((await decide(act('ghost', 'person.edit', args), read)).verdict).toEqual(
			refusedWith('unknown-person')
		);
		expect((await decide(act('filler', 'person.edit', args), read)).verdict).toEqual(
			refusedWith('unknown-person')
		);
		const op = act('admin', 'person.edit', args, { device: 'ghost' });
		expect((await decide(op, read)).verdict).toEqual(refusedWith('unknown-device'));
	});

	it.each(['left', 'revoked'])(
		'and has %s: what the device still holds is parked for a supervisor',
		async (state) => {
			const gone = personOf('gone', [{ role: 'admin', site: 'ham1' }], { state });
			const { read, act } = plant(gone);
			const { verdict } = await decide(act('gone', 'person.edit', args), read);
			expect(verdict).toEqual({ result: 'quarantined', reason: 'revoked-person' });
		}
	);

	it('on a revoked device: parked as well', async () => {
		const stolen = docOf({
			id: 'stolen',
			kind: 'device',
			name: 'Phone',
			prefix: 'S1',
			state: 'revoked',
			use: 'personal'
		});
		const { read, act } = plant(stolen);
		const { verdict } = await decide(act('admin', 'person.edit', args, { device: 'stolen' }), read);
		expect(verdict).toEqual({ result: 'quarantined', reason: 'revoked-device' });
	});

	it('may act until the last day of the grant has ended at the site, however late the act arrives', async () => {
		const leaving = personOf('leaving', [{ role: 'admin', site: 'ham1', until: '2026-03-22' }]);
		const { read, act } = plant(leaving);
		const onTime = act('leaving', 'person.edit', args, { at: '2026-03-22T22:59:00.000Z' });
		const tooLate = act('leaving', 'person.edit', args, { at: '2026-03-22T23:00:00.000Z' });
		expect((await decide(onTime, read)).verdict).toEqual({ result: 'applied' });
		// Rights ended, and with them what this person may know of.
		expect((await decide(tooLate, read)).verdict).toEqual(refusedWith('not-found'));
	});

	it('as the plant itself is only believed where no device speaks', async () => {
		const { read, act } = plant();
		const op = act('system', 'person.edit', args, { device: 'system' });
		expect((await decide(op, read)).verdict).toEqual(refusedWith('unknown-person'));
		expect((await decide(op, read, { system: true })).verdict).toEqual({ result: 'applied' });
	});
});

describe('What a person may not know of (S-7)', () => {
	const foreign = [
		docOf({
			id: 'p_MUNICH000_1',
			kind: 'person',
			site: 'muc1',
			scopes: ['site:muc1'],
			name: 'M',
			code: 'M',
			state: 'active',
			grants: []
		}),
		docOf({
			id: 'd_MUNICH000_2',
			kind: 'device',
			site: 'muc1',
			scopes: ['site:muc1'],
			name: 'D',
			prefix: 'MU',
			state: 'active',
			use: 'shared'
		})
	];

	it.each([
		['person.edit', { changes: { name: { from: 'M', to: 'N' } } }],
		['person.leave', {}],
		['person.revoke', {}],
		['person.restore', {}],
		['device.edit', { changes: { name: { from: 'D', to: 'E' } } }],
		['device.revoke', {}],
		['device.restore', {}]
	])('%s answers exactly alike for what lies elsewhere and for what does not exist', async (name, more) => {
		const { read, act } = plant(...foreign);
		const bare = plant();
		for (const { id } of foreign) {
			const op = act('admin', name, { id, ...more }, { seq: 1 });
			const there = await decide(op, read);
			const nowhere = await decide(op, bare.read);
			expect(JSON.stringify(there)).toBe(JSON.stringify(nowhere));
			expect(there.verdict).toEqual(refusedWith('not-found'));
		}
	});

	it('cannot be overwritten by guessing its id either', async () => {
		const claim = defineCommand({
			name: 'test.claim',
			v: 1,
			args: z.object({ id: z.string() }),
			run: async (read, { id }) =>
				(await read.get(id))
					? refused('already-taken')
					: done([
							{
								id,
								kind: 'skill',
								site: 'ham1',
								scopes: ['site:ham1'],
								archived: false,
								name: 'S',
								code: 'S'
							}
						])
		});
		const { read, act } = plant(...foreign);
		const op = act('admin', 'test.claim', { id: 'p_MUNICH000_1' });
		const { verdict, puts } = await decide(op, read, { commands: only(claim) });
		expect(verdict).toEqual(refusedWith('not-found'));
		expect(puts).toEqual([]);
	});

	it('is not found by its code or prefix', async () => {
		const { read, act } = plant(...foreign);
		const op = act('admin', 'person.create', { site: 'ham1', name: 'M', code: 'M', grants: [] });
		expect((await decide(op, read)).verdict).toEqual({ result: 'applied' });
	});
});

describe('An act that stands on another one', () => {
	const edit = { changes: { name: { from: 'A', to: 'B' } } };
	const rejected: Verdict = { result: 'refused', refusal: { code: 'not-allowed' } };

	it.each([
		['refused', rejected],
		['parked', { result: 'quarantined', reason: 'newer-version' } satisfies Verdict],
		['taken back', { result: 'withdrawn' } satisfies Verdict]
	])('which was %s is refused together with it, naming it', async (_, verdict) => {
		const { read, act } = plant();
		const op = act('admin', 'person.edit', { id: 'p_TABLET00_4', ...edit }, { seq: 5 });
		const decided = await decide(op, read, {
			verdictOf: (id) => (id === 'TABLET00:4' ? verdict : undefined)
		});
		expect(decided.verdict).toEqual(refusedWith('dependency', { dependsOn: 'TABLET00:4' }));
	});

	it('of another device learns nothing about it', async () => {
		const { read, act } = plant();
		const op = act('admin', 'person.edit', { id: 'p_SOMEBODY_4', ...edit }, { seq: 5 });
		expect((await decide(op, read, { verdictOf: () => rejected })).verdict).toEqual(refusedWith('not-found'));
	});

	it('which was applied and whose thing is gone from sight is simply not found', async () => {
		const { read, act } = plant();
		const op = act('admin', 'person.edit', { id: 'p_TABLET00_4', ...edit }, { seq: 5 });
		const decided = await decide(op, read, { verdictOf: () => ({ result: 'applied' }) });
		expect(decided.verdict).toEqual(refusedWith('not-found'));
	});
});

describe('Our own mistakes (S-6)', () => {
	const mistake = (run: Command['run']) =>
		defineCommand({ name: 'test.mistake', v: 1, args: z.unknown(), run });

	it.each<[string, Command['run']]>([
		['throws', () => Promise.reject(new Error('oops'))],
		[
			'throws at once',
			() => {
				throw new TypeError('oops');
			}
		],
		[
			'writes what its kind does not allow',
			async () => done([{ id: 'x', kind: 'person', scopes: ['site:ham1'], archived: false }])
		],
		[
			'writes an unknown kind',
			async () => done([{ id: 'x', kind: 'unicorn', scopes: ['site:ham1'], archived: false }])
		],
		[
			'writes one thing twice',
			async (read) => {
				const doc = await read.get('technician');
				return done(doc ? [doc, doc] : []);
			}
		]
	])('a command that %s is refused alone and says so only to the server', async (_, run) => {
		const { read, act } = plant();
		const { verdict, puts, notes } = await decide(act('admin', 'test.mistake', null), read, {
			commands: only(mistake(run))
		});
		expect(verdict).toEqual(refusedWith('broken'));
		expect(puts).toEqual([]);
		expect(notes).toHaveLength(1);
	});

	it('a database that fails is not the act’s fault: no verdict is given', async () => {
		const { read, act } = plant();
		const failing: Read = { ...read, find: () => Promise.reject(new Error('connection lost')) };
		const swallow = mistake(async (inner) => {
			await inner.find('code:x').catch(() => []);
			return done([]);
		});
		const honest = mistake(async (inner) => done((await inner.find('code:x')).slice(0, 0)));
		for (const command of [swallow, honest]) {
			const decision = decide(act('admin', 'test.mistake', null), failing, { commands: only(command) });
			await expect(decision).rejects.toThrow('connection lost');
		}
	});

	it('what is shown now is what is stored: nothing that JSON would lose gets in', async () => {
		const { read, act } = plant();
		const write = mistake(async (inner) => {
			const doc = await inner.get('technician');
			return done(doc ? [{ ...doc, company: undefined, extra: 'unknown field', name: 'T' }] : []);
		});
		const { puts } = await decide(act('admin', 'test.mistake', null), read, { commands: only(write) });
		expect(puts[0]).not.toHaveProperty('company');
		expect(puts[0]).not.toHaveProperty('extra');
	});

	it('an old document that no longer fits in one place can still be worked on elsewhere', async () => {
		const { read, act, put, docs } = plant();
		const old = docs.get('technician');
		if (old) put({ ...old, color: 42 });
		const args = { id: 'technician', changes: { name: { from: 'technician', to: 'Tom' } } };
		const { verdict, puts } = await decide(act('admin', 'person.edit', args), read);
		expect(verdict).toEqual({ result: 'applied' });
		expect(puts[0]).toMatchObject({ name: 'Tom', color: 42 });
	});

	it('an act that is no edit still signs the fields people edit', async () => {
		const edits = { name: { at: '2026-01-01T00:00:00.000Z', by: 'admin', op: 'OLD00000:1' } };
		const { read, act } = plant(personOf('edited', [], { edits }));
		const rename = mistake(async (inner) => {
			const doc = await inner.get('edited');
			return done(doc ? [{ ...doc, name: 'New' }] : []);
		});
		const op = act('technician', 'test.mistake', null);
		const { puts } = await decide(op, read, { commands: only(rename) });
		expect(puts[0]?.['edits']).toEqual({ name: { at: op.at, by: 'technician', op: op.id } });
	});
});
