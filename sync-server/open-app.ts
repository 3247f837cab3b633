import { assemble, type AssembleOptions, type OpenApp } from './assemble.ts';
import { openDriver, type StorePlace } from './open-store.ts';

export type AppOptions = Omit<AssembleOptions, 'driver'> & StorePlace;

export type AppOpening = { ok: true; app: OpenApp } | { ok: false; problem: string };

/** Opens the store and puts the server on it: what can be wrong comes back as one sentence. */
export const openApp = async (options: AppOptions): Promise<AppOpening> => {
	const opening = await openDriver(options);
	return opening.ok ? { ok: true, app: assemble({ ...options, driver: opening.driver }) } : opening;
};
