/** Many times what the words of the largest plant take. */
const SPARE_BYTES = 60_000_000;

/** Where the browser does not tell, there is room until it says otherwise. */
export const hasRoom = async (): Promise<boolean> => {
	try {
		const { quota, usage } = await navigator.storage.estimate();
		return quota === undefined || usage === undefined || quota - usage > SPARE_BYTES;
	} catch {
		return true;
	}
};
