import { expect, test } from 'vitest';
import { Manners } from '#lib/replica/manners.ts';

const held = () => {
	let end = () => {};
	const ended = new Promise<void>((resolve) => (end = resolve));
	return { end, ended };
};

test('pieces of a long list come one after the other, and none while somebody waits for something else', async () => {
	const manners = new Manners();
	const order: string[] = [];
	const [first, second] = [held(), held()];
	const piece = (name: string) =>
		manners.between(() => {
			order.push(name);
			return Promise.resolve();
		});
	const waitedFor = [manners.atOnce(() => first.ended), manners.atOnce(() => second.ended)];
	const pieces = [piece('one'), piece('two')];
	first.end();
	await waitedFor[0];
	expect(order).toEqual([]);
	second.end();
	await Promise.all(pieces);
	expect(order).toEqual(['one', 'two']);
});

test('what goes wrong is told to whoever asked, and the next goes on', async () => {
	const manners = new Manners();
	const fails = () => Promise.reject(new Error('the disk is gone'));
	await expect(manners.atOnce(fails)).rejects.toThrow('gone');
	await expect(manners.between(fails)).rejects.toThrow('gone');
	expect(await manners.between(() => Promise.resolve('read'))).toBe('read');
});
