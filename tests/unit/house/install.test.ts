import { describe, expect, test } from 'vitest';
import { whatWentWrong } from '../../../scripts/install/npm-trouble.mjs';
import { disagreements, sameTree } from '../../../scripts/install/trees.mjs';

const tree = (...packages: [path: string, entry: Record<string, unknown>][]) => ({
	packages: Object.fromEntries([['', {}], ...packages])
});
const ONE: [string, Record<string, unknown>] = ['node_modules/one', { version: '1.0.0', integrity: 'a' }];

describe('an install is needed', () => {
	test('when a package is missing, of another version or content, or too many', () => {
		expect(sameTree(tree(ONE), tree())).toBe(false);
		expect(sameTree(tree(ONE), tree(['node_modules/one', { version: '1.0.1', integrity: 'a' }]))).toBe(false);
		expect(sameTree(tree(ONE), tree(['node_modules/one', { version: '1.0.0', integrity: 'b' }]))).toBe(false);
		expect(sameTree(tree(ONE), tree(ONE, ['node_modules/two', { version: '1.0.0' }]))).toBe(false);
	});

	test('but not for a package of another kind of machine', () => {
		const other: typeof ONE = ['node_modules/for-phones', { version: '1.0.0', optional: true }];
		expect(sameTree(tree(ONE, other), tree(ONE))).toBe(true);
	});
});

describe('package.json and its lock', () => {
	test('agree', () => {
		const manifest = { dependencies: { one: '1.0.0' } };
		expect(disagreements(manifest, { packages: { '': { dependencies: { one: '1.0.0' } } } })).toEqual([]);
	});

	test('disagree about what was added, removed or changed', () => {
		const manifest = {
			dependencies: { added: '1.0.0', changed: '2.0.0' },
			devDependencies: { moved: '1.0.0' }
		};
		const locked = { dependencies: { changed: '1.0.0', moved: '1.0.0', removed: '1.0.0' } };
		expect(disagreements(manifest, { packages: { '': locked } }).toSorted()).toEqual([
			'added',
			'changed',
			'moved',
			'removed'
		]);
	});
});

describe('an install that failed says what to do', () => {
	test.each([
		['npm error code ENOTFOUND', /registry cannot be reached\. Connect to the network/],
		['npm error code EACCES', /no permission to write in \/plant/],
		["Error: EROFS: read-only file system, mkdir '/plant/node_modules'", /no permission to write in \/plant/],
		['npm error code ENOSPC', /the disk that holds \/plant .* is full/],
		['npm error code EINTEGRITY', /npm cache verify/],
		['Error: spawn npm ENOENT', /npm is not on the path/],
		['npm error something new', /`npm ci` failed\.\nnpm error something new/]
	])('%s', (output, says) => {
		expect(whatWentWrong(output, '/plant')).toMatch(says);
	});
});
