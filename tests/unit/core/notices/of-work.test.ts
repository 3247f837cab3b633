import { expect, it } from 'vitest';
import type { Reader } from '#core/notices/notice.ts';
import { noticesOf } from '#core/notices/of-work.ts';
import { clock, floor, reported, type Floor } from '../floor.ts';

const reader = (id: string, more: Partial<Reader> = {}): Reader => ({
	...{ id, teams: [], areas: undefined, site: 'ham1' },
	...more
});

const told = (f: Floor, work: string, who: string, more: Partial<Reader> = {}) =>
	noticesOf(f.get('work', work), reader(who, more)).map(({ kind, by, text }) => [kind, by, text]);

const person = (id: string) => ({ type: 'person', id });

it('whoever reported something is told each step of others, with the reason of a rejection, and none of their own', async () => {
	const f = floor();
	const id = await reported(f);
	expect(told(f, id, 'operator')).toEqual([]);
	await f.does('supervisor', 1, 'work.approve', { id });
	await f.does('technician', 2, 'work.start', { id });
	await f.does('technician', 3, 'work.pause', { id });
	await f.does('technician', 4, 'work.start', { id });
	await f.does('technician', 5, 'work.complete', { id });
	expect(told(f, id, 'operator')).toEqual([
		['approved', 'supervisor', undefined],
		['in-progress', 'technician', undefined],
		['done', 'technician', undefined]
	]);
	const other = await reported(f, { code: 'K7-0043', title: 'Squeaks' });
	await f.does('supervisor', 6, 'work.reject', { id: other, reason: 'It is new' });
	expect(told(f, other, 'operator')).toEqual([['rejected', 'supervisor', 'It is new']]);
	expect(told(f, other, 'helper')).toEqual([]);
});

it('whoever said "me too" is told as if they had reported it', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('helper', 1, 'work.meToo', { id, worse: false });
	await f.does('supervisor', 2, 'work.reject', { id, reason: 'Known' });
	expect(told(f, id, 'helper')).toEqual([['rejected', 'supervisor', 'Known']]);
});

it('a job that is given to somebody tells them who gave it, their team as well, and nobody who gave it to themselves', async () => {
	const f = floor();
	const id = await reported(f);
	const before = f.get('work', id).owner;
	await f.does('supervisor', 1, 'work.assign', { id, owner: { from: before, to: person('technician') } });
	expect(told(f, id, 'technician')).toEqual([['given', 'supervisor', undefined]]);
	await f.does('supervisor', 2, 'work.assign', { id, add: ['helper'] });
	expect(told(f, id, 'helper')).toEqual([['helping', 'supervisor', undefined]]);
	await f.does('supervisor', 3, 'work.assign', {
		...{ id, owner: { from: person('technician'), to: { type: 'team', id: 'mechanics' } } }
	});
	expect(told(f, id, 'technician', { teams: ['mechanics'] })).toEqual([
		['given-to-team', 'supervisor', undefined]
	]);
	await f.does('supervisor', 4, 'work.takeOver', { id, reason: 'I am here' });
	expect(told(f, id, 'supervisor')).toEqual([]);
});

it('a report whose machine was named tells the team of that machine once, and not whoever named it', async () => {
	const f = floor();
	const op = f.act('operator', 'work.request', {
		code: 'K7-1',
		title: 'Smell',
		site: 'ham1',
		impact: 'none'
	});
	await f.perform(op);
	const id = `w_${op.client}_${op.seq}`;
	await f.does('helper', 5, 'work.edit', { id, changes: { assetId: { to: 'pump' } } });
	const toTeam = () => noticesOf(f.get('work', id), reader('technician', { teams: ['mechanics'] }));
	expect(toTeam()).toMatchObject([{ kind: 'given-to-team', by: 'helper', at: clock(5) }]);
	const [before] = toTeam();
	await f.does('helper', 6, 'work.edit', { id, changes: { assetId: { from: 'pump', to: 'tank' } } });
	expect(toTeam()).toEqual([before]);
	expect(told(f, id, 'helper', { teams: ['mechanics'] })).toEqual([]);
	const moved = await reported(f, { code: 'K7-2' });
	await f.does('helper', 7, 'work.edit', { id: moved, changes: { assetId: { from: 'pump', to: 'tank' } } });
	expect(told(f, moved, 'technician', { teams: ['mechanics'] })).toEqual([]);
});

it('whose job is taken over is told by whom and why, and to whom it is handed over as well', async () => {
	const f = floor();
	const id = await reported(f);
	const before = f.get('work', id).owner;
	await f.does('supervisor', 1, 'work.assign', { id, owner: { from: before, to: person('technician') } });
	await f.does('helper', 2, 'work.takeOver', { id, from: person('technician'), reason: 'You are far away' });
	expect(told(f, id, 'technician')).toEqual([['taken-over', 'helper', 'You are far away']]);
	expect(told(f, id, 'helper')).toEqual([]);
	await f.does('helper', 3, 'work.handOver', { id, to: { to: person('technician') }, note: 'Seal is cut' });
	expect(told(f, id, 'technician')).toEqual([
		['given', 'helper', undefined],
		['taken-over', 'helper', 'You are far away'],
		['handed-over', 'helper', 'Seal is cut']
	]);
});

it('who is called or asked is told in the words of whoever called, and who asked is told the answer', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('supervisor', 1, 'work.block', {
		...{ id, type: 'information', owner: person('operator'), note: 'Which side?' }
	});
	await f.does('supervisor', 1, 'work.comment', {
		...{ id, text: 'Which side?', to: 'operator', mentions: ['operator'] }
	});
	expect(told(f, id, 'operator')).toEqual([['called', 'supervisor', 'Which side?']]);
	await f.does('operator', 2, 'work.comment', { id, text: 'The left one' });
	expect(told(f, id, 'supervisor')).toEqual([['answered', 'operator', 'The left one']]);
	expect(told(f, id, 'operator')).toHaveLength(1);
});

it('something unsafe is told to everybody of its area but whoever said it, until it is done', async () => {
	const f = floor();
	const id = await reported(f, { impact: 'safety' });
	expect(told(f, id, 'technician')).toEqual([['unsafe', 'operator', undefined]]);
	expect(told(f, id, 'technician', { areas: ['packing'] })).toHaveLength(1);
	expect(told(f, id, 'technician', { areas: ['filling'] })).toEqual([]);
	expect(told(f, id, 'technician', { site: 'elsewhere' })).toEqual([]);
	expect(told(f, id, 'operator')).toEqual([]);
	await f.does('helper', 5, 'work.complete', { id });
	expect(told(f, id, 'technician')).toEqual([]);
});

it('of two who did the same job both are told of the other, and nobody else is', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('technician', 1, 'work.complete', { id });
	await f.does('helper', 2, 'work.complete', { id });
	expect(told(f, id, 'technician')).toContainEqual(['done-twice', 'helper', undefined]);
	expect(told(f, id, 'helper')).toContainEqual(['done-twice', 'technician', undefined]);
	expect(told(f, id, 'supervisor')).toEqual([]);
});

it('whose word did not hold and whose word did are both told that the other wrote too', async () => {
	const f = floor();
	const id = await reported(f);
	const title = (to: string) => ({ id, changes: { title: { from: 'Leaks', to } } });
	await f.does('supervisor', 1, 'work.edit', title('Leaks oil'));
	await f.does('planner', 2, 'work.edit', title('Leaks water'));
	expect(told(f, id, 'supervisor')).toEqual([['also-wrote', 'planner', undefined]]);
	expect(told(f, id, 'planner')).toEqual([['also-wrote', 'supervisor', undefined]]);
});

it('a notice has the same name whenever it is reckoned, and says of which job it is', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('supervisor', 1, 'work.reject', { id, reason: 'Known' });
	const [first] = noticesOf(f.get('work', id), reader('operator'));
	await f.does('helper', 2, 'work.comment', { id, text: 'Pity' });
	const [again] = noticesOf(f.get('work', id), reader('operator'));
	expect(again).toEqual(first);
	expect(first).toMatchObject({ work: id, title: 'Leaks', at: clock(1) });
});

it('whoever watches a job is told what others say and do there, once, and not what they are told anyway', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('supervisor', 1, 'work.approve', { id });
	await f.does('technician', 2, 'work.comment', { id, text: 'Seal is worn' });
	await f.does('supervisor', 3, 'work.comment', { id, text: 'Come here', mentions: ['helper'] });
	const watched = { ...f.get('work', id), watchers: ['helper', 'technician', 'operator'] };
	const of = (who: string) => noticesOf(watched, reader(who)).map(({ kind, by, text }) => [kind, by, text]);
	expect(of('helper')).toEqual([
		['called', 'supervisor', 'Come here'],
		['watched-said', 'technician', 'Seal is worn'],
		['watched-moved', 'supervisor', undefined]
	]);
	expect(of('technician')).toEqual([
		['watched-said', 'supervisor', 'Come here'],
		['watched-moved', 'supervisor', undefined]
	]);
	// The reporter is told of each step in its own words.
	expect(of('operator').filter(([kind]) => kind === 'watched-moved')).toEqual([]);
	expect(told(f, id, 'technician')).toEqual([]);
});
