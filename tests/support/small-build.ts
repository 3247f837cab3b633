import { brotliCompressSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { temporaryFolder, type TemporaryFolder } from './folders.ts';

export const SHELL_HTML =
	'<!doctype html><title>Millwright</title><body><script>import("/_app/immutable/entry/start.a1b2.js")</script>';

const FILES: Readonly<Record<string, string>> = {
	'200.html': SHELL_HTML,
	'_app/version.json': '{"version":"7.0.0-test"}',
	'_app/immutable/entry/start.a1b2.js': 'export const started = true;\n'.repeat(50),
	'service-worker.js': 'self.addEventListener("install", () => {});',
	'manifest.webmanifest': '{"name":"Millwright"}',
	'icons/icon-192.png': 'not really a picture',
	'.built-from.json': '{"secret":"sources"}'
};

/** A build folder in miniature, compressed beforehand like the real one. */
export const smallBuild = (): TemporaryFolder => {
	const folder = temporaryFolder(FILES);
	for (const [file, content] of Object.entries(FILES)) {
		writeFileSync(join(folder.path, `${file}.br`), brotliCompressSync(content));
		writeFileSync(join(folder.path, `${file}.gz`), gzipSync(content));
	}
	return folder;
};
