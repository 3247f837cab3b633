import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** PouchDB as its users put it into a page: its own files, its newer storage and its queries. */
const POUCH = ['pouchdb.min.js', 'pouchdb.indexeddb.min.js', 'pouchdb.find.min.js'];

/** The same app with another shape of what a device keeps: what the next version of it may be. */
const nextGeneration: Plugin = {
	name: 'next-generation',
	enforce: 'pre',
	transform: (code, id) =>
		id.endsWith('/core/sync/generation.ts') ? code.replace('GENERATION = 1', 'GENERATION = 2') : undefined
};

const bundle = async (into: string, names: readonly string[], plugins: Plugin[] = []): Promise<void> => {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		base: './',
		plugins,
		build: {
			outDir: into,
			emptyOutDir: false,
			target: 'es2022',
			modulePreload: false,
			rollupOptions: {
				input: Object.fromEntries(names.map((name) => [name, join(PAGES, `${name}.ts`)])),
				output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
			}
		}
	});
};

const writePage = (into: string, page: string, scripts: readonly string[], module: string): void => {
	const tags = scripts.map((script) => `<script src="/bench/${script}"></script>`);
	const own = `<script type="module" src="/bench/${module}.js"></script>`;
	const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${page}</title>${tags.join('')}${own}`;
	writeFileSync(join(into, `${page}.html`), html);
};

/** Some of our own pages, each with what it starts. */
export const bundlePages = async (into: string, pages: readonly string[]): Promise<void> => {
	await bundle(into, pages);
	for (const page of pages) writePage(into, page, [], page);
};

/** What runs in the browser, bundled as the app is, for a server to hand out below /bench. */
export const buildPages = async (into: string): Promise<string> => {
	await bundle(into, ['millwright', 'dexie', 'rxdb', 'pouch', 'pouch-list']);
	await bundle(join(into, 'next'), ['millwright'], [nextGeneration]);
	const home = dirname(createRequire(import.meta.url).resolve('pouchdb/package.json'));
	for (const file of POUCH) copyFileSync(join(home, 'dist', file), join(into, file));
	for (const page of ['millwright', 'dexie', 'rxdb']) writePage(into, page, [], page);
	writePage(into, 'millwright-next', [], 'next/millwright');
	for (const page of ['pouch', 'pouch-list']) writePage(into, page, POUCH, page);
	return into;
};
