/** What the browser says about our room on the device; what it does not say is absent. */
export interface StorageMeter {
	usage?: number;
	quota?: number;
	persisted?: boolean;
}

export const readStorageMeter = async (): Promise<StorageMeter> => {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		const persisted = await navigator.storage.persisted();
		return {
			...(usage === undefined ? {} : { usage }),
			...(quota === undefined ? {} : { quota }),
			persisted
		};
	} catch {
		return {};
	}
};

let asked: Promise<boolean> | undefined;

/** After the first act that was saved in this page; a browser that has agreed already is not asked again. */
export const askOnce = (): Promise<boolean> =>
	(asked ??= readStorageMeter()
		.then(({ persisted }) => persisted ?? false)
		.then((isKept) => isKept || askForPersistence()));

/** Whether the browser promised not to clear our data by itself. */
export const askForPersistence = async (): Promise<boolean> => {
	try {
		return await navigator.storage.persist();
	} catch {
		return false;
	}
};
