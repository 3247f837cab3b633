import type { Plugin } from 'vite';

/** What SvelteKit loads before any page: itself, the route table, the root layout and the root error page. */
const ENTRIES = /\/runtime\/client\/entry\.js$|\/generated\/client-optimized\/(app|nodes\/[01])\.js$/;

const PAGE = /\/generated\/client-optimized\/nodes\/\d+\.js$/;
/** Makes a channel between tabs in the moment in which it is loaded, which a browser that keeps nothing refuses. */
const DATABASE = /\/node_modules\/dexie\//;
/** Each language has files of its own. */
const LANGUAGE = /\/i18n\//;

type ImportsOf = (id: string) => readonly string[];

/** All modules that the entries import statically, at however many steps. */
export const modulesOf = (entries: Iterable<string>, importsOf: ImportsOf): Set<string> => {
	const found = new Set(entries);
	// Those that are added while it runs are walked too.
	for (const id of found) for (const imported of importsOf(id)) found.add(imported);
	return found;
};

/** What the shell brings after itself, as soon as it stands: the engine, and the pieces around every page. */
interface After {
	/** What needs the device's database: loaded too early in a browser that keeps nothing, it could not be loaded again. */
	engine: ReadonlySet<string>;
	/** What is needed without it, too. */
	light: ReadonlySet<string>;
	pieces: ReadonlySet<string>;
	/** What pages need too, or both: each of them would wait for the whole file. */
	shared: ReadonlySet<string>;
}

interface Imported {
	/** Statically, by a module. */
	now: ImportsOf;
	/** Later, by `import()`. */
	later: ImportsOf;
}

const nothing = (): Record<keyof After, Set<string>> => ({
	engine: new Set(),
	light: new Set(),
	pieces: new Set(),
	shared: new Set()
});

export const broughtAfter = (
	shell: ReadonlySet<string>,
	pages: ReadonlySet<string>,
	{ now, later }: Imported
): After => {
	const roots = [...shell].flatMap(later).filter((id) => !LANGUAGE.test(id));
	const isPiece = (id: string) => id.endsWith('.svelte');
	const closure = (some: string[]) => modulesOf(some, now);
	const code = roots.filter((id) => !isPiece(id));
	const needsDatabase = (root: string) => [...closure([root])].some((id) => DATABASE.test(id));
	const engine = closure(code);
	const light = closure(code.filter((root) => !needsDatabase(root)));
	const pieces = closure(roots.filter(isPiece));
	const placeOf = (id: string): keyof After => {
		if (pages.has(id) || (engine.has(id) && pieces.has(id))) return 'shared';
		if (light.has(id)) return 'light';
		return engine.has(id) ? 'engine' : 'pieces';
	};
	const found = nothing();
	for (const id of [...engine, ...pieces]) if (!shell.has(id)) found[placeOf(id)].add(id);
	return found;
};

/**
 * Puts what every page needs into one file, and what comes right after it into three more. Left to itself the bundler cuts
 * the first into thirty and the others into eighty, because pages share them in different ways; together they are packed
 * a tenth smaller, and an app without a network starts with so many fewer files to be handed over.
 */
export const shellChunk = (): Plugin => {
	let shell = new Set<string>();
	let after: After = nothing();
	return {
		name: 'shell-chunk',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions: (output) => ({
			...output,
			codeSplitting: {
				// A group takes along what its modules import and no group before it has: so the shared ones come first.
				groups: [
					{ name: 'shell', test: (id) => shell.has(id), priority: 3 },
					{
						name: 'shared',
						test: (id) => after.shared.has(id),
						priority: 2,
						entriesAware: true
					},
					{ name: 'light', test: (id) => after.light.has(id), priority: 1 },
					{ name: 'engine', test: (id) => after.engine.has(id), priority: 1 },
					{ name: 'pieces', test: (id) => after.pieces.has(id), priority: 1 }
				]
			}
		}),
		renderStart() {
			const ids = [...this.getModuleIds()];
			const now: ImportsOf = (id) => this.getModuleInfo(id)?.importedIds ?? [];
			const later: ImportsOf = (id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
			const entries = ids.filter((id) => ENTRIES.test(id));
			shell = modulesOf(entries, now);
			for (const entry of entries) shell.delete(entry);
			after = broughtAfter(
				shell,
				modulesOf(
					ids.filter((id) => PAGE.test(id)),
					now
				),
				{ now, later }
			);
		}
	};
};
