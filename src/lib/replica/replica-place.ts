/** As much of the Storage Buckets API as we use; not yet in the language's own types. */
interface Buckets {
	open(name: string, options: { durability: 'relaxed' }): Promise<{ indexedDB: IDBFactory }>;
}

const bucketsOf = (navigator: Navigator): Buckets | undefined =>
	'storageBuckets' in navigator ? (navigator.storageBuckets as Buckets) : undefined;

/**
 * Where the replica lives, apart from what exists on this device only. Chromium keeps all databases of an origin in one
 * store and throws that store away when it is damaged, which a browser killed in the middle of a large write can do to
 * it (docs/decisions/0006-the-replica-has-its-own-bucket.md). Other browsers keep each database in a file of its own.
 */
export const replicaPlace = async (): Promise<IDBFactory> => {
	try {
		const bucket = await bucketsOf(navigator)?.open('replica', { durability: 'relaxed' });
		return bucket?.indexedDB ?? indexedDB;
	} catch {
		return indexedDB;
	}
};
