import { expect, it } from 'vitest';
import { broughtBy, type Done } from '#core/notices/brought-by.ts';
import { clock, floor, reported, type Floor } from '../floor.ts';

const reader = (id: string) => ({ id, teams: [], areas: undefined, site: 'ham1' });

/** As the log would have it: when it was done is read off the job, which nobody had touched before. */
const doneAt = (at: string, actor: string, more: Partial<Done> = {}): Done => ({
	...{ id: 'TABLET01:9', actor, at, args: {} },
	...more
});

const kinds = (f: Floor, work: string, who: string, acts: Done[]) =>
	broughtBy(f.get('work', work), reader(who), acts).map(({ kind }) => kind);

it('of all that a job says to somebody, only what came by these acts is news', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('supervisor', 1, 'work.approve', { id });
	await f.does('technician', 2, 'work.start', { id });
	const turns = Object.values(f.get('work', id).turns ?? {});
	const approved = turns.find(({ to }) => to === 'approved');
	const begun = turns.find(({ to }) => to === 'in-progress');
	expect(kinds(f, id, 'operator', [doneAt(begun?.at ?? '', 'technician')])).toEqual(['in-progress']);
	expect(kinds(f, id, 'operator', [doneAt(approved?.at ?? '', 'supervisor')])).toEqual(['approved']);
	expect(kinds(f, id, 'operator', [doneAt('2026-01-01T00:00:00.000Z', 'supervisor')])).toEqual([]);
	expect(kinds(f, id, 'operator', [])).toEqual([]);
});

it('a helper is told by the act that added them, and by no later one; who added themselves is told nothing', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('supervisor', 1, 'work.assign', { id, add: ['helper'] });
	expect(kinds(f, id, 'helper', [doneAt(clock(1), 'supervisor')])).toEqual(['helping']);
	expect(kinds(f, id, 'helper', [doneAt(clock(2), 'supervisor')])).toEqual([]);
	await f.does('technician', 3, 'work.assign', { id, add: ['technician'] });
	expect(kinds(f, id, 'technician', [doneAt(clock(3), 'technician')])).toEqual([]);
	expect(f.get('work', id).edits).toMatchObject({ 'assignees.helper': { by: 'supervisor', at: clock(1) } });
	await f.does('supervisor', 4, 'work.assign', { id, remove: ['helper'] });
	expect(f.get('work', id).edits).not.toHaveProperty('assignees.helper');
});

it('where it was not written down yet who added a helper, the act that names them tells it', async () => {
	const f = floor();
	const id = await reported(f);
	const work = { ...f.get('work', id), assignees: ['helper'], edits: undefined };
	const told = (args: object) =>
		broughtBy(work, reader('helper'), [doneAt(clock(1), 'supervisor', { args })]).map(({ kind }) => kind);
	expect(told({ id, add: ['helper'] })).toEqual(['helping']);
	expect(told({ id, add: ['helper2'] })).toEqual([]);
});
