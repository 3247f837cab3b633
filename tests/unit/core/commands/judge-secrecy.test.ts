import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, done, refused } from '#core/commands/command.ts';
import type { Verdict } from '#core/sync/op.ts';
import { decide, only, refusedWith } from '../decide.ts';
import { docOf, plant } from '../plant.ts';

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
		['person.anonymise', { word: 'X' }],
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
		['taken back', { result: 'withdrawn' } satisfies Verdict]
	])('which was %s is refused together with it, naming it', async (_, verdict) => {
		const { read, act } = plant();
		const op = act('admin', 'person.edit', { id: 'p_TABLET00_4', ...edit }, { seq: 5 });
		const decided = await decide(op, read, {
			verdictOf: (id) => (id === 'TABLET00:4' ? verdict : undefined)
		});
		expect(decided.verdict).toEqual(refusedWith('dependency', { dependsOn: 'TABLET00:4' }));
	});

	it('which was parked waits with it, for the same reason', async () => {
		const { read, act } = plant();
		const op = act('admin', 'person.edit', { id: 'p_TABLET00_4', ...edit }, { seq: 5 });
		const parked: Verdict = { result: 'quarantined', reason: 'newer-version' };
		expect((await decide(op, read, { verdictOf: () => parked })).verdict).toEqual(parked);
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
