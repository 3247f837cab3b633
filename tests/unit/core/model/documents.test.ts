import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, parseDocument, shelfOf } from '#core/model/collections.ts';
import type { Kind } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import { instant, localDate, localTime } from '#core/model/fields.ts';
import { natural, newestFirst } from '#core/model/index-values.ts';
import { key, keysOf, shelvesOfKey } from '#core/model/keys.ts';
import { localDay } from '#core/model/local-day.ts';
import { fromRow, toRow } from '#core/model/rows.ts';
import { same } from '#core/model/same.ts';
import { takeIn } from '#core/model/spill.ts';
import { WORK_CAPS } from '#core/model/work.ts';
import { fitting } from '../../../support/arbitrary-of.ts';
import { SAMPLES, sample } from '../samples.ts';

describe('A document', () => {
	it.each(SAMPLES.map((doc) => [doc.kind, doc] as const))(
		'of kind %s says the same after a journey as JSON',
		(_, doc) => {
			const again = parseDocument(JSON.parse(JSON.stringify(doc)));
			expect(again).toEqual({ ok: true, doc });
			expect(same(JSON.parse(JSON.stringify(doc)), doc)).toBe(true);
		}
	);

	it('exists as a sample for every kind there is', () => {
		expect(SAMPLES.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(KINDS).toSorted());
	});

	it('of an unknown kind, or of none, is told by its kind and harms nobody', () => {
		for (const value of [
			{ kind: 'unicorn' },
			{ kind: 'constructor' },
			{ kind: '__proto__' },
			{},
			null,
			'x'
		]) {
			expect(parseDocument(value)).toMatchObject({ ok: false, field: 'kind' });
		}
		expect(shelfOf('toString')).toBeUndefined();
		expect(toRow({ ...sample('work'), kind: 'unicorn' })).toBeUndefined();
	});

	it('holds no day and no time that no calendar and no clock has', () => {
		const days = ['2024-02-29', '2026-12-31', '0001-01-01'];
		const none = ['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-32'];
		const isDay = (text: string) => localDate.safeParse(text).success;
		const isMoment = (text: string) => instant.safeParse(text).success;
		expect([days.every(isDay), none.some(isDay)]).toEqual([true, false]);
		expect(days.every((day) => isMoment(`${day}T23:59:59.999Z`))).toBe(true);
		expect(none.some((day) => isMoment(`${day}T06:00:00.000Z`))).toBe(false);
		for (const time of ['24:00:00', '06:60:00', '06:00:60'])
			expect(isMoment(`2026-03-23T${time}.000Z`)).toBe(false);
		expect(['00:00', '23:59', '24:00', '06:60'].map((time) => localTime.safeParse(time).success)).toEqual([
			...[true, true, false, false]
		]);
	});

	it('comes back from its row as it was', () => {
		for (const doc of SAMPLES)
			expect(fromRow({ ...toRow(doc)?.row, _rev: '1-s', _deleted: false })).toEqual(doc);
	});

	it.each(Object.entries(KINDS))(
		'of kind %s is looked for where it lies, by whatever it is found',
		(kind, { schema, shelf }) => {
			fc.assert(
				fc.property(fitting(schema), (doc) => {
					for (const found of keysOf({ ...sample(kind as Kind), ...(doc as object), kind } as Doc))
						expect(shelvesOfKey(found)).toContain(shelf);
				}),
				{ numRuns: 30 }
			);
			for (const found of keysOf(sample(kind as Kind))) expect(shelvesOfKey(found)).toContain(shelf);
		}
	);

	it('that does not fit says where', () => {
		expect(parseDocument({ ...sample('work'), priority: 9 })).toMatchObject({ ok: false, field: 'priority' });
		const blockers = { b1: { type: 'mood' } };
		expect(parseDocument({ ...sample('work'), blockers })).toMatchObject({
			ok: false,
			field: 'blockers.b1.type'
		});
	});

	it('knows what it is', () => {
		expect(isAsset(sample('vehicle'))).toBe(true);
		expect(isAsset(sample('assetCost'))).toBe(false);
		expect(isKind(undefined, 'work')).toBe(false);
	});
});

describe('A work item stays small', () => {
	const at = '2026-03-23T07:00:00.000Z';
	const comment = (n: number) => ({
		at: new Date(Date.parse(at) + n * 1000).toISOString(),
		by: 'ann',
		text: `${n}`
	});

	it('a full thread sends its oldest words to lines of their own, in order', () => {
		let map: Record<string, ReturnType<typeof comment>> = {};
		const out: string[] = [];
		for (let n = 0; n < WORK_CAPS.comments + 5; n++) {
			const taken = takeIn(map, `c${n}`, comment(n), WORK_CAPS.comments);
			map = taken.map;
			out.push(...taken.spilled.map(([, { text }]) => text));
		}
		expect(Object.keys(map)).toHaveLength(WORK_CAPS.comments);
		expect(out).toEqual(['0', '1', '2', '3', '4']);
	});

	it('a word that arrives late into a full thread may itself be the one that goes, and none is lost', () => {
		const map = { new1: comment(50), new2: comment(60) };
		expect(takeIn(map, 'late', comment(1), 2)).toEqual({ map, spilled: [['late', comment(1)]] });
	});

	it('what must stay stays, even beyond the limit', () => {
		const running = { ...comment(0), text: 'running' };
		const { map, spilled } = takeIn({ running }, 'b', comment(1), 1, ({ text }) => text === 'running');
		expect(map).toEqual({ running });
		expect(spilled).toEqual([['b', comment(1)]]);
	});

	it('a long job with a checklist, photos, talk and five people stays under 32 KB', () => {
		const many = <T>(n: number, one: (n: number) => T) =>
			Object.fromEntries(Array.from({ length: n }, (_, i) => [`x_AbCdEfGhIjKl_${1000 + i}`, one(i)]));
		const by = 'p_AbCdEfGhIjKl_12';
		const hash = 'a'.repeat(64);
		const job = {
			...sample('work'),
			description: 'word '.repeat(100),
			answers: many(60, () => ({ at, by, step: 'step-12', version: 3, value: 4.25, result: 'ok' })),
			comments: many(20, () => ({ at, by, text: 'word '.repeat(20) })),
			photos: many(10, () => ({
				at,
				by,
				hash,
				thumb: hash,
				mime: 'image/jpeg',
				bytes: 250_000,
				when: 'after'
			})),
			labour: many(10, () => ({ at, by, person: by, from: at, to: at, minutes: 45 })),
			parts: many(10, () => ({ at, by, part: by, quantity: 2, use: 'used', bin: by, movement: by })),
			turns: many(15, () => ({ at, by, to: 'paused', reason: 'Waiting for parts' }))
		};
		expect(parseDocument(job)).toMatchObject({ ok: true });
		expect(JSON.stringify(job).length).toBeLessThan(32 * 1024);
	});

	it('a map beyond its limit is not accepted', () => {
		const entries = Array.from({ length: WORK_CAPS.comments + 1 }, (_, n) => [`c${n}`, comment(n)]);
		const comments = Object.fromEntries(entries);
		expect(parseDocument({ ...sample('work'), comments })).toMatchObject({ ok: false, field: 'comments' });
	});
});

describe('What a command finds documents by', () => {
	it('labels are found exactly as printed, codes however they are typed', () => {
		expect(keysOf(sample('machine'))).toEqual(
			expect.arrayContaining([
				key.tag('https://plant.example/a/FIL-10'),
				key.tag('M 10'),
				key.code('fil-10'),
				key.external('mes', '4711'),
				key.parent('packing')
			])
		);
	});

	it('open work is found by its machine, its plan and its people; ended work is not', () => {
		const open = [
			key.openAt('filler'),
			key.openOf('plan-1', 'filler'),
			key.mine('technician'),
			key.mine('helper')
		];
		expect(keysOf(sample('work'))).toEqual(expect.arrayContaining(open));
		const ended = keysOf({ ...sample('work'), status: 'closed' });
		for (const one of open) expect(ended).not.toContain(one);
	});

	it('a stop is found by its machine until it is over', () => {
		expect(keysOf(sample('downtime'))).not.toContain(key.stopOf('filler'));
		expect(keysOf({ ...sample('downtime'), restoredAt: undefined })).toContain(key.stopOf('filler'));
	});

	it.each(SAMPLES.map((doc) => [doc.kind, doc] as const))(
		'%s has no key twice and none too long',
		(_, doc) => {
			const keys = keysOf({ ...doc, tags: ['x'.repeat(500)] });
			expect(new Set(keys).size).toBe(keys.length);
			for (const one of keys) expect(one.length).toBeLessThanOrEqual(600);
		}
	);
});

describe('Lists', () => {
	const row = (more: object) => toRow({ ...sample('work'), ...more })?.row ?? {};

	it('go by due day, then by urgency; what is not due comes last', () => {
		const keys = [
			row({ dueOn: '2026-03-24', priority: 1 }),
			row({ dueOn: '2026-03-24', priority: 3 }),
			row({ dueOn: '2026-04-01', priority: 1 }),
			row({ dueOn: undefined, latest: undefined, priority: 1 })
		].map((one) => Reflect.get(one, 'ixDue'));
		expect(keys.toSorted()).toEqual(keys);
	});

	it('newest first is text order', () => {
		const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(moment, moment, (a, b) => {
				fc.pre(a.getTime() !== b.getTime());
				expect(newestFirst(a.toISOString()) < newestFirst(b.toISOString())).toBe(a > b);
			})
		);
	});

	it('count as people count: filler 2 before filler 10', () => {
		expect(['FIL-10', 'fil-2', 'Fil-1'].toSorted((a, b) => (natural(a) < natural(b) ? -1 : 1))).toEqual([
			'Fil-1',
			'fil-2',
			'FIL-10'
		]);
	});
});

describe('A day', () => {
	it('begins at midnight at the site, also around a change of the clocks', () => {
		expect(localDay('2026-03-22T23:00:00.000Z', 'Europe/Berlin')).toBe('2026-03-23');
		expect(localDay('2026-03-29T21:59:00.000Z', 'Europe/Berlin')).toBe('2026-03-29');
		expect(localDay('2026-03-29T22:00:00.000Z', 'Europe/Berlin')).toBe('2026-03-30');
		expect(localDay('2026-03-22T23:00:00.000Z', 'No/Such')).toBe('2026-03-22');
	});
});

describe('Being the same', () => {
	it('does not depend on the order of keys or on what is undefined', () => {
		expect(same({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1, d: undefined })).toBe(true);
		expect(same({ a: 1 }, { a: 1, b: null })).toBe(false);
		expect(same([1, 2], [2, 1])).toBe(false);
		expect(same([], {})).toBe(false);
		expect(same({ a: undefined, b: 1 }, { c: 1 })).toBe(false);
	});
});
