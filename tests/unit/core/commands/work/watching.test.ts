import { describe, expect, it } from 'vitest';
import { refusedWith } from '../../decide.ts';
import { APPLIED, adjusted, clock, floor, reported } from '../../floor.ts';
import { personOf } from '../../plant.ts';

describe('Watching a job', () => {
	it('begins and ends with whoever wants it, and nobody else is touched', async () => {
		const f = floor();
		const id = await reported(f);
		expect(await f.does('operator', 1, 'work.watch', { id, on: true })).toEqual(APPLIED);
		expect(await f.does('keeper', 2, 'work.watch', { id, on: true })).toEqual(APPLIED);
		expect(await f.does('keeper', 3, 'work.watch', { id, on: true })).toEqual(adjusted('already-so'));
		expect(f.get('work', id).watchers).toEqual(['operator', 'keeper']);
		expect(await f.does('operator', 4, 'work.watch', { id, on: false })).toEqual(APPLIED);
		expect(f.get('work', id).watchers).toEqual(['keeper']);
		expect(await f.does('keeper', 5, 'work.watch', { id, on: false })).toEqual(APPLIED);
		expect(f.get('work', id).watchers).toBeUndefined();
	});

	it('is for everybody who may read the job: not for a contractor to whom nobody gave it', async () => {
		const f = floor();
		const id = await reported(f);
		expect(await f.does('contractor', 1, 'work.watch', { id, on: true })).toEqual(refusedWith('not-found'));
		await f.does('planner', 2, 'work.assign', { id, add: ['contractor'] });
		expect(await f.does('contractor', 3, 'work.watch', { id, on: true })).toEqual(APPLIED);
	});

	it('begins for whom a comment calls, and goes on when the job is over', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('operator', 1, 'work.comment', { id, text: 'Which oil?', mentions: ['helper', 'keeper'] });
		expect(f.get('work', id).watchers).toEqual(['helper', 'keeper']);
		await f.does('technician', 2, 'work.complete', { id });
		expect(await f.does('planner', 3, 'work.watch', { id, on: true })).toEqual(APPLIED);
	});

	it('of more people than there is room for is refused in so many words; a comment never is', async () => {
		const crowd = Array.from({ length: 30 }, (_, n) =>
			personOf(`p${n}`, [{ role: 'operator', site: 'ham1' }])
		);
		const f = floor(...crowd);
		const id = await reported(f);
		for (const { id: one } of crowd) await f.does(one, 1, 'work.watch', { id, on: true });
		expect(await f.does('helper', 2, 'work.watch', { id, on: true })).toEqual(
			refusedWith('too-many', { field: 'watchers' })
		);
		expect(await f.does('planner', 3, 'work.comment', { id, text: 'See?', mentions: ['helper'] })).toEqual(
			APPLIED
		);
		expect(f.get('work', id).watchers).toHaveLength(30);
	});

	it('does not break a signature', async () => {
		const f = floor();
		const id = await reported(f);
		const { signedText } = await import('#core/work/signed.ts');
		const before = signedText(f.get('work', id), []);
		await f.does('operator', 1, 'work.watch', { id, on: true });
		expect(signedText(f.get('work', id), [])).toBe(before);
		expect(f.get('work', id).updatedAt).toBe(clock(1));
	});
});
