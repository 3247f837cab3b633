import { expect, test } from 'vitest';
import { picturesAhead } from '#core/work/pictures-ahead.ts';
import { APPLIED, floor, reported } from '../floor.ts';
import { docOf } from '../plant.ts';

const hash = (sign: string) => sign.repeat(64);

const procedure = docOf({
	id: 'shown',
	kind: 'procedure',
	procedureId: 'shown',
	version: 1,
	state: 'published',
	code: 'PR-9',
	name: 'Shown',
	steps: [
		{ id: 'one', kind: 'check', instruction: 'One', photos: [hash('a'), hash('b')] },
		{ id: 'two', kind: 'check', instruction: 'Two', photos: [hash('b')] }
	]
});

test('of one’s own jobs and one’s team’s, those of the steps first and each once; never of jobs that are over or of others', async () => {
	const f = floor(procedure);
	const mine = await reported(f);
	const changes = { procedure: { to: { id: 'shown', version: 1 } } };
	expect(await f.does('planner', 1, 'work.plan', { id: mine, changes })).toEqual(APPLIED);
	const photo = { hash: hash('c'), mime: 'image/png', bytes: 10 };
	expect(await f.does('operator', 2, 'work.addPhoto', { id: mine, photos: [photo] })).toEqual(APPLIED);
	const over = await reported(f, { code: 'K7-2' });
	await f.does('operator', 3, 'work.addPhoto', { id: over, photos: [{ ...photo, hash: hash('d') }] });
	await f.does('technician', 4, 'work.complete', { id: over });
	expect(await picturesAhead(f.read, 'technician', '2026-03-23')).toEqual([
		{ hash: hash('a'), mime: 'image/jpeg' },
		{ hash: hash('b'), mime: 'image/jpeg' },
		{ hash: hash('c'), mime: 'image/png' }
	]);
	expect(await picturesAhead(f.read, 'keeper', '2026-03-23')).toEqual([]);
});
