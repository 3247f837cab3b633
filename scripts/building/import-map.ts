import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = '<link href="/_app/';

type Names = Readonly<Record<string, string>>;

const rooted = (path: string): string => path.replace(/^\.\//, '/');

/** The page with the names under which its modules know each other, before the first of them is asked for. */
export const withImportMap = (page: string, names: Names): string => {
	const at = page.indexOf(HEAD);
	if (at < 0) throw new Error('The page asks for no modules: its import map has no place.');
	const imports = Object.fromEntries(
		Object.entries(names)
			.map(([name, file]) => [rooted(name), rooted(file)] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
	const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
	return `${page.slice(0, at)}${map}\n\t\t${page.slice(at)}`;
};

/** Moves the import map that the bundler left beside the page into it, where it costs no request. */
export const placeImportMap = (folder: string, page: string): void => {
	const file = join(folder, 'importmap.json');
	const { imports } = JSON.parse(readFileSync(file, 'utf8')) as { imports: Names };
	const target = join(folder, page);
	writeFileSync(target, withImportMap(readFileSync(target, 'utf8'), imports));
	rmSync(file);
};
