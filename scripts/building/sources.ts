import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything a build is made of: folders with all they hold, and single files. */
const FOLDERS = ['src', 'static', 'scripts/building'];
const FILES = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'scripts/app-adapter.ts',
	'sync-server/site/content-types.ts',
	'vite.config.ts',
	'tsconfig.json'
];

interface Source {
	readonly size: number;
	readonly mtimeMs: number;
	readonly sha256: string;
}

export type Sources = Readonly<Record<string, Source>>;

const filesIn = (root: string, folder: string): string[] => {
	try {
		return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
	} catch {
		return [];
	}
};

const sourceFiles = (root: string): string[] =>
	[
		...FOLDERS.flatMap((folder) => filesIn(root, folder)),
		...FILES.filter((file) => statSync(join(root, file), { throwIfNoEntry: false }))
	].sort();

/** What the build would be made of now. A file that looks untouched since `known` is not read again. */
export const readSources = (root: string, known: Sources = {}): Sources =>
	Object.fromEntries(
		sourceFiles(root).map((file) => {
			const { size, mtimeMs } = statSync(join(root, file));
			const before = known[file];
			if (before?.size === size && before.mtimeMs === mtimeMs) return [file, before];
			const sha256 = createHash('sha256')
				.update(readFileSync(join(root, file)))
				.digest('hex');
			return [file, { size, mtimeMs, sha256 }];
		})
	);

/** One short name for exactly this content, wherever and whenever it is built. */
export const fingerprint = (sources: Sources): string => {
	const hash = createHash('sha256');
	for (const [file, { sha256 }] of Object.entries(sources)) hash.update(`${file}\0${sha256}\n`);
	return hash.digest('hex').slice(0, 12);
};
