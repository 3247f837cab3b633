import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildApp } from './building/build-app.ts';
import { findFirefox, thisMachine } from './firefox/find-firefox.ts';
import { installFirefox } from './firefox/install-firefox.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

const firefox = (): string | undefined => {
	const found = findFirefox(thisMachine());
	if (found.is === 'found') return found.path;
	if (found.is === 'missing') return void fail(found.problem);
	console.log('Installing firefox-esr, because there is no Firefox here (apt-get, about a minute) …');
	const now = installFirefox() ? findFirefox(thisMachine()) : found;
	if (now.is === 'found') return now.path;
	fail(
		'Debian’s firefox-esr could not be installed: try `apt-get install firefox-esr`, or name a Firefox in FIREFOX.'
	);
};

const test = async (path: string): Promise<number> => {
	const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
	const options = ['test', '--config', 'playwright.firefox.config.ts', ...process.argv.slice(2)];
	const child = spawn(process.execPath, [cli, ...options], {
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, FIREFOX: path }
	});
	const [code] = (await once(child, 'close')) as [number | null];
	return code ?? 1;
};

const path = firefox();
if (path) {
	const built = await buildApp(ROOT, { unlessFresh: true, quiet: true });
	process.exitCode = built === 0 ? await test(path) : built;
}
