// Tells eslint-plugin-boundaries which file an import means: relative paths, and the `#…` aliases of package.json.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ALIASES = Object.entries(imports).map(([from, to]) => [from.replace('*', ''), to.replace('*', '')]);

export const interfaceVersion = 2;

/** @param {string} source @param {string} file */
export const resolve = (source, file) => {
	if (isBuiltin(source) || source.startsWith('$')) return { found: true, path: null };
	const path = source.startsWith('.')
		? resolvePath(dirname(file), withoutQuery(source))
		: (aliased(withoutQuery(source)) ?? installed(source));
	return path && existsSync(path) ? { found: true, path } : { found: false };
};

/** @param {string} source */
const aliased = (source) => {
	const [from, to] = ALIASES.find(([prefix]) => source.startsWith(prefix)) ?? [];
	return from === undefined ? undefined : join(ROOT, to, source.slice(from.length));
};

/** @param {string} source */
const installed = (source) => {
	const name = source.split('/', source.startsWith('@') ? 2 : 1).join('/');
	const folders = createRequire(import.meta.url).resolve.paths(source) ?? [];
	return folders.map((folder) => join(folder, name)).find(existsSync);
};

/** Vite's `?raw`, `?url`. @param {string} source */
const withoutQuery = (source) => source.replace(/\?.*$/, '');
