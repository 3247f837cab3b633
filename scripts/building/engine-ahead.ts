import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LAST_ASKED = /(<link href="[^"]*" rel="modulepreload">)(?![\s\S]*rel="modulepreload")/;

interface Chunk {
	readonly file: string;
	readonly name?: string;
}

export type Chunks = Readonly<Record<string, Chunk>>;

/** The page asks for the engine's file together with the shell's: it comes and is read while the shell is still at work. */
export const withEngineAhead = (page: string, chunks: Chunks): string => {
	const engine = Object.values(chunks).find(({ name }) => name === 'engine');
	if (!engine) throw new Error('The app was built without a file for its engine.');
	const link = `<link href="/${engine.file}" rel="modulepreload" fetchpriority="low">`;
	const written = page.replace(LAST_ASKED, `$1\n\t\t${link}`);
	if (written === page) throw new Error('The page asks for no modules: the engine has no place behind them.');
	return written;
};

/** `client`: where the bundler left its files and what they are. */
export const placeEngineAhead = (client: string, folder: string, page: string): void => {
	const chunks = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Chunks;
	const target = join(folder, page);
	writeFileSync(target, withEngineAhead(readFileSync(target, 'utf8'), chunks));
};
