import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from '../one-at-a-time.mjs';
import { BUILD_FOLDER, isFresh, recordBuild } from './freshness.ts';
import { fingerprint, readSources } from './sources.ts';

interface BuildOptions {
	/** Only when something changed since the last build. */
	readonly unlessFresh: boolean;
	/** What the build tools say is kept back, unless it fails. */
	readonly quiet?: boolean;
}

const runVite = (root: string, version: string, quiet: boolean): Promise<number> =>
	new Promise((resolve, reject) => {
		const vite = join(root, 'node_modules/vite/bin/vite.js');
		const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
			cwd: root,
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			// The same sources are the same version: devices are not asked to update to what they have.
			env: { ...process.env, MILLWRIGHT_APP_VERSION: version }
		});
		const said: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
		child.on('error', reject);
		child.on('close', (code) => {
			if (code !== 0) process.stderr.write(Buffer.concat(said));
			resolve(code ?? 1);
		});
	});

/** Builds the app into `build/` and records what it was made of. */
export const buildApp = (root: string, { unlessFresh, quiet = false }: BuildOptions): Promise<number> =>
	oneAtATime(join(root, '.cache/build.lock'), async () => {
		if (unlessFresh && isFresh(root)) return 0;
		const began = performance.now();
		const sources = readSources(root);
		const release = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
			.version;
		const code = await runVite(root, `${release}-${fingerprint(sources)}`, quiet);
		if (code !== 0) return code;
		recordBuild(root, sources);
		console.log(
			`Built the app into ${BUILD_FOLDER}/ in ${((performance.now() - began) / 1000).toFixed(1)} s`
		);
		return 0;
	});
