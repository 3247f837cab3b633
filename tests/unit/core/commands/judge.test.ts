import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, done, refused } from '#core/commands/command.ts';
import { creatorOf } from '#core/commands/ids.ts';
import { COMMANDS } from '#core/commands/registry.ts';
import { WITHDRAWN } from '#core/sync/op.ts';
import { decide, only, refusedWith } from '../decide.ts';
import { docOf, personOf, plant } from '../plant.ts';

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
