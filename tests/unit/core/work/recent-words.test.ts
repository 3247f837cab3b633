import { expect, test } from 'vitest';
import { recentWords } from '#core/work/recent-words.ts';

const wordsIn = (...given: Parameters<typeof recentWords>) => recentWords(...given).map(({ words }) => words);

const said = (title: string, day: number, more: object = {}) => ({
	...{ title, archived: false, origin: { type: 'request' as const } },
	createdAt: `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`,
	...more
});

test('what is said most often comes first, then what was said last, each once in its latest words', () => {
	const own = [said('leaks oil', 1), said('Leaks oil', 3), said('Grinds', 9), said('Stuck', 2)];
	expect(wordsIn(own, [], 6)).toEqual(['Leaks oil', 'Grinds', 'Stuck']);
});

test('words of machines of the same sort follow those of its own', () => {
	expect(wordsIn([said('Stuck', 1)], [said('Belt slips', 9), said('stuck', 8)], 6)).toEqual([
		'Stuck',
		'Belt slips'
	]);
});

test('services, what was taken out, and long stories are no words to pick', () => {
	const own = [
		said('Quarterly service', 1, { origin: { type: 'plan' } }),
		said('Gone', 1, { archived: true }),
		said('x'.repeat(61), 1),
		said(' ', 1)
	];
	expect(wordsIn(own, [], 6)).toEqual([]);
});

test('words come with the last picture of what somebody meant by them, and none of what was mended', () => {
	const photo = (hash: string, minute: number, more: object = {}) => ({
		...{ hash, mime: 'image/jpeg', at: `2026-03-01T08:0${minute}:00.000Z`, ...more }
	});
	const own = [
		said('Leaks oil', 3),
		said('leaks oil', 2, { photos: { b: photo('second', 2), a: photo('first', 1, { thumb: 'small' }) } }),
		said('Leaks oil', 1, { photos: { c: photo('older', 1) } }),
		said('Grinds', 1, { photos: { d: photo('mended', 1, { when: 'after' }) } })
	];
	const alike = [said('grinds', 1, { photos: { e: photo('beside', 1) } })];
	expect(recentWords(own, alike, 6)).toEqual([
		{ words: 'Leaks oil', picture: { hash: 'small', mime: 'image/jpeg' } },
		{ words: 'Grinds', picture: { hash: 'beside', mime: 'image/jpeg' } }
	]);
});
