import { expect, test } from 'vitest';
import { snapshotRequest } from '#core/sync/messages.ts';

const place = snapshotRequest.shape.after;

test('a first fill goes on after a document, or from the beginning', () => {
	expect(place.safeParse('').success).toBe(true);
	expect(place.safeParse('w_K7aaaaaaaaaaaaaa_12').success).toBe(true);
});

test('a place no document can have is refused before a database is asked', () => {
	for (const text of ['\u0000', 'a\u0001\u000e\r\u0014\r\u0000𒢈', '\ud800', 'a b'])
		expect(place.safeParse(text).success, JSON.stringify(text)).toBe(false);
});
