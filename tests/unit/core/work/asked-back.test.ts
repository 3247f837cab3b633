import { expect, it } from 'vitest';
import { askedBack, meToos } from '#core/work/asked-back.ts';
import { APPLIED, clock, floor, reported } from '../floor.ts';

it('a question to whoever reported it is open until somebody settles it, and shows their answer', async () => {
	const f = floor();
	const id = await reported(f);
	expect(askedBack(f.get('work', id))).toBeUndefined();
	const owner = { type: 'person', id: f.get('work', id).createdBy };
	expect(
		await f.does('supervisor', 1, 'work.block', { id, type: 'information', owner, note: 'Which side?' })
	).toEqual(APPLIED);
	await f.does('technician', 2, 'work.comment', { id, text: 'I saw it too' });
	const asked = askedBack(f.get('work', id));
	expect(asked).toMatchObject({ question: 'Which side?', at: clock(1) });
	expect(asked?.answer).toBeUndefined();
	await f.does('operator', 3, 'work.comment', { id, text: 'The left one' });
	expect(askedBack(f.get('work', id))?.answer).toBe('The left one');
	await f.does('supervisor', 4, 'work.unblock', { id, blocker: asked?.blocker });
	expect(askedBack(f.get('work', id))).toBeUndefined();
});

it('waiting for somebody else to find something out is no question to whoever reported it', async () => {
	const f = floor();
	const id = await reported(f);
	const owner = { type: 'person', id: 'planner' };
	await f.does('supervisor', 1, 'work.block', { id, type: 'information', owner, note: 'Ask the maker' });
	expect(askedBack(f.get('work', id))).toBeUndefined();
});

it('colleagues who say it is there too are counted, and how many say it is worse', () => {
	const said = { at: clock(0), by: 'operator' };
	expect(meToos({})).toEqual({ all: 0, worse: 0 });
	expect(meToos({ meToo: { a: { ...said, worse: false }, b: { ...said, worse: true } } })).toEqual({
		all: 2,
		worse: 1
	});
});
