import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
	passed: number;
	failed: number;
	/** Tests that passed only at the second try. */
	shaky: string[];
}

/** How a step's result is counted: as one check, or test by test from the report its runner wrote. */
export type Counting = { as: 'one' } | { as: 'vitest' | 'playwright'; report: string };

export const counts = (passed: number, failed: number): Counts => ({ passed, failed, shaky: [] });

export const addUp = (all: Counts[]): Counts => ({
	passed: all.reduce((sum, one) => sum + one.passed, 0),
	failed: all.reduce((sum, one) => sum + one.failed, 0),
	shaky: all.flatMap(({ shaky }) => shaky)
});

export const count = (how: Counting, exitCode: number): Counts => {
	const ok = exitCode === 0;
	if (how.as === 'one') return ok ? counts(1, 0) : counts(0, 1);
	if (!existsSync(how.report)) return counts(0, 1);
	const report: unknown = JSON.parse(readFileSync(how.report, 'utf8'));
	const all =
		how.as === 'vitest' ? countVitest(report as VitestReport) : countPlaywright(report as PlaywrightReport);
	const silent = all.passed + all.failed === 0 || (!ok && all.failed === 0);
	return silent ? { ...all, failed: 1 } : all;
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
	return counts(passed, tests.length - passed + unloaded);
};

interface PlaywrightSuite {
	suites?: PlaywrightSuite[];
	specs: { title: string; tests: { status: string }[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	suites: PlaywrightSuite[];
	errors: unknown[];
}

/** So many second tries may be bad luck; more of them are a fault. */
const LUCK = 5;

const countPlaywright = ({ stats, suites, errors }: PlaywrightReport): Counts => {
	const lucky = stats.flaky > LUCK ? 0 : stats.flaky;
	return {
		passed: stats.expected + lucky,
		failed: stats.unexpected + stats.flaky - lucky + stats.skipped + errors.length,
		shaky: suites.flatMap(shakyOf)
	};
};

const shakyOf = ({ suites = [], specs }: PlaywrightSuite): string[] => [
	...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
	...suites.flatMap(shakyOf)
];
