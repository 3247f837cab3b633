import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The trouble, on some pages what happens then, and where that is tried. */
const ROW = /^\| (?<trouble>[^|]+?) +\| (?:[^|]+? +\| )?`(?<file>tests\/[^`]+)`: "(?<title>[^|]+)" +\|$/;

const rowsOf = (page: string) =>
	page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (-|Trouble|Seen elsewhere)/.test(line));

/** What of the page is not so. */
const faultsIn = (page: string, read: (file: string) => string): string[] =>
	rowsOf(page).flatMap((line) => {
		const { file = '', title = '' } = ROW.exec(line)?.groups ?? {};
		if (file === '') return [`not a trouble with its test: ${line}`];
		const isThere = [`'${title}'`, `\`${title}\``].some((written) => read(file).includes(written));
		return isThere ? [] : [`${file} has no test "${title}"`];
	});

test.each([
	['job', 30],
	['triage', 24],
	['label', 19]
] as const)('every trouble of the page about a %s names a test that is there', (name, least) => {
	const page = readFileSync(`docs/${name}-troubles.md`, 'utf8');
	expect(rowsOf(page).length).toBeGreaterThan(least);
	expect(faultsIn(page, (file) => readFileSync(file, 'utf8'))).toEqual([]);
});

test('a test that was renamed, and a row without one, are found', () => {
	const page =
		'| A fire | `tests/a.ts`: "it is put out" |\n| A flood | nobody looks |\n| A storm | it passes | `tests/a.ts`: "it burns" |';
	expect(faultsIn(page, () => "test('it burns', …)")).toEqual([
		'tests/a.ts has no test "it is put out"',
		'not a trouble with its test: | A flood | nobody looks |'
	]);
});
