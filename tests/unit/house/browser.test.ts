import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../support/browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('the browser somebody names is the one the tests run in', () => {
	const named = fileURLToPath(import.meta.url);
	vi.stubEnv('CHROME_BIN', named);
	expect(findBrowser().executablePath).toBe(named);
});

test('a browser that is named but not there is said plainly', () => {
	vi.stubEnv('CHROME_BIN', '/nowhere/chrome');
	expect(findBrowser).toThrow('CHROME_BIN names /nowhere/chrome, but there is no such file.');
});

test('without a name there is still a browser', () => {
	vi.stubEnv('CHROME_BIN', '');
	expect(findBrowser().executablePath).toMatch(/chrom/i);
});
