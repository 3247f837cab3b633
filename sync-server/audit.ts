import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsIn } from './anchors-file.ts';
import { readAnchors } from './jobs/anchor-log.ts';
import { openDatabase, type StorePlace } from './open-store.ts';
import { unreadable } from './store/backup/data-version.ts';
import { SqlStore } from './store/sql/sql-store.ts';
import { DATABASE_NAME } from './store/sqlite/open-sqlite.ts';
import { verifyChain, type ChainCheck } from './store/verify-chain.ts';
import { storedKeysOf } from './stored-keys.ts';

export type Audit =
	| { ok: true; check: ChainCheck; anchors: number; latest: string | undefined }
	| { ok: false; problem: string };

/** Reads a store's whole log, changes nothing, and holds it against what was written down outside of it. */
export const audit = async (place: StorePlace, file = anchorsIn(place.data)): Promise<Audit> => {
	if (place.postgres === undefined && !existsSync(join(place.data, DATABASE_NAME)))
		return { ok: false, problem: `There is no database in ${place.data}: name its folder with --data.` };
	const opening = await openDatabase(place);
	if (!opening.ok) return opening;
	const store = new SqlStore(opening.driver, storedKeysOf);
	try {
		const problem = await unreadable(opening.driver, opening.place);
		if (problem !== undefined) return { ok: false, problem };
		const epoch = await store.epoch();
		// What was written down of another history says nothing about this one.
		const anchors = (await readAnchors(file)).filter((anchor) => anchor.epoch === epoch);
		const check = await verifyChain(store, ...anchors);
		return { ok: true, check, anchors: anchors.length, latest: anchors.at(-1)?.at };
	} catch (error) {
		return { ok: false, problem: `The log could not be read: ${String(error)}` };
	} finally {
		await store.close();
	}
};
