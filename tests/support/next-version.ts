import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildApp } from '../../scripts/building/build-app.ts';

const PARTS = [
	'src',
	'static',
	'scripts',
	'sync-server/site',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

export interface NextVersion {
	readonly build: string;
	readonly remove: () => void;
}

/** Builds the app once more, from a copy of its sources in which one piece of one line reads differently. */
export const buildNextVersion = async (file: string, before: string, after: string): Promise<NextVersion> => {
	const root = mkdtempSync(join(tmpdir(), 'millwright-next-'));
	for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	const source = readFileSync(join(root, file), 'utf8');
	if (source.split(before).length !== 2) throw new Error(`${file} does not say "${before}" exactly once.`);
	writeFileSync(join(root, file), source.replace(before, after));
	const code = await buildApp(root, { unlessFresh: false });
	if (code !== 0) throw new Error(`The next version could not be built (exit code ${code}).`);
	return { build: join(root, 'build'), remove: () => rmSync(root, { recursive: true, force: true }) };
};
