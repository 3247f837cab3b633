import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readConfig } from '#server/config.ts';
import { main } from '#server/main.ts';
import { BUILD_FOLDER, isFresh } from './building/freshness.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);

/** The builder runs in a process of its own: what it loads would stay in the server's memory for good. */
const build = (): number => {
	console.log('Building the app, because it is new or has changed (less than a minute) …');
	const script = fileURLToPath(new URL('build.ts', import.meta.url));
	const options = { cwd: root, stdio: 'inherit' } as const;
	return spawnSync(process.execPath, [script, '--unless-fresh', '--quiet'], options).status ?? 1;
};

const wantsToRun = readConfig(args, process.env).kind === 'config';
if (wantsToRun && !isFresh(root) && build() !== 0) {
	console.error('The app could not be built, for the reason above, so it was not started.');
	process.exitCode = 1;
} else {
	await main({
		args,
		env: process.env,
		build: fileURLToPath(new URL(`../${BUILD_FOLDER}`, import.meta.url))
	});
}
