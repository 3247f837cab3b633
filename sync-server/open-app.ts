import { keysOf } from '#core/model/keys.ts';
import { createApp, type AppParts } from './app.ts';
import type { Health } from './health.ts';
import { openStore, type StorePlace } from './open-store.ts';
import type { Store } from './store/store.ts';

export interface AppOptions extends Pick<AppParts, 'site' | 'contentSecurityPolicy'>, StorePlace {
	readonly version: string;
}

export interface OpenApp {
	readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
	/** Waits for what is running, then lets go of the database. */
	readonly close: () => Promise<void>;
}

export type AppOpening = { ok: true; app: OpenApp } | { ok: false; problem: string };

const healthOf =
	(store: Store, version: string, kind: Health['store']): (() => Promise<Health>) =>
	async () => {
		const known = { app: 'millwright', version, store: kind } as const;
		try {
			await store.epoch();
			return { ...known, status: 'ok' };
		} catch {
			return { ...known, status: 'failing' };
		}
	};

/** The server on its store, ready for requests from wherever they come. */
export const openApp = async ({
	version,
	site,
	contentSecurityPolicy,
	...place
}: AppOptions): Promise<AppOpening> => {
	const opening = await openStore(place, keysOf);
	if (!opening.ok) return opening;
	const { store } = opening;
	const health = healthOf(store, version, place.postgres === undefined ? 'sqlite' : 'postgres');
	const { fetch } = createApp({ site, contentSecurityPolicy, health });
	return { ok: true, app: { fetch, close: () => store.close() } };
};
