import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildApp } from './building/build-app.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HELP = `npm run e2e -- [FILTER…] [--grep TEXT] [any option of Playwright's]
  Builds the app where that is needed and runs the end-to-end tests in Chromium; FILTER is a part of a file's name, for
  example: npm run e2e -- story. Without one: all of them.`;

const test = async (options: readonly string[]): Promise<number> => {
	const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
	const child = spawn(process.execPath, [cli, 'test', ...options], { cwd: ROOT, stdio: 'inherit' });
	const [code] = (await once(child, 'close')) as [number | null];
	return code ?? 1;
};

const options = process.argv.slice(2);
if (options.includes('--help')) console.log(HELP);
else {
	const built = await buildApp(ROOT, { unlessFresh: true, quiet: true });
	process.exitCode = built === 0 ? await test(options) : built;
}
