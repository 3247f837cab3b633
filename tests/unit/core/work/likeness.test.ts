import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import { IMPACTS } from '#core/model/work-status.ts';
import {
	countAlike,
	isLikely,
	keepAndMerge,
	likenessOf,
	proposalsFor,
	traitsOf
} from '#core/work/likeness.ts';
import { clock } from '../floor.ts';

type Given = Partial<
	Pick<Work, 'id' | 'title' | 'description' | 'assetId' | 'impact' | 'status' | 'failure'>
>;

const report = (given: Given, minute = 0) => ({
	id: 'w',
	title: 'Leaks oil under the drive',
	impact: 'degraded' as const,
	status: 'requested' as const,
	createdAt: clock(minute),
	times: { requested: clock(minute) },
	place:
		given.assetId === undefined
			? []
			: [
					{ id: 'hall', name: 'Hall' },
					{ id: given.assetId, name: 'M' }
				],
	...given
});

const alike = (a: Given, b: Given) => likenessOf(traitsOf(report(a)), traitsOf(report(b)));

const anyReport = fc
	.record({
		id: fc.string({ minLength: 1, maxLength: 4 }),
		title: fc
			.array(fc.constantFrom('oil', 'leaks', 'drive', 'noise', 'stops', 'belt'))
			.map((w) => w.join(' ')),
		assetId: fc.constantFrom('filler', 'pump', undefined),
		impact: fc.constantFrom(...IMPACTS),
		status: fc.constantFrom('requested' as const, 'approved' as const, 'in-progress' as const),
		minute: fc.nat(99)
	})
	.map(({ minute, assetId, ...given }) => report({ ...given, ...(assetId && { assetId }) }, minute));

const anyReports = fc.uniqueArray(anyReport, { selector: ({ id }) => id, maxLength: 8 });

describe('Two reports of one thing', () => {
	it('are noticed at one machine in other words of the same stem, in four languages', () => {
		const pairs: [string, string][] = [
			['Leaks oil under the drive', 'Oil leak, drive'],
			['Öl tropft unter dem Antrieb', 'Antrieb: tropfendes Öl'],
			['Pierde aceite debajo del motor', 'Perdida de aceite, motor'],
			['Wyciek oleju pod napędem', 'wycieka olej przy napędzie']
		];
		for (const [a, b] of pairs)
			expect(isLikely(alike({ assetId: 'filler', title: a }, { assetId: 'filler', title: b }))).toBe(true);
	});

	it('are noticed where both say that the machine stands still, whatever they call it', () => {
		const [a, b] = [
			{ assetId: 'filler', title: 'Nothing moves', impact: 'stopped' as const },
			{ assetId: 'filler', title: 'Emergency lamp on', impact: 'stopped' as const }
		];
		expect(alike(a, b).signs).toEqual(['same-machine', 'both-stopped']);
		expect(isLikely(alike(a, b))).toBe(true);
	});

	it('are not taken for one because they are at one machine, or because they use the same words elsewhere', () => {
		const leak = { assetId: 'filler', title: 'Leaks oil' };
		expect(isLikely(alike(leak, { assetId: 'filler', title: 'Guard is loose' }))).toBe(false);
		expect(alike(leak, { assetId: 'pump', title: 'Leaks oil' })).toEqual({ share: 0, signs: [] });
	});

	it('of which one names no machine need nearly all words in common', () => {
		expect(isLikely(alike({ title: 'Leaks oil' }, { assetId: 'filler', title: 'Oil leaking' }))).toBe(true);
		expect(isLikely(alike({ title: 'Oil' }, { assetId: 'filler', title: 'Oil leaking, gear noise' }))).toBe(
			false
		);
	});

	it('are as alike whichever is looked at first, never more than wholly, and a report is like itself', () => {
		fc.assert(
			fc.property(anyReport, anyReport, (a, b) => {
				const [x, y] = [traitsOf(a), traitsOf(b)];
				expect(likenessOf(x, y)).toEqual(likenessOf(y, x));
				expect(likenessOf(x, y).share).toBeGreaterThanOrEqual(0);
				expect(likenessOf(x, y).share).toBeLessThanOrEqual(1);
				expect(likenessOf(x, x).share).toBeGreaterThanOrEqual(likenessOf(x, y).share);
			})
		);
	});
});

describe('What is proposed', () => {
	it('is never the report itself, never of another machine, and the most alike comes first', () => {
		fc.assert(
			fc.property(anyReports, (reports) => {
				const all = reports.map((one) => traitsOf(one));
				for (const one of all) {
					const found = proposalsFor(one, all);
					expect(found.map(({ report }) => report.id)).not.toContain(one.report.id);
					for (const { report } of found)
						if (one.report.assetId && report.assetId) expect(report.assetId).toBe(one.report.assetId);
					const shares = found.map(({ share }) => share);
					expect(shares).toEqual(shares.toSorted((a, b) => b - a));
				}
			})
		);
	});

	it('is counted alike from both sides', () => {
		fc.assert(
			fc.property(anyReports, (reports) => {
				const all = reports.map((one) => traitsOf(one));
				const counts = countAlike(all);
				for (const one of all)
					expect(counts.get(one.report.id) ?? 0).toBe(proposalsFor(one, all, Infinity).length);
			})
		);
	});

	it('keeps one that is in hand, else the first; the same one whatever the order; and puts away only new ones', () => {
		fc.assert(
			fc.property(anyReports, fc.func(fc.nat()), (reports, mix) => {
				const [of, ...rest] = reports;
				if (!of) return;
				const as = (list: typeof rest) => list.map((report) => ({ report, share: 1, signs: [] }));
				const kept = keepAndMerge(of, as(rest));
				expect(keepAndMerge(of, as(rest.toSorted((a, b) => mix(a.id) - mix(b.id))))).toEqual(kept);
				for (const { status } of kept?.merge ?? []) expect(status).toBe('requested');
				if (kept?.keep.status === 'requested')
					expect(reports.every(({ status }) => status === 'requested')).toBe(true);
			})
		);
	});

	it('for one fault from five people is one to keep and four to put together with it', () => {
		const five = [4, 2, 0, 1, 3].map((n) =>
			traitsOf(report({ id: `w${n}`, assetId: 'filler', title: 'Filler leaks oil' }, n))
		);
		const [of] = five;
		const kept = of && keepAndMerge(of.report, proposalsFor(of, five));
		expect(kept?.keep.id).toBe('w0');
		expect(kept?.merge.map(({ id }) => id)).toEqual(['w1', 'w2', 'w3', 'w4']);
	});

	it('is found among 200 reports that one tablet sent', () => {
		const many = Array.from({ length: 200 }, (_, n) =>
			traitsOf(report({ id: `w${n}`, assetId: `m${n % 3}`, title: `Alarm ${n} at the gate, drive ${n % 7}` }))
		);
		expect(countAlike(many).size).toBe(200);
	});
});
