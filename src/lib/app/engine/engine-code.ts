import type { LocalValues } from '#lib/device/local-values.ts';

const KEY = 'millwright.engine';

/** The code of the engine. A page on which nobody works can do without it. */
export const engineCode = async () => {
	const [{ pageDevice }, { OfflineLimit }, { policyOn }] = await Promise.all([
		import('./page-device.ts'),
		import('./offline-limit.ts'),
		import('./policy-on.ts')
	]);
	return { pageDevice, OfflineLimit, policyOn };
};

/** The next page will need it, too. */
export const expectEngine = (values: LocalValues): void => void values.write(KEY, '1');

/**
 * Where somebody worked before, somebody most likely works now: what they need is begun together with the page, and not
 * after it was drawn, found that they are here, and opened their data. Whatever fails here is tried again when needed.
 */
export const warmUp = (values: LocalValues, openDevice: () => Promise<unknown>): void => {
	if (values.read(KEY) === undefined) return;
	void openDevice();
	engineCode().catch(() => {});
};
