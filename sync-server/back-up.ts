import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blobsFolder } from './blobs-folder.ts';
import { openDatabase, type StorePlace } from './open-store.ts';
import { unreadable } from './store/backup/data-version.ts';
import { writeBackup, type Backup } from './store/backup/write-backup.ts';
import { DATABASE_NAME } from './store/sqlite/open-sqlite.ts';

export type BackingUp = { ok: true; path: string; backup: Backup } | { ok: false; problem: string };

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** In a folder each backup gets a name of its own, so that the same command can be run every night. */
const fileFor = (to: string, now: Date): string =>
	isFolder(to)
		? join(to, `millwright-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z.backup`)
		: to;

const problemWriting = (path: string, error: unknown): string => {
	switch (error instanceof Error && 'code' in error ? error.code : '') {
		case 'ENOENT':
		case 'ENOTDIR':
			return `There is no folder ${dirname(path)} to put the backup in.`;
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return `This user may not write to ${dirname(path)}.`;
		case 'ENOSPC':
			return `The disk is full, so there is no backup at ${path}: free some space or choose another place.`;
		default:
			return `There is no backup at ${path} (${error instanceof Error ? error.message : String(error)}).`;
	}
};

/** Saves a plant's whole store while servers go on working with it. */
export const backUp = async (place: StorePlace, to: string, now: Date): Promise<BackingUp> => {
	const path = fileFor(to, now);
	if (existsSync(path)) return { ok: false, problem: `${path} is there already: choose another name.` };
	if (place.postgres === undefined && !existsSync(join(place.data, DATABASE_NAME)))
		return { ok: false, problem: `There is no database in ${place.data}: name its folder with --data.` };
	const opening = await openDatabase(place);
	if (!opening.ok) return opening;
	try {
		const problem = await unreadable(opening.driver, opening.place);
		if (problem !== undefined) return { ok: false, problem };
		const backup = await writeBackup(opening.driver, blobsFolder(place.data), path, now.toISOString());
		return { ok: true, path, backup };
	} catch (error) {
		return { ok: false, problem: problemWriting(path, error) };
	} finally {
		await opening.driver.close();
	}
};
