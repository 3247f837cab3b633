import { rename, rm } from 'node:fs/promises';
import type { Driver } from '../sql/driver.ts';
import type { BackupCounts, BackupEnd, BackupHeader } from './backup-format.ts';
import { actLines, documentLines, feedLines, headerOf, sideLines } from './backup-rows.ts';
import { blobLines } from './blob-files.ts';
import { LineFile } from './line-file.ts';

export interface Backup {
	readonly header: BackupHeader;
	readonly counts: BackupCounts;
}

const copy = async (lines: AsyncIterable<string[]>, file: LineFile): Promise<number> => {
	let count = 0;
	for await (const page of lines) {
		await file.write(page);
		count += page.length;
	}
	return count;
};

const copyBlobs = async (folder: string, file: LineFile): Promise<number> => {
	let count = 0;
	for await (const page of blobLines(folder)) {
		await file.write(page);
		if (page[0]?.startsWith('{"blob"')) count += 1;
	}
	return count;
};

const writeTo = async (file: LineFile, driver: Driver, blobs: string, takenAt: string): Promise<Backup> => {
	// One snapshot for the whole database, let go before the photos: those may take long and never change.
	const { header, documents } = await driver.read(async (sql) => {
		const taken = await headerOf(sql, takenAt);
		await file.write([JSON.stringify(taken)]);
		const count = await copy(documentLines(sql), file);
		await copy(feedLines(sql), file);
		await copy(actLines(sql), file);
		await copy(sideLines(sql), file);
		return { header: taken, documents: count };
	});
	const counts: BackupCounts = { documents, acts: header.acts, blobs: await copyBlobs(blobs, file) };
	const end: BackupEnd = { end: true, ...counts, sha256: file.sum() };
	await file.write([JSON.stringify(end)]);
	return { header, counts };
};

/** Copies a store as it stands at one moment, while it is in use, into one file that appears when it is whole. */
export const writeBackup = async (
	driver: Driver,
	blobs: string,
	path: string,
	takenAt: string
): Promise<Backup> => {
	const unfinished = `${path}.unfinished`;
	await rm(unfinished, { force: true });
	const file = new LineFile(unfinished);
	try {
		const backup = await writeTo(file, driver, blobs, takenAt);
		await file.close();
		await rename(unfinished, path);
		return backup;
	} catch (error) {
		await file.abandon();
		await rm(unfinished, { force: true });
		throw error;
	}
};
