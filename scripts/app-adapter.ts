import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fallbackPage from '@sveltejs/adapter-static';
import type { Adapter } from '@sveltejs/kit';
import { placeAppPack } from './building/app-pack.ts';
import { placeEngineAhead } from './building/engine-ahead.ts';
import { placeImportMap } from './building/import-map.ts';

const OUT = 'build';
const PAGE = '200.html';

/** Files whose names do not change with their content, each with the proof of what it must contain. */
export type NamedFiles = Record<string, string>;

/**
 * The static adapter, plus what the service worker cannot know by itself: which files without a hash in their name
 * the app has, what is in them, and where all of them lie in one. 200.html is written after the worker was bundled, so only now can it be measured.
 */
export default (): Adapter => {
	const inner = fallbackPage({ pages: OUT, fallback: PAGE });
	return {
		name: 'millwright',
		adapt: async (builder) => {
			await inner.adapt(builder);
			placeImportMap(OUT, PAGE);
			placeEngineAhead(builder.getClientDirectory(), OUT, PAGE);
			const worker = join(OUT, 'service-worker.js');
			const named = namedFiles(OUT);
			const pack = placeAppPack(OUT, named);
			const stamp = `self.namedFiles=${JSON.stringify(named)};self.appPack=${JSON.stringify(pack)};\n`;
			writeFileSync(worker, stamp + readFileSync(worker, 'utf8'));
			await builder.compress(OUT);
		}
	};
};

const namedFiles = (folder: string): NamedFiles =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file] as const)
			.filter(([url]) => !url.startsWith('/_app/immutable/') && url !== '/service-worker.js')
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([url, file]) => [url, integrity(readFileSync(file))])
	);

const integrity = (content: Buffer): string =>
	`sha256-${createHash('sha256').update(content).digest('base64')}`;
