import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const spoilt = mkdtempSync(join(tmpdir(), 'millwright-spoilt-'));
afterAll(() => rmSync(spoilt, { recursive: true, force: true }));

for (const path of ['node_modules', 'scripts']) symlinkSync(join(ROOT, path), join(spoilt, path), 'junction');
cpSync(join(ROOT, 'package.json'), join(spoilt, 'package.json'));
writeFileSync(
	join(spoilt, 'package-lock.json'),
	readFileSync(join(ROOT, 'package-lock.json'), 'utf8').replace(/"integrity": "[^"]*"/, '"integrity": ""')
);

const check = (cwd: string, ...args: string[]) => {
	const { status, stdout } = spawnSync('node', ['scripts/run.mjs', 'scripts/check.ts', ...args], {
		cwd,
		encoding: 'utf8'
	});
	return { status, lines: stdout.trimEnd().split('\n'), stdout };
};

describe('npm test', () => {
	test('ends with one line that counts what passed, and with exit code 0', () => {
		const { status, lines } = check(ROOT, '--only', 'lock,licences');
		expect(lines.at(-1)).toBe('2 passed, 0 failed');
		expect(lines.slice(0, -1)).toEqual([
			expect.stringMatching(/^✓ (lock|licences) +\d+\.\d s /),
			expect.stringMatching(/^✓ (lock|licences) +\d+\.\d s /)
		]);
		expect(status).toBe(0);
	});

	test('shows all a failing check said, and ends with exit code 1', () => {
		const { status, lines, stdout } = check(spoilt, '--only', 'lock,licences');
		expect(lines.at(-1)).toBe('1 passed, 1 failed');
		expect(stdout).toMatch(/^✗ lock .*\n\nnode_modules\/.*: no version or integrity in the lock/m);
		expect(status).toBe(1);
	});

	test('lists what it can check, and says so when asked for something else', () => {
		expect(check(ROOT, '--list').lines).toContainEqual(expect.stringMatching(/^e2e +the built app/));
		const { status, stdout } = check(ROOT, '--only', 'lnt');
		expect(stdout).toMatch(/There is no check called lnt: `npm test -- --list` shows them all/);
		expect(status).toBe(1);
	});
});
