import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { planFiles, SHELL } from '../../src/service-worker/files.ts';
import { packFiles } from '../../src/service-worker/pack.ts';
import { contentTypeOf } from '../../sync-server/site/content-types.ts';

/** Where the pack lies, and the proof of what it must contain. */
export interface AppPack {
	url: string;
	integrity: string;
}

const HASHED = '_app/immutable';

const hashedFiles = (folder: string): string[] =>
	readdirSync(join(folder, HASHED), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
		.sort();

/**
 * Everything a device must have to open the app, in one file: a first visit asks once instead of hundreds of times. The
 * page itself stays out, because the server's headers belong to it. Later versions are fetched file by file.
 */
export const placeAppPack = (folder: string, named: Readonly<Record<string, string>>): AppPack => {
	const urls = planFiles(hashedFiles(folder), named).shell.map(({ url }) => url);
	const all = packFiles(
		urls
			.filter((url) => url !== SHELL)
			.map((url) => ({
				url,
				type: contentTypeOf(url),
				content: new Uint8Array(readFileSync(join(folder, url)))
			}))
	);
	const digest = createHash('sha256').update(all).digest();
	const url = `/${HASHED}/app.${digest.toString('base64url').slice(0, 8)}.pack`;
	const file = join(folder, url);
	writeFileSync(file, all);
	const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
	writeFileSync(`${file}.br`, brotliCompressSync(all, { params }));
	writeFileSync(`${file}.gz`, gzipSync(all));
	return { url, integrity: `sha256-${digest.toString('base64')}` };
};
