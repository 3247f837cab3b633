import './scripts/node-guard.mjs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

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
	plugins: [announcerByClass, sveltekit()],
	build: { target: 'es2022' }
});
