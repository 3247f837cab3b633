import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Makes a folder and the ones above it. Not `mkdir` with `recursive`: Node's never comes back from a place that
 * denies having what it was just asked to make, such as /proc.
 */
export const makeFolder = (path: string): void => {
	if (isFolder(path)) return;
	const above = dirname(path);
	if (above !== path) makeFolder(above);
	try {
		mkdirSync(path);
	} catch (error) {
		// Somebody else may have made it meanwhile.
		if (!isFolder(path)) throw error;
	}
};
