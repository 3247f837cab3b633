import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { count, type Counts } from '../../../scripts/check/count.ts';

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
const inPlaywright = (exitCode: number, stats: Record<string, number>, errors: string[] = []): Counts =>
	counted(
		'playwright',
		{ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors },
		exitCode
	);

describe('tests are counted one by one', () => {
	test('passed and failed', () => {
		expect(inVitest(1, { status: 'failed', tests: ['passed', 'failed', 'passed'] })).toEqual({
			passed: 2,
			failed: 1
		});
		expect(inPlaywright(1, { expected: 3, unexpected: 2 })).toEqual({ passed: 3, failed: 2 });
	});

	test('one that was left out has failed', () => {
		expect(inVitest(0, { status: 'passed', tests: ['passed', 'pending'] })).toEqual({ passed: 1, failed: 1 });
		expect(inPlaywright(0, { expected: 1, skipped: 1 })).toEqual({ passed: 1, failed: 1 });
	});

	test('one that passed only at the second try has failed', () => {
		expect(inPlaywright(0, { expected: 1, flaky: 1 })).toEqual({ passed: 1, failed: 1 });
	});

	test('a file that does not load has failed', () => {
		const files = [
			{ status: 'passed', tests: ['passed'] },
			{ status: 'failed', tests: [] }
		];
		expect(inVitest(1, ...files)).toEqual({ passed: 1, failed: 1 });
		expect(inPlaywright(1, { expected: 1 }, ['cannot load'])).toEqual({ passed: 1, failed: 1 });
	});
});

describe('nothing fails in silence', () => {
	test('no test at all is a failure', () => {
		expect(inVitest(0)).toEqual({ passed: 0, failed: 1 });
		expect(inPlaywright(0, {})).toEqual({ passed: 0, failed: 1 });
	});

	test('a runner that ends badly after all tests passed is a failure', () => {
		expect(inVitest(1, { status: 'passed', tests: ['passed'] })).toEqual({ passed: 1, failed: 1 });
	});

	test('a runner that writes no report is a failure', () => {
		expect(count({ as: 'vitest', report: join(folder, 'none.json') }, 0)).toEqual({ passed: 0, failed: 1 });
	});

	test('a check that is no test counts as one', () => {
		expect(count({ as: 'one' }, 0)).toEqual({ passed: 1, failed: 0 });
		expect(count({ as: 'one' }, 2)).toEqual({ passed: 0, failed: 1 });
	});
});
