import { describe, expect, it } from 'vitest';
import { mayVerify, needsAnother, workersOf } from '#core/access/four-eyes.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Work } from '#core/model/collections.ts';
import { docOf } from '../plant.ts';

const at = '2026-03-23T07:00:00.000Z';

const job = (more: Record<string, unknown> = {}): Work => {
	const doc = docOf({
		id: 'w1',
		kind: 'work',
		code: 'K7-1',
		title: 'Seal',
		workKind: 'repair',
		impact: 'none',
		priority: 3,
		status: 'done',
		owner: { type: 'person', id: 'ann' },
		origin: { type: 'request' },
		times: {},
		...more
	});
	if (!isKind(doc, 'work')) throw new Error('not work');
	return doc;
};

const labour = { l1: { at, by: 'ann', person: 'ben', from: at } };

describe('Four eyes', () => {
	it('everybody whose hands were on it counts, also those others booked for', () => {
		const answers = { a1: { at, by: 'cem', step: 's1', version: 1, result: 'ok' } };
		const turns = { t1: { at, by: 'dana', to: 'done' }, t2: { at, by: 'eve', to: 'approved' } };
		expect([...workersOf(job({ labour, answers, turns }))].toSorted()).toEqual(['ben', 'cem', 'dana']);
	});

	it('on an ordinary machine whoever did it may also verify it', () => {
		expect(mayVerify('ben', job({ labour }), { criticality: 'B' })).toBe(true);
		expect(mayVerify('ben', job({ labour }), undefined)).toBe(true);
	});

	it.each<[string, Record<string, unknown>, Parameters<typeof needsAnother>[1]]>([
		['on a critical machine', {}, { criticality: 'A' }],
		['where the machine asks for a permit', {}, { requirePermit: ['hot-work'] }],
		['where the work asks for a permit', { requirePermit: ['hot-work'] }, undefined],
		[
			'under a permit',
			{ permits: { e1: { at, by: 'pia', type: 'hot-work', state: 'handed-back' } } },
			undefined
		],
		[
			'under a lock',
			{ isolations: { i1: { at, by: 'pia', energy: 'air', device: 'V1', required: true } } },
			undefined
		]
	])('%s another person must verify', (_, more, asset) => {
		const done = job({ labour, ...more });
		expect(mayVerify('ben', done, asset)).toBe(false);
		expect(mayVerify('ann', done, asset)).toBe(true);
	});
});
