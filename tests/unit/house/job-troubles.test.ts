import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROW = /^\| (?<trouble>[^|]+?) +\| `(?<file>tests\/[^`]+)`: "(?<title>[^|]+)" +\|$/;

const rowsOf = (page: string) =>
	page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (-|Trouble|Seen elsewhere)/.test(line));

/** What of the page is not so. */
const faultsIn = (page: string, read: (file: string) => string): string[] =>
	rowsOf(page).flatMap((line) => {
		const { file = '', title = '' } = ROW.exec(line)?.groups ?? {};
		if (file === '') return [`not a trouble with its test: ${line}`];
		return read(file).includes(`'${title}'`) ? [] : [`${file} has no test "${title}"`];
	});

test('every trouble of a job names a test that is there', () => {
	const page = readFileSync('docs/job-troubles.md', 'utf8');
	expect(rowsOf(page).length).toBeGreaterThan(30);
	expect(faultsIn(page, (file) => readFileSync(file, 'utf8'))).toEqual([]);
});

test('a test that was renamed, and a row without one, are found', () => {
	const page = '| A fire | `tests/a.ts`: "it is put out" |\n| A flood | nobody looks |';
	expect(faultsIn(page, () => "test('it burns', …)")).toEqual([
		'tests/a.ts has no test "it is put out"',
		'not a trouble with its test: | A flood | nobody looks |'
	]);
});
