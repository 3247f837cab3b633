import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
	passed: number;
	failed: number;
}

/** How a step's result is counted: as one check, or test by test from the report its runner wrote. */
export type Counting = { as: 'one' } | { as: 'vitest' | 'playwright'; report: string };

export const addUp = (all: Counts[]): Counts => ({
	passed: all.reduce((sum, one) => sum + one.passed, 0),
	failed: all.reduce((sum, one) => sum + one.failed, 0)
});

export const count = (how: Counting, exitCode: number): Counts => {
	const ok = exitCode === 0;
	if (how.as === 'one') return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	if (!existsSync(how.report)) return { passed: 0, failed: 1 };
	const report: unknown = JSON.parse(readFileSync(how.report, 'utf8'));
	const counts =
		how.as === 'vitest' ? countVitest(report as VitestReport) : countPlaywright(report as PlaywrightReport);
	const silent = counts.passed + counts.failed === 0 || (!ok && counts.failed === 0);
	return silent ? { ...counts, failed: 1 } : counts;
};

interface VitestReport {
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A file that does not load is one failure; a test that was left out is one too. */
const countVitest = ({ testResults }: VitestReport): Counts => {
	const tests = testResults.flatMap((file) => file.assertionResults);
	const passed = tests.filter((test) => test.status === 'passed').length;
	const unloaded = testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed')
	).length;
	return { passed, failed: tests.length - passed + unloaded };
};

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

const countPlaywright = ({ stats, errors }: PlaywrightReport): Counts => ({
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky + stats.skipped + errors.length
});
