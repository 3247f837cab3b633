import { describe, expect, test } from 'vitest';
import { lockProblems, type Lock, type Manifest } from '../../../scripts/check/lock-problems.ts';

const SEALED = { version: '1.0.0', integrity: 'sha512-abc' };
const manifest: Manifest = { dependencies: { dexie: '4.4.2' }, allowScripts: { node: true } };
const lock: Lock = {
	packages: {
		'': {},
		'node_modules/dexie': SEALED,
		'node_modules/node': { ...SEALED, hasInstallScript: true }
	}
};
const withPackage = (path: string, entry: Record<string, unknown>): Lock => ({
	packages: { ...lock.packages, [path]: { ...SEALED, ...entry } }
});
const problems = (changed: { manifest?: Partial<Manifest>; lock?: Lock }): string =>
	lockProblems({ ...manifest, ...changed.manifest }, changed.lock ?? lock).join('\n');

describe('the lock file', () => {
	test('passes when every package is exact, sealed and complete', () => {
		expect(problems({})).toBe('');
	});

	test.each(['^4.4.2', '~4.4.2', '4', '*', 'latest', 'npm:other@4.4.2'])(
		'is refused while package.json asks for %s instead of one version',
		(version) => {
			expect(problems({ manifest: { devDependencies: { other: version } } })).toMatch(
				/^other: .* not an exact version/
			);
		}
	);

	test('is refused when a package could be swapped for another', () => {
		const open = { packages: { ...lock.packages, 'node_modules/open': { version: '1.0.0' } } };
		expect(problems({ lock: open })).toMatch(/^node_modules\/open: no version or integrity/);
	});

	test('is refused when it names the server it was written from', () => {
		const told = withPackage('node_modules/told', { resolved: 'https://packages.example/told.tgz' });
		expect(problems({ lock: told })).toMatch(
			/^node_modules\/told: the lock names a server \(packages\.example\)/
		);
	});

	test('is refused when a package for another kind of machine is left out', () => {
		const half = withPackage('node_modules/parser', {
			optionalDependencies: { 'parser-for-phones': '1.0.0' }
		});
		expect(problems({ lock: half })).toMatch(/^node_modules\/parser: needs parser-for-phones/);
	});

	test('finds what a package needs beside it, below it or above it', () => {
		const nested = withPackage('node_modules/a/node_modules/b', {
			dependencies: { c: '1.0.0', dexie: '4.4.2' }
		});
		const whole = {
			packages: { ...nested.packages, 'node_modules/a': SEALED, 'node_modules/a/node_modules/c': SEALED }
		};
		expect(problems({ lock: whole })).toBe('');
	});

	test('is refused when a package runs a script nobody agreed to', () => {
		const eager = withPackage('node_modules/eager', { hasInstallScript: true });
		expect(problems({ lock: eager })).toMatch(/^eager: runs a script when installed; say yes or no/);
	});

	test('is refused when a permission outlives its package', () => {
		expect(problems({ manifest: { allowScripts: { node: true, gone: true } } })).toMatch(
			/^gone: listed under/
		);
	});

	test('is refused with two copies of dexie, which stop the app at start-up', () => {
		expect(problems({ lock: withPackage('node_modules/rxdb/node_modules/dexie', {}) })).toMatch(
			/^dexie: 2 copies/
		);
	});
});
