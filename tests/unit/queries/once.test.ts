import { expect, test } from 'vitest';
import { once, onlyFirst } from '#lib/queries/once.ts';

const source = (answers: readonly string[] = []) => {
	const shown = new Set<(answer: string) => void>();
	return {
		say: (answer: string) => shown.forEach((show) => show(answer)),
		followers: () => shown.size,
		follow: (show: (answer: string) => void) => {
			shown.add(show);
			for (const answer of answers) show(answer);
			return () => void shown.delete(show);
		}
	};
};

test('what is asked once shows its first answer and follows no further', async () => {
	const one = source();
	const seen: string[] = [];
	onlyFirst(one.follow)((answer) => seen.push(answer));
	expect(one.followers()).toBe(1);
	one.say('a');
	one.say('b');
	await Promise.resolve();
	expect(one.followers()).toBe(0);
	expect(seen).toEqual(['a']);
});

test('it may answer at once, or be left before it has answered', async () => {
	const quick = source(['a', 'b']);
	expect(await once(quick.follow)).toBe('a');
	expect(quick.followers()).toBe(0);
	const slow = source();
	const stop = onlyFirst(slow.follow)(() => expect.unreachable());
	stop();
	expect(slow.followers()).toBe(0);
	slow.say('late');
});
