import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { findFirefox, type Machine } from '../../../scripts/firefox/find-firefox.ts';

const DEBIAN = 'NAME="Debian GNU/Linux"\nID=debian\n';

const machine = (there: readonly string[], more: Partial<Machine> = {}): Machine => ({
	env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
	platform: 'linux',
	isRoot: false,
	isThere: (path) => there.includes(path),
	release: DEBIAN,
	...more
});

test('the Firefox somebody names is the one the tests run in', () => {
	const named = machine(['/usr/bin/firefox', '/opt/nightly/firefox'], {
		env: { FIREFOX: '/opt/nightly/firefox' }
	});
	expect(findFirefox(named)).toEqual({ is: 'found', path: '/opt/nightly/firefox' });
});

test('a Firefox that is named but not there is said plainly, and no other is taken', () => {
	const found = findFirefox(machine(['/usr/bin/firefox'], { env: { FIREFOX: '/nowhere' } }));
	expect(found).toEqual({ is: 'missing', problem: 'FIREFOX names /nowhere, but there is no such file.' });
});

test('Debian’s own comes before any other', () => {
	const both = machine(['/usr/local/bin/firefox', '/usr/bin/firefox-esr']);
	expect(findFirefox(both)).toEqual({ is: 'found', path: '/usr/bin/firefox-esr' });
});

test('without one, Debian’s can be installed by root, and by nobody else', () => {
	expect(findFirefox(machine([], { isRoot: true }))).toEqual({ is: 'installable' });
	expect(findFirefox(machine([]))).toEqual({
		is: 'missing',
		problem: 'No Firefox to test with: run `apt-get install firefox-esr` as root, or name one in FIREFOX.'
	});
});

test('elsewhere nothing is installed, and one sentence says what to do', () => {
	const ubuntu = machine([], { isRoot: true, release: 'ID=ubuntu\nID_LIKE=debian\n' });
	expect(findFirefox(ubuntu)).toEqual({
		is: 'missing',
		problem: 'No Firefox to test with: install Firefox 153 or newer, or name one in FIREFOX.'
	});
});
