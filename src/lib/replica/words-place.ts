const PREFIX = 'words-of-';

/** Beside a replica, in a database of its own: the words by which its documents are found. It goes where the replica goes (S-7). */
export const wordsPlace = (replica: string): string => `${PREFIX}${replica}`;

/** Undefined for any other database. */
export const replicaOfWords = (name: string): string | undefined =>
	name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;

/** Whoever has it open closes it; where the browser has it no more there is nothing to do. */
export const dropWords = (indexedDB: IDBFactory, replica: string): Promise<void> =>
	new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(wordsPlace(replica));
		request.onsuccess = request.onerror = request.onblocked = () => resolve();
	});

/** Where a device is short of room they go before anything that people have; whether there were any. */
export const giveWords = async (indexedDB: IDBFactory, replica: string): Promise<boolean> => {
	const all = await indexedDB.databases();
	if (!all.some(({ name }) => name === wordsPlace(replica))) return false;
	await dropWords(indexedDB, replica);
	return true;
};
