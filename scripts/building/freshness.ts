import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readSources, type Sources } from './sources.ts';

export const BUILD_FOLDER = 'build';
// Begins with a dot, so the server never hands it out.
const RECORD = join(BUILD_FOLDER, '.built-from.json');

const readRecord = (root: string): Sources | undefined => {
	try {
		return JSON.parse(readFileSync(join(root, RECORD), 'utf8')) as Sources;
	} catch {
		return undefined;
	}
};

const writeRecord = (root: string, sources: Sources): void => {
	try {
		writeFileSync(join(root, RECORD), JSON.stringify(sources));
	} catch {
		// Someone may start from a folder they can only read: the next start compares contents once more.
	}
};

/** Whether the built app is made of exactly what lies here now. */
export const isFresh = (root: string): boolean => {
	const record = readRecord(root);
	if (!record || !existsSync(join(root, BUILD_FOLDER, '200.html'))) return false;
	const now = readSources(root, record);
	if (fingerprint(now) !== fingerprint(record)) return false;
	if (JSON.stringify(now) !== JSON.stringify(record)) writeRecord(root, now);
	return true;
};

export const recordBuild = writeRecord;
