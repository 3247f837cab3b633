import { describe, expect, it } from 'vitest';
import { parseDocument } from '#core/model/collections.ts';
import { PushPlan } from '../../../bench/pushing/push-plan.ts';
import { same } from '#core/model/same.ts';
import { OVERHAUL_JOB, phoneCounts } from '../../../bench/plant/phone.ts';
import { inLots, plantOf } from '../../../bench/plant/documents.ts';

describe('The plant that the benches measure with', () => {
	it('consists of documents as the product has them, each once', () => {
		const docs = [...plantOf({ documents: 300, devices: 2 })];
		for (const doc of docs) expect(parseDocument(doc)).toEqual({ ok: true, doc });
		expect(new Set(docs.map(({ id }) => id)).size).toBe(305);
	});

	it('of a phone has one long job, and as many jobs in each list as it says', () => {
		const size = { documents: 2_100, devices: 2, only: 'phone' } as const;
		const docs = [...plantOf(size)];
		for (const doc of docs) expect(parseDocument(doc)).toEqual({ ok: true, doc });
		const open = docs.filter(({ kind, status }) => kind === 'work' && status === 'requested');
		const mine = open.filter(({ owner }) => same(owner, { type: 'person', id: 'p_0' }));
		expect(phoneCounts(size.documents)).toEqual({
			jobs: 1_500,
			all: open.length,
			mine: mine.length,
			mineBlocked: mine.filter(({ blockers }) => blockers !== undefined).length
		});
		expect(Object.keys(open.find(({ id }) => id === OVERHAUL_JOB)?.['answers'] ?? {})).toHaveLength(20);
	});

	it('grows: what was there before stays as it was', () => {
		const all = [...plantOf({ documents: 300, devices: 2 })];
		const later = [...plantOf({ documents: 300, devices: 2, from: 100 })];
		expect(all.slice(-later.length)).toEqual(later);
	});

	it('every act of a round is one that the product applies, and the same one each time', async () => {
		const crowd = { devices: 2, acts: 20 };
		const [one, other] = [new PushPlan(crowd), new PushPlan(crowd)];
		expect(await one.round(1)).toEqual(await other.round(1));
	});

	it('is handed over in lots of which the last may be smaller', () => {
		expect([...inLots([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
	});
});
