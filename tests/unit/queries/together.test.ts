import { expect, test } from 'vitest';
import { together } from '#lib/queries/together.ts';

const source = () => {
	const shown: ((answer: string) => void)[] = [];
	let isFollowed = false;
	return {
		say: (answer: string) => shown.forEach((show) => show(answer)),
		isFollowed: () => isFollowed,
		follow: (show: (answer: string) => void) => {
			shown.push(show);
			isFollowed = true;
			return () => (isFollowed = false);
		}
	};
};

test('several questions are one answer once each is answered, and again with each new one', () => {
	const [one, other] = [source(), source()];
	const seen: string[][] = [];
	const stop = together([one.follow, other.follow])((answers) => seen.push(answers));
	one.say('a');
	expect(seen).toEqual([]);
	other.say('b');
	one.say('c');
	expect(seen).toEqual([
		['a', 'b'],
		['c', 'b']
	]);
	stop();
	expect([one.isFollowed(), other.isFollowed()]).toEqual([false, false]);
});
