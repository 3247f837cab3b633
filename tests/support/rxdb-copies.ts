import { mkdirSync, renameSync, rmSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { createRxDatabase } from 'rxdb';

/** RxDB allows thirteen open collections to a module, as to a page. Each device or tab of a test takes a copy. */
export interface RxdbCopy {
	createRxDatabase: typeof createRxDatabase;
	/** The next device may use it. Only after its databases were closed. */
	giveBack(): void;
}

const { version } = createRequire(import.meta.url)('rxdb/package.json') as { version: string };
const folder = join(import.meta.dirname, '../../node_modules/.cache/rxdb-copies');
const file = join(folder, `rxdb-${version}.mjs`);

/** One file, so that another address (`?copy=2`) is another RxDB and not only another door to the same one. */
const bundle = async (): Promise<void> => {
	if (existsSync(file)) return;
	const own = join(folder, `${process.pid}`);
	mkdirSync(own, { recursive: true });
	// Once for each version of RxDB; whoever finds the bundle needs no bundler.
	const { build } = await import('vite');
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			outDir: own,
			minify: false,
			target: 'node24',
			lib: { entry: join(import.meta.dirname, 'rxdb-copy.mjs'), formats: ['es'], fileName: () => 'rxdb.mjs' },
			rolldownOptions: { external: [/^node:/], platform: 'node' }
		}
	});
	renameSync(join(own, 'rxdb.mjs'), file);
	rmSync(own, { recursive: true });
};

let bundled: Promise<void> | undefined;
let made = 0;
const free: (typeof createRxDatabase)[] = [];

export const takeRxdbCopy = async (): Promise<RxdbCopy> => {
	await (bundled ??= bundle());
	const create =
		free.pop() ??
		((await import(/* @vite-ignore */ `${pathToFileURL(file).href}?copy=${++made}`)) as RxdbCopy)
			.createRxDatabase;
	return { createRxDatabase: create, giveBack: () => void free.push(create) };
};
