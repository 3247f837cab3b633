import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LAST_ASKED = /(<link href="[^"]*" rel="modulepreload">)(?![\s\S]*rel="modulepreload")/;

interface Chunk {
	readonly file: string;
	readonly name?: string;
}

export type Chunks = Readonly<Record<string, Chunk>>;

/** The engine, and what it shares with those that can do without it. */
const AHEAD = ['light', 'engine'];

/** The page asks for the engine's files together with the shell's: they come and are read while the shell is still at work. */
export const withEngineAhead = (page: string, chunks: Chunks): string => {
	// Only what was put together from many modules has no source of its own.
	const ahead = Object.entries(chunks).filter(
		([key, { name }]) => key.startsWith('_') && AHEAD.includes(name ?? '')
	);
	if (ahead.length !== AHEAD.length) throw new Error('The app was built without the files for its engine.');
	const links = ahead.map(([, { file }]) => `<link href="/${file}" rel="modulepreload" fetchpriority="low">`);
	const written = page.replace(LAST_ASKED, ['$1', ...links].join('\n\t\t'));
	if (written === page) throw new Error('The page asks for no modules: the engine has no place behind them.');
	return written;
};

/** `client`: where the bundler left its files and what they are. */
export const placeEngineAhead = (client: string, folder: string, page: string): void => {
	const chunks = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Chunks;
	const target = join(folder, page);
	writeFileSync(target, withEngineAhead(readFileSync(target, 'utf8'), chunks));
};
