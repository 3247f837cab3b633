import { existsSync, statSync } from 'node:fs';

const CHOOSE = 'choose another data folder with --data (or MILLWRIGHT_DATA)';

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : '';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Why the data folder cannot be made, in one sentence that also says what to do. */
export const folderProblem = (folder: string, error: unknown): string => {
	switch (codeOf(error)) {
		case 'EEXIST':
		case 'ENOTDIR':
			return isFile(folder)
				? `The data folder ${folder} is a file, not a folder: move that file away or ${CHOOSE}.`
				: `The data folder ${folder} cannot be made, because a part of that path is not a folder: ${CHOOSE}.`;
		case 'EACCES':
		case 'EPERM':
			return `This user may not make the data folder ${folder}: give it the rights or ${CHOOSE}.`;
		case 'EROFS':
			return `The data folder ${folder} lies on a disk that can only be read: ${CHOOSE}.`;
		case 'ENOSPC':
			return `The disk is full, so the data folder ${folder} cannot be made: free some space or ${CHOOSE}.`;
		default:
			return `The data folder ${folder} cannot be made (${wordsOf(error)}): ${CHOOSE}.`;
	}
};

const BUSY = 5;
const READ_ONLY = 8;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

const sqliteCodeOf = (error: unknown): number =>
	// The low byte is the kind; the rest says more than a person at a console needs.
	error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;

/** Why the database in a folder that exists cannot be used. */
export const databaseProblem = (file: string, folder: string, error: unknown): string => {
	switch (sqliteCodeOf(error)) {
		case BUSY:
			return `${file} is in use by another program: stop it, or ${CHOOSE}.`;
		case READ_ONLY:
		case CANNOT_OPEN:
			return existsSync(file)
				? `This user may not write to ${file}: give it the rights or ${CHOOSE}.`
				: `This user may not write to the data folder ${folder}: give it the rights or ${CHOOSE}.`;
		case CORRUPT:
			return `${file} is damaged: restore a backup, or ${CHOOSE}.`;
		case FULL:
			return `The disk is full, so ${file} cannot be written: free some space or ${CHOOSE}.`;
		case NOT_A_DATABASE:
			return `${file} is not a database: move that file away or ${CHOOSE}.`;
		default:
			return `${file} cannot be opened (${wordsOf(error)}): ${CHOOSE}.`;
	}
};
