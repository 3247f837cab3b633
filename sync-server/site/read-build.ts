import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheControlOf } from './cache-control.ts';
import { contentTypeOf } from './content-types.ts';
import type { Encoding } from './negotiate.ts';

interface BuiltForm {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly etag: string;
}

export interface BuiltFile {
	readonly contentType: string;
	readonly cacheControl: string;
	readonly forms: ReadonlyMap<Encoding, BuiltForm>;
}

export interface Build {
	/** Every file the site may answer with, by its path in the address bar. */
	readonly files: ReadonlyMap<string, BuiltFile>;
	/** The one page behind every route of the app. */
	readonly shell: BuiltFile;
	readonly shellHtml: string;
	readonly version: string;
}

export type BuildReading = { ok: true; build: Build } | { ok: false; problem: string };

const SUFFIXES: readonly (readonly [string, Encoding])[] = [
	['.br', 'br'],
	['.gz', 'gzip'],
	['', 'identity']
];

const pathsIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		// A link could lead out of the folder, and files that begin with a dot are notes to ourselves.
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));

const readForm = (file: string, encoding: Encoding): BuiltForm => {
	const bytes = new Uint8Array(readFileSync(file));
	const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
	return { bytes, etag: `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"` };
};

const readFile = (folder: string, path: string, present: ReadonlySet<string>): BuiltFile => ({
	contentType: contentTypeOf(path),
	cacheControl: cacheControlOf(path),
	forms: new Map(
		SUFFIXES.filter(([suffix]) => present.has(path + suffix)).map(([suffix, encoding]) => [
			encoding,
			readForm(join(folder, path + suffix), encoding)
		])
	)
});

const versionOf = (files: ReadonlyMap<string, BuiltFile>): string => {
	const bytes = files.get('/_app/version.json')?.forms.get('identity')?.bytes;
	const parsed: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
	const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : '';
	return String(version || 'unknown');
};

/**
 * Reads the whole built app into memory: it is a few megabytes, requests then never touch the disk, no path
 * can lead outside it, and a build that replaces the folder later cannot tear what is being served.
 */
export const readBuild = (folder: string): BuildReading => {
	let present: ReadonlySet<string>;
	try {
		present = new Set(pathsIn(folder));
	} catch {
		present = new Set();
	}
	const own = [...present].filter((path) => !(/\.(br|gz)$/.test(path) && present.has(path.slice(0, -3))));
	const files = new Map(own.map((path) => [path, readFile(folder, path, present)]));
	const shell = files.get('/200.html');
	const plain = shell?.forms.get('identity');
	if (!shell || !plain)
		return { ok: false, problem: `There is no built app in ${folder}: run \`npm run build\` first.` };
	return {
		ok: true,
		build: { files, shell, shellHtml: new TextDecoder().decode(plain.bytes), version: versionOf(files) }
	};
};
