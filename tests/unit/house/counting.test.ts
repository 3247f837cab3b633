import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { count, counts, type Counts } from '../../../scripts/check/count.ts';

const folder = mkdtempSync(join(tmpdir(), 'millwright-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counted = (as: 'vitest' | 'playwright', report: unknown, exitCode: number): Counts => {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return count({ as, report: file }, exitCode);
};
const inVitest = (exitCode: number, ...files: { status: string; tests: string[] }[]): Counts =>
	counted(
		'vitest',
		{
			testResults: files.map(({ status, tests }) => ({
				status,
				assertionResults: tests.map((one) => ({ status: one }))
			}))
		},
		exitCode
	);
const inPlaywright = (exitCode: number, stats: Record<string, number>, errors: string[] = []): Counts => {
	const titles = Array.from({ length: stats['flaky'] ?? 0 }, (_, index) => `shaky ${index}`);
	const specs = titles.map((title) => ({ title, tests: [{ status: 'flaky' }] }));
	const suites = [{ specs: [], suites: [{ specs }] }];
	return counted(
		'playwright',
		{ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, suites, errors },
		exitCode
	);
};

describe('tests are counted one by one', () => {
	test('passed and failed', () => {
		expect(inVitest(1, { status: 'failed', tests: ['passed', 'failed', 'passed'] })).toEqual(counts(2, 1));
		expect(inPlaywright(1, { expected: 3, unexpected: 2 })).toEqual(counts(3, 2));
	});

	test('one that was left out has failed', () => {
		expect(inVitest(0, { status: 'passed', tests: ['passed', 'pending'] })).toEqual(counts(1, 1));
		expect(inPlaywright(0, { expected: 1, skipped: 1 })).toEqual(counts(1, 1));
	});

	test('one that passed only at the second try has passed and is named; six of them have failed', () => {
		const shaky = ['shaky 0', 'shaky 1', 'shaky 2', 'shaky 3', 'shaky 4'];
		expect(inPlaywright(0, { expected: 1, flaky: 5 })).toEqual({ passed: 6, failed: 0, shaky });
		expect(inPlaywright(0, { expected: 1, flaky: 6 })).toMatchObject({ passed: 1, failed: 6 });
	});

	test('a file that does not load has failed', () => {
		const files = [
			{ status: 'passed', tests: ['passed'] },
			{ status: 'failed', tests: [] }
		];
		expect(inVitest(1, ...files)).toEqual(counts(1, 1));
		expect(inPlaywright(1, { expected: 1 }, ['cannot load'])).toEqual(counts(1, 1));
	});
});

describe('nothing fails in silence', () => {
	test('no test at all is a failure', () => {
		expect(inVitest(0)).toEqual(counts(0, 1));
		expect(inPlaywright(0, {})).toEqual(counts(0, 1));
	});

	test('a runner that ends badly after all tests passed is a failure', () => {
		expect(inVitest(1, { status: 'passed', tests: ['passed'] })).toEqual(counts(1, 1));
	});

	test('a runner that writes no report is a failure', () => {
		expect(count({ as: 'vitest', report: join(folder, 'none.json') }, 0)).toEqual(counts(0, 1));
	});

	test('a check that is no test counts as one', () => {
		expect(count({ as: 'one' }, 0)).toEqual(counts(1, 0));
		expect(count({ as: 'one' }, 2)).toEqual(counts(0, 1));
	});
});
