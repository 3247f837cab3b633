/** Vite's manifest of a build: what each built file imports. */
export type BuildManifest = Record<string, BuiltChunk>;

interface BuiltChunk {
	file: string;
	src?: string;
	imports?: string[];
	css?: string[];
}

export interface Files {
	scripts: string[];
	styles: string[];
}

export interface Weight {
	scripts: number;
	styles: number;
}

const KIB = 1024;
/** gzipped bytes of what every page needs to paint and take input, before anything of its own. */
export const SHELL_BUDGET: Weight = { scripts: 60 * KIB, styles: 20 * KIB };
/** The same with everything of one page, the words it brings included. */
export const PAGE_BUDGET: Weight = { scripts: 80 * KIB, styles: 20 * KIB };
/** The scanner with its decoder, loaded when somebody scans; the wasm comes on top. */
export const SCANNER_BUDGET: Weight = { scripts: 50 * KIB, styles: 20 * KIB };

/** Every file that must be there before the entries run: the entries and all they import statically. */
export const filesNeededBy = (entries: string[], manifest: BuildManifest): Files => {
	const seen = new Set<string>();
	const scripts = new Set<string>();
	const styles = new Set<string>();
	const open = [...entries];
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		const chunk = manifest[key];
		if (!chunk) throw new Error(`The build's manifest names no ${key}.`);
		if (chunk.file.endsWith('.css')) styles.add(chunk.file);
		else scripts.add(chunk.file);
		for (const style of chunk.css ?? []) styles.add(style);
		open.push(...(chunk.imports ?? []));
	}
	return { scripts: [...scripts], styles: [...styles] };
};

/** What these entries load on top of files that are there already. */
export const filesOnTop = (entries: string[], there: Files, manifest: BuildManifest): Files => {
	const { scripts, styles } = filesNeededBy(entries, manifest);
	return {
		scripts: scripts.filter((file) => !there.scripts.includes(file)),
		styles: styles.filter((file) => !there.styles.includes(file))
	};
};

/** The root layout and the root error page, which always load. */
export const SHELL_NODES = [0, 1] as const;

export const routesIn = (routeTable: string): string[] =>
	[...routeTable.matchAll(/^\s*"([^"]*)": \[.*\],?$/gm)].map(([, id = '']) => id);

/** The parts of the words that a page's `load` brings. */
export const wordsBrought = (load: string): string[] =>
	[...load.matchAll(/\.bring\(([^)]*)\)/g)].flatMap(([, names = '']) =>
		[...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)
	);

/**
 * The pages (layouts and the page itself) that draw a route, from the route table SvelteKit generates:
 * `"/(group)/path": [page, [layouts]]`. The root layout and the root error page always load.
 */
export const nodesOfRoute = (route: string, routeTable: string): number[] | undefined => {
	for (const [, id = '', value = ''] of routeTable.matchAll(/^\s*"([^"]*)": (\[.*\]),?$/gm)) {
		const path = id.replace(/\/\([^)]*\)/g, '') || '/';
		if (path === route) return [...new Set([...SHELL_NODES, ...[...value.matchAll(/\d+/g)].map(Number)])];
	}
	return undefined;
};

export const overBudget = (weight: Weight, budget: Weight, what = 'the shell'): string[] => [
	...over('JavaScript', what, weight.scripts, budget.scripts),
	...over('CSS', what, weight.styles, budget.styles)
];

const over = (kind: string, what: string, bytes: number, allowed: number): string[] =>
	bytes <= allowed
		? []
		: [
				`${kind}: ${inKib(bytes)} gzipped to paint ${what}, at most ${inKib(allowed)}; load what is not needed at first with import().`
			];

export const inKib = (bytes: number): string => `${(bytes / KIB).toFixed(1)} KiB`;
