import { expect, test } from 'vitest';
import { scans } from '#lib/scan/scans.ts';

test('a scanned text goes to the newest part of the page that takes it, else to nobody', () => {
	const taken: string[] = [];
	const stops = [
		scans.take((text) => void taken.push(`page ${text}`)),
		scans.take((text) => text === 'FIL-1' && taken.push(`step ${text}`) > 0)
	].map((attach) => attach());
	expect(scans.hand('FIL-1')).toBe(true);
	expect(scans.hand('TA-1')).toBe(true);
	expect(taken).toEqual(['step FIL-1', 'page TA-1']);
	for (const stop of stops) stop();
	expect(scans.hand('FIL-1')).toBe(false);
});
