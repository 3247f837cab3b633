import './scripts/node-guard.mjs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { pagesOnce } from './scripts/building/pages-once.ts';
import { scannerDecoder } from './scripts/building/scanner-decoder.ts';
import { shellChunk } from './scripts/building/shell-chunk.ts';
import { syncServer } from './scripts/developing/sync-server-plugin.ts';

/** Kit hides its announcer of page changes by a style attribute, which our CSP forbids: our class does the same. */
const announcerByClass: Plugin = {
	name: 'announcer-by-class',
	enforce: 'pre',
	transform: (code, id) =>
		id.endsWith('/generated/root.svelte')
			? code.replace(/(<div id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1 class="visually-hidden"')
			: undefined
};

export default defineConfig({
	plugins: [syncServer(), announcerByClass, pagesOnce(), scannerDecoder(), shellChunk(), sveltekit()],
	build: {
		target: 'es2022',
		// One changed line must not rename every file that imports the one it is in, and be fetched as all of them.
		chunkImportMap: true,
		// What a module imports, the browser finds by itself. Working out each address beforehand took a tenth of the start.
		modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) }
	}
});
