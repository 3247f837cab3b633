import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { FirstFew } from '#lib/ui/later/first-few.svelte.ts';

const drawn = (few: FirstFew): { counts: number[]; stop: () => void } => {
	const counts: number[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			counts.push(few.most);
		});
	});
	flushSync();
	return { counts, stop };
};

test('a long list comes in slices, one after each picture of the page, until all of it is there', async () => {
	const few = new FirstFew(4, { of: () => 30, slice: 10 });
	const { counts, stop } = drawn(few);
	few.rest();
	await expect.poll(() => few.isAll).toBe(true);
	flushSync();
	stop();
	expect(counts).toEqual([4, 14, 24, Infinity]);
});

test('without slices the rest comes at once', async () => {
	const few = new FirstFew(8);
	const { counts, stop } = drawn(few);
	few.rest();
	await expect.poll(() => few.isAll).toBe(true);
	flushSync();
	stop();
	expect(counts).toEqual([8, Infinity]);
});

test('where the page is left in between, nothing more is drawn', async () => {
	const few = new FirstFew(4, { of: () => 30, slice: 10 });
	few.rest()();
	for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
	expect(few.most).toBe(4);
});
