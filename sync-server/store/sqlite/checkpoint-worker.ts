// Runs in a thread of its own, see checkpoints.ts.
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** Smaller than this it is not worth two syncs of the disk. */
const WORTH_BYTES = 1_000_000;

const file = String(workerData);
const database = new DatabaseSync(file, { timeout: 0 });

const logBytes = (): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;

const carry = (): void => {
	try {
		// PASSIVE waits for nobody, and nobody waits for it.
		database.exec('PRAGMA wal_checkpoint(PASSIVE)');
	} catch {
		// Another process is at it, or the disk is full, which the next commit will say to whom it concerns.
	}
};

parentPort?.on('message', (word: 'look' | 'close') => {
	if (word === 'look' && logBytes() > WORTH_BYTES) carry();
	if (word === 'look') return;
	database.close();
	parentPort?.close();
});
