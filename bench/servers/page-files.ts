import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** The bench's pages by the address they are asked for. */
export type PageFiles = ReadonlyMap<string, PageFile>;

interface PageFile {
	readonly headers: Readonly<Record<string, string>>;
	readonly bytes: Buffer<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

export const readPages = (folder: string | undefined): PageFiles => {
	const found = folder === undefined ? [] : readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Map(
		found
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const path = join(entry.parentPath, entry.name);
				const address = `/bench/${relative(folder ?? '', path)
					.split(sep)
					.join('/')}`;
				const type = TYPES[extname(path)] ?? 'application/octet-stream';
				// A page that was opened once is kept by the browser, as an installed app is.
				const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'max-age=86400' };
				return [address, { headers, bytes: readFileSync(path) }];
			})
	);
};

/** Whether it was one of them. */
export const sendPage = (
	files: PageFiles,
	{ url = '/' }: IncomingMessage,
	response: ServerResponse
): boolean => {
	const file = files.get(url.split('?')[0] ?? '');
	if (file) response.writeHead(200, file.headers).end(file.bytes);
	return file !== undefined;
};
