import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { OWN_FOLDER } from '../own-only.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Makes a folder for this user alone, and the ones above it as is usual. Not `mkdir` with `recursive`: Node's never comes back from a place that
 * denies having what it was just asked to make, such as /proc.
 */
export const makeFolder = (path: string, mode: number = OWN_FOLDER): void => {
	if (isFolder(path)) return;
	const above = dirname(path);
	if (above !== path) makeFolder(above, 0o777);
	try {
		mkdirSync(path, { mode });
	} catch (error) {
		// Somebody else may have made it meanwhile.
		if (!isFolder(path)) throw error;
	}
};
