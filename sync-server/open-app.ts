import { createApp, type AppParts } from './app.ts';
import type { Health } from './health.ts';
import { openDatabase, type OpenDatabase } from './store/sqlite/open-database.ts';

export interface AppOptions extends Pick<AppParts, 'site' | 'contentSecurityPolicy'> {
	/** The data folder. */
	readonly data: string;
	readonly version: string;
}

export interface OpenApp {
	readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
	readonly close: () => void;
}

export type AppOpening = { ok: true; app: OpenApp } | { ok: false; problem: string };

const healthOf =
	({ database }: OpenDatabase, version: string): (() => Health) =>
	() => {
		const known = { app: 'millwright', version, store: 'sqlite' } as const;
		try {
			database.prepare('SELECT 1').get();
			return { ...known, status: 'ok' };
		} catch {
			return { ...known, status: 'failing' };
		}
	};

/** The server on its store, ready for requests from wherever they come. */
export const openApp = ({ data, version, ...parts }: AppOptions): AppOpening => {
	const opening = openDatabase(data, new Date());
	if (!opening.ok) return opening;
	const { fetch } = createApp({ ...parts, health: healthOf(opening.opened, version) });
	return { ok: true, app: { fetch, close: opening.opened.close } };
};
