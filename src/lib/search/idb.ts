/** Plain IndexedDB: the worker that searches does without the engine's libraries. */
export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('a request to the database failed'));
	});

export const done = (transaction: IDBTransaction): Promise<void> =>
	new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = transaction.onerror = () =>
			reject(transaction.error ?? new Error('a transaction failed'));
	});

/** What is deleted is let go of at once. `make`: what to do where there is none yet; without it, nothing is made. */
export const openDatabase = (
	indexedDB: IDBFactory,
	name: string,
	make?: (database: IDBDatabase) => void
): Promise<IDBDatabase | undefined> =>
	new Promise((resolve) => {
		const request = indexedDB.open(name);
		request.onupgradeneeded = () => (make ? make(request.result) : request.transaction?.abort());
		request.onsuccess = () => {
			request.result.onversionchange = () => request.result.close();
			resolve(request.result);
		};
		request.onerror = () => resolve(undefined);
	});
