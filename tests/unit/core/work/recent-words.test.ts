import { expect, test } from 'vitest';
import { recentWords } from '#core/work/recent-words.ts';

const said = (title: string, day: number, more: object = {}) => ({
	...{ title, archived: false, origin: { type: 'request' as const } },
	createdAt: `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`,
	...more
});

test('what is said most often comes first, then what was said last, each once in its latest words', () => {
	const own = [said('leaks oil', 1), said('Leaks oil', 3), said('Grinds', 9), said('Stuck', 2)];
	expect(recentWords(own, [], 6)).toEqual(['Leaks oil', 'Grinds', 'Stuck']);
});

test('words of machines of the same sort follow those of its own', () => {
	expect(recentWords([said('Stuck', 1)], [said('Belt slips', 9), said('stuck', 8)], 6)).toEqual([
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
	expect(recentWords(own, [], 6)).toEqual([]);
});
