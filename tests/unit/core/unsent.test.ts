import { expect, test } from 'vitest';
import { knownAbout } from '#core/commands/about-of.ts';
import { MAX_UNSENT_ENTRIES, unsentEntries } from '#core/sync/unsent.ts';

const act = (id: string, args: object) => ({ id, args });
const CLIENT = 'K7abcdef';

test('unsent work on one machine by one person is one line, since the first of it', () => {
	const entries = unsentEntries([
		{ by: 'anna', about: 'press', at: '2026-03-23T09:00:00.000Z' },
		{ by: 'ben', about: 'press', at: '2026-03-23T08:30:00.000Z' },
		{ by: 'anna', about: 'press', at: '2026-03-23T08:00:00.000Z' },
		{ by: 'anna', at: '2026-03-23T10:00:00.000Z' }
	]);
	expect(entries).toEqual([
		{ by: 'anna', about: 'press', count: 2, since: '2026-03-23T08:00:00.000Z' },
		{ by: 'ben', about: 'press', count: 1, since: '2026-03-23T08:30:00.000Z' },
		{ by: 'anna', count: 1, since: '2026-03-23T10:00:00.000Z' }
	]);
});

test('a device with thousands of unsent acts tells of those that wait longest', () => {
	const acts = Array.from({ length: 500 }, (_, n) => ({
		by: 'anna',
		about: `m${n}`,
		at: new Date(Date.UTC(2026, 2, 23) - n * 1000).toISOString()
	}));
	const entries = unsentEntries(acts);
	expect(entries).toHaveLength(MAX_UNSENT_ENTRIES);
	expect(entries[0]?.about).toBe('m499');
});

test('a comment on a report that nobody else has seen is about the machine that was reported', () => {
	const report = act(`${CLIENT}:1`, { title: 'It smokes', assetId: 'press' });
	const comment = act(`${CLIENT}:2`, { id: `w_${CLIENT}_1`, text: 'The belt is worn' });
	const all = new Map([report, comment].map((one) => [one.id, one]));
	expect(knownAbout(comment, all)).toBe('press');
	expect(knownAbout(act(`${CLIENT}:3`, { id: 'w_other000_9' }), all)).toBe('w_other000_9');
	expect(knownAbout(act(`${CLIENT}:4`, { text: 'no thing' }), all)).toBeUndefined();
});

test('acts that name each other in a circle are about nothing', () => {
	const one = act(`${CLIENT}:1`, { id: `w_${CLIENT}_2` });
	const two = act(`${CLIENT}:2`, { id: `w_${CLIENT}_1` });
	expect(knownAbout(one, new Map([one, two].map((each) => [each.id, each])))).toBeUndefined();
});
