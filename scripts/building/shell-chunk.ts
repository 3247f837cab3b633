import type { Plugin } from 'vite';

/** What SvelteKit loads before any page: itself, the route table, the root layout and the root error page. */
const ENTRIES = /\/runtime\/client\/entry\.js$|\/generated\/client-optimized\/(app|nodes\/[01])\.js$/;

type ImportsOf = (id: string) => readonly string[];

/** All modules that the entries import statically, at however many steps. */
export const modulesOf = (entries: Iterable<string>, importsOf: ImportsOf): Set<string> => {
	const found = new Set(entries);
	// Those that are added while it runs are walked too.
	for (const id of found) for (const imported of importsOf(id)) found.add(imported);
	return found;
};

/**
 * Puts what every page needs into one file. Left to itself the bundler cuts it into thirty, because pages share it in
 * different ways; together it is packed a tenth smaller, and it is one request.
 */
export const shellChunk = (): Plugin => {
	let shell = new Set<string>();
	return {
		name: 'shell-chunk',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions: (output) => ({
			...output,
			codeSplitting: { groups: [{ name: 'shell', test: (id) => shell.has(id) }] }
		}),
		renderStart() {
			const entries = [...this.getModuleIds()].filter((id) => ENTRIES.test(id));
			shell = modulesOf(entries, (id) => this.getModuleInfo(id)?.importedIds ?? []);
			for (const entry of entries) shell.delete(entry);
		}
	};
};
