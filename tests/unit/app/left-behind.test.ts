import { expect, it } from 'vitest';
import { leftBehind } from '#lib/app/attention/attention-questions.ts';
import { floor, reported } from '../core/floor.ts';

it('work is found with whoever left by their name alone, however many jobs were opened since', async () => {
	const f = floor();
	const old = await reported(f);
	await f.does('planner', 1, 'work.assign', { id: old, owner: { to: { type: 'person', id: 'helper' } } });
	const helped = await reported(f, { code: 'K7-2' });
	await f.does('planner', 2, 'work.assign', { id: helped, add: ['helper'] });
	const asked: string[] = [];
	const read = { ...f.read, find: (by: string) => (asked.push(by), f.read.find(by)) };
	const left = () => leftBehind(f.all('person'), 'ham1')(read);
	expect(await left()).toEqual([]);
	await f.does('admin', 3, 'person.leave', { id: 'helper' });
	expect((await left()).map(({ work, person }) => [work.id, person.id])).toEqual([[old, 'helper']]);
	expect(asked).toEqual(['mine:helper']);
	expect(await leftBehind(f.all('person'), 'lyon')(read)).toEqual([]);
});
