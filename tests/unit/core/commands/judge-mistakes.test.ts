import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, done } from '#core/commands/command.ts';
import type { Command } from '#core/commands/command.ts';
import type { Read } from '#core/commands/read.ts';
import { decide, only, refusedWith } from '../decide.ts';
import { personOf, plant } from '../plant.ts';

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
