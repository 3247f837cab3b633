import { blobsFolder } from './blobs-folder.ts';
import { openDriver, type StorePlace } from './open-store.ts';
import type { BackupEnd, BackupHeader } from './store/backup/backup-format.ts';
import { checkBackup } from './store/backup/read-backup.ts';
import { isUnused, restoreBackup } from './store/backup/restore-backup.ts';
import { SqlStore } from './store/sql/sql-store.ts';
import { verifyChain, type ChainCheck } from './store/verify-chain.ts';
import { storedKeysOf } from './stored-keys.ts';

export type Restoring =
	{ ok: true; header: BackupHeader; counts: BackupEnd; audit: ChainCheck } | { ok: false; problem: string };

export interface RestoreOptions {
	readonly from: string;
	/** Replaces what is there. */
	readonly force: boolean;
	/** The name of the history that begins now. */
	readonly epoch: string;
}

/** Makes a store what a backup says, under a new epoch. Nothing is touched before the backup proved to be whole. */
export const restore = async (
	place: StorePlace,
	{ from, force, epoch }: RestoreOptions
): Promise<Restoring> => {
	const reading = await checkBackup(from);
	if (!reading.ok) return reading;
	const { header, end } = reading;
	const opening = await openDriver(place);
	if (!opening.ok) return opening;
	const store = new SqlStore(opening.driver, storedKeysOf);
	try {
		if (!force && !(await isUnused(opening.driver))) {
			const problem =
				'There is data in this database already: make a backup of it and repeat with --force, which replaces all of it, or restore into an empty place with --data.';
			return { ok: false, problem };
		}
		await restoreBackup(opening.driver, storedKeysOf, blobsFolder(place.data), from, header, epoch);
		const anchors = header.acts > 0 ? [{ ord: header.acts, chain: header.chain }] : [];
		return { ok: true, header, counts: end, audit: await verifyChain(store, ...anchors) };
	} finally {
		await store.close();
	}
};
