import { expect, test } from 'vitest';
import { fetchedOnce } from '#lib/queries/fetched-once.ts';
import { withPagesOnce } from '../../../scripts/building/pages-once.ts';

const LIST = `export const nodes = [
	() => import('./nodes/0'),
	() => import('./nodes/17')
];
export const dictionary = { "/": [2] };`;

test('the code of each page is asked for once, and again where it could not be had', async () => {
	const asked: string[] = [];
	let isThere = false;
	const bring = (name: string) => {
		asked.push(name);
		return isThere ? Promise.resolve(name) : Promise.reject(new Error('no network'));
	};
	const [, ...lines] = withPagesOnce(LIST)
		.replaceAll('export ', '')
		.replaceAll('import(', 'bring(')
		.split('\n');
	const [first, last] = new Function('bring', 'fetchedOnce', `${lines.join('\n')} return nodes;`)(
		bring,
		fetchedOnce
	) as (() => Promise<string>)[];
	await expect(first?.()).rejects.toThrow('no network');
	isThere = true;
	expect(await Promise.all([first?.(), first?.(), last?.()])).toEqual([
		'./nodes/0',
		'./nodes/0',
		'./nodes/17'
	]);
	await first?.();
	expect(asked).toEqual(['./nodes/0', './nodes/0', './nodes/17']);
});

test('a list that Kit writes in another way is noticed', () => {
	expect(() => withPagesOnce(`export const nodes = [load(0)];`)).toThrow('pages-once');
});
