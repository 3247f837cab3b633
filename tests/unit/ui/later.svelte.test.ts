import { expect, test } from 'vitest';
import { Later } from '#lib/ui/later/later.svelte.ts';

test('a piece is fetched at once and once, however often it is wanted', async () => {
	let fetched = 0;
	const later = new Later(() => Promise.resolve(`piece ${++fetched}`));
	expect(later.piece).toBeUndefined();
	await later.want();
	await later.want();
	expect([later.piece, fetched]).toEqual(['piece 1', 1]);
});

test('a piece that could not be had is asked for again when it is wanted', async () => {
	const answers = [Promise.reject(new Error('no network')), Promise.resolve('piece')];
	const later = new Later(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
	await expect.poll(() => answers.length).toBe(1);
	expect(later.piece).toBeUndefined();
	await later.want();
	expect(later.piece).toBe('piece');
});
