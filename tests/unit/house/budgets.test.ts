import { describe, expect, test } from 'vitest';
import { broughtAfter, modulesOf } from '../../../scripts/building/shell-chunk.ts';
import {
	filesNeededBy,
	filesOnTop,
	nodesOfRoute,
	overBudget,
	SHELL_BUDGET
} from '../../../scripts/check/page-weight.ts';

const KIB = 1024;
const MANIFEST = {
	'entry.js': { file: 'entry.a.js', imports: ['_shared.js'], css: ['entry.css'] },
	'page.js': { file: 'page.a.js', imports: ['_shared.js', '_list.js'] },
	'_shared.js': { file: 'shared.a.js', imports: ['entry.js'] },
	'_list.js': { file: 'list.a.js', css: ['list.css'] },
	'scanner.js': { file: 'scanner.a.js' }
};

describe('what a page loads to paint', () => {
	test('is what it imports, each file once, and nothing that comes later', () => {
		const { scripts, styles } = filesNeededBy(['entry.js', 'page.js'], MANIFEST);
		expect(scripts.toSorted()).toEqual(['entry.a.js', 'list.a.js', 'page.a.js', 'shared.a.js']);
		expect(styles.toSorted()).toEqual(['entry.css', 'list.css']);
	});

	test('passes at its budget', () => {
		expect(overBudget({ scripts: 60 * KIB, styles: 20 * KIB }, SHELL_BUDGET)).toEqual([]);
	});

	test('is refused one byte above, with what to do', () => {
		expect(overBudget({ scripts: 60 * KIB + 1, styles: 20 * KIB + 1 }, SHELL_BUDGET)).toEqual([
			expect.stringMatching(/^JavaScript: 60\.0 KiB .* import\(\)/),
			expect.stringMatching(/^CSS: 20\.0 KiB/)
		]);
	});
});

test('the file of the shell holds all that its entries import, at however many steps and in a circle too', () => {
	const imports: Record<string, string[]> = { app: ['layout'], layout: ['menu'], menu: ['layout', 'icon'] };
	expect([...modulesOf(['app'], (id) => imports[id] ?? [])]).toEqual(['app', 'layout', 'menu', 'icon']);
});

test('what the shell brings after itself is cut so that no page waits for the engine, nor do the pieces around it, nor what can do without a database', () => {
	const DEXIE = '/node_modules/dexie/dist/dexie.mjs';
	const now: Record<string, string[]> = {
		'engine.ts': [DEXIE, 'rules', 'words', 'sums'],
		'update.ts': ['sums'],
		'Bell.svelte': ['words', 'bell-rows'],
		page: ['rules'],
		rules: ['keys']
	};
	const later: Record<string, string[]> = {
		shell: ['engine.ts', 'update.ts', 'Bell.svelte', '/i18n/messages/de.ts']
	};
	const pages = modulesOf(['page'], (id) => now[id] ?? []);
	const found = broughtAfter(new Set(['shell']), pages, {
		now: (id) => now[id] ?? [],
		later: (id) => later[id] ?? []
	});
	expect([...found.engine]).toEqual(['engine.ts', DEXIE]);
	expect([...found.light]).toEqual(['update.ts', 'sums']);
	expect([...found.pieces]).toEqual(['Bell.svelte', 'bell-rows']);
	expect(new Set(found.shared)).toEqual(new Set(['rules', 'keys', 'words']));
});

describe('the route table', () => {
	const TABLE = `export const dictionary = {
		"/(floor)": [4,[2]],
		"/(floor)/machines/[code]": [7,[2,3],[,5]],
		"/settings": [9]
	};`;

	test('names the pages that draw a route, whatever group it lies in', () => {
		expect(nodesOfRoute('/', TABLE)).toEqual([0, 1, 4, 2]);
		expect(nodesOfRoute('/machines/[code]', TABLE)).toEqual([0, 1, 7, 2, 3, 5]);
		expect(nodesOfRoute('/settings', TABLE)).toEqual([0, 1, 9]);
	});

	test('knows no other route', () => {
		expect(nodesOfRoute('/machines', TABLE)).toBeUndefined();
	});
});

test('what comes later weighs only what is not there already', () => {
	const manifest = {
		page: { file: 'page.js', imports: ['shared'] },
		shared: { file: 'shared.js' },
		later: { file: 'later.js', imports: ['shared'], css: ['later.css'] }
	};
	const there = filesNeededBy(['page'], manifest);
	expect(filesOnTop(['later'], there, manifest)).toEqual({ scripts: ['later.js'], styles: ['later.css'] });
});
