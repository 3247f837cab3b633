import { describe, expect, it } from 'vitest';
import { keepAnchor, latestAnchor } from '#core/sync/anchors.ts';
import type { KeptAnchor } from '#core/sync/anchors.ts';

const HOUR = 3_600_000;

const anchor = (hour: number, more: Partial<KeptAnchor> = {}): KeptAnchor => ({
	epoch: 'e',
	ord: hour + 1,
	chain: 'a'.repeat(64),
	at: new Date(Date.UTC(2026, 2, 1) + hour * HOUR).toISOString(),
	...more
});

describe('S-12 What a device keeps of the server’s log', () => {
	it('is the last word, one for each day before it, and no more than fits into a moment’s reading', () => {
		let kept: KeptAnchor[] = [];
		for (let hour = 0; hour < 40 * 24; hour++) kept = keepAnchor(kept, anchor(hour));
		expect(kept).toHaveLength(20);
		expect(latestAnchor(kept)).toEqual(anchor(40 * 24 - 1));
		const hours = kept.slice(0, -1).map(({ at }) => Date.parse(at) / HOUR);
		const gaps = hours.slice(1).map((hour, i) => hour - (hours[i] ?? 0));
		expect(new Set(gaps)).toEqual(new Set([23]));
	});

	it('is what the server took back, for good, and never shown to it again as the latest', () => {
		let kept: KeptAnchor[] = [anchor(0, { broken: true })];
		for (let hour = 1; hour < 60 * 24; hour++) kept = keepAnchor(kept, anchor(hour));
		expect(kept[0]).toEqual(anchor(0, { broken: true }));
		expect(latestAnchor([anchor(0, { broken: true })])).toBeUndefined();
	});
});
