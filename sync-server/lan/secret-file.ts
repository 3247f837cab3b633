import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const codeOf = (error: unknown): unknown =>
	error instanceof Error && 'code' in error ? error.code : undefined;

export const keptSecret = (file: string): string | undefined => {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
};

/**
 * Writes a file that only this user may read, whole or not at all, and answers with what is kept: of those who write it
 * `isOnce` at the same time, the first one's.
 */
export const keepSecret = (file: string, content: string, { isOnce = false } = {}): string => {
	const unfinished = `${file}.${process.pid}`;
	try {
		writeFileSync(unfinished, content, { mode: 0o600, flush: true });
		if (!isOnce) {
			renameSync(unfinished, file);
			return content;
		}
		linkSync(unfinished, file);
	} catch (error) {
		if (!isOnce || codeOf(error) !== 'EEXIST') throw error;
	} finally {
		rmSync(unfinished, { force: true });
	}
	return keptSecret(file) ?? content;
};
