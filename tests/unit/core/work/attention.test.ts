import { describe, expect, it } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { twiceIn } from '#core/work/twice.ts';
import { unsentDevices } from '#core/work/unsent-board.ts';
import { overtakenIn } from '#core/work/words-beside.ts';
import { clock } from '../floor.ts';

const job = (given: object): Doc & Work =>
	({ id: 'w', kind: 'work', status: 'in-progress', createdAt: clock(0), ...given }) as unknown as Doc & Work;

describe('The unsent-work board', () => {
	const devices = [
		{ id: 'a', name: 'Packing tablet', use: 'shared', state: 'active' },
		{ id: 'b', name: 'Theo’s phone', use: 'personal', state: 'revoked' },
		{ id: 'c', name: 'Desk', use: 'personal', state: 'active' }
	] as const;

	it('lists every device that held something when it was last heard of, what waits longest first, locked-out ones too', () => {
		const waits = [{ by: 'theo', about: 'filler', count: 2, since: clock(-90) }];
		const board = unsentDevices(devices, {
			a: { seenAt: clock(0), unsent: 1, unsentSince: clock(-30) },
			b: { seenAt: clock(-5), unsent: 3, unsentSince: clock(-90), waits },
			c: { seenAt: clock(0), unsent: 0 }
		});
		expect(board.map(({ id, since, isLockedOut, untold }) => ({ id, since, isLockedOut, untold }))).toEqual([
			{ id: 'b', since: clock(-90), isLockedOut: true, untold: 1 },
			{ id: 'a', since: clock(-30), isLockedOut: false, untold: 1 }
		]);
		expect(board[0]?.waits).toEqual(waits);
	});
});

describe('Done and written twice', () => {
	const done = job({
		status: 'done',
		turns: { t: { to: 'done', at: clock(0), by: 'theo' } },
		doneTwice: { d: { at: clock(20), by: 'carla' } }
	});
	const wrote = job({
		id: 'x',
		status: 'closed',
		edits: { title: { at: clock(5), by: 'sue', op: 'C:1' } },
		alsoWrote: { title: { 'C:2': { value: 'Other', at: clock(4), by: 'theo' } } }
	});

	it('says who finished first and who finished it too, as long as the job waits to be closed', () => {
		expect(twiceIn([done], clock(10_000))).toMatchObject([
			{ kind: 'done-twice', people: ['theo', 'carla'], at: clock(20) }
		]);
	});

	it('says whose word holds and whose is kept', () => {
		expect(twiceIn([wrote], clock(0))).toMatchObject([
			{ kind: 'also-wrote', field: 'title', people: ['sue', 'theo'] }
		]);
	});

	it('of a closed job only for a while', () => {
		expect(twiceIn([wrote], clock(5))).toEqual([]);
		expect(twiceIn([wrote, done], clock(0)).map(({ kind }) => kind)).toEqual(['done-twice', 'also-wrote']);
	});
});

describe('Machines, parts and people written about by two at once', () => {
	const record = (given: object) => ({ archived: false, ...given }) as unknown as Doc;
	const pump = record({
		id: 'pump',
		kind: 'machine',
		edits: { maker: { at: clock(5), by: 'sue', op: 'C:1' } },
		alsoWrote: {
			maker: { 'C:2': { value: 'Grundfos', at: clock(4), by: 'theo' } },
			'fields.head': { 'C:3': { value: 12, at: clock(9), by: 'carla' } }
		}
	});

	it('each word is told with who wrote it and whose holds, the newest first, those of the plant’s own fields too', () => {
		expect(overtakenIn([pump], clock(0)).map(({ field, by, holds }) => [field, by, holds])).toEqual([
			['fields.head', 'carla', undefined],
			['maker', 'theo', 'sue']
		]);
	});

	it('what is old, or about what was put away, is no news', () => {
		expect(overtakenIn([pump], clock(5)).map(({ field }) => field)).toEqual(['fields.head']);
		expect(overtakenIn([record({ ...pump, archived: true })], clock(0))).toEqual([]);
	});
});
