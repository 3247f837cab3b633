import { createApp } from './app.ts';
import type { Health } from './health.ts';
import { contentSecurityPolicy } from './http/content-security-policy.ts';
import { listen } from './listen.ts';
import { readBuild } from './site/read-build.ts';
import { serveBuild } from './site/serve-build.ts';
import { openDatabase, type OpenDatabase } from './store/sqlite/open-database.ts';

export interface ServerOptions {
	readonly host: string;
	readonly port: number;
	readonly data: string;
	readonly build: string;
}

export interface RunningServer {
	readonly url: string;
	readonly version: string;
	/** Lets running requests finish, then closes the database. */
	readonly stop: (patience?: number) => Promise<void>;
}

export type ServerStart = { ok: true; server: RunningServer } | { ok: false; problem: string };

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

/** Opens the store, reads the build and listens: everything that can be wrong comes back as one sentence. */
export const startServer = async ({ host, port, data, build }: ServerOptions): Promise<ServerStart> => {
	const reading = readBuild(build);
	if (!reading.ok) return reading;
	const opening = openDatabase(data, new Date());
	if (!opening.ok) return opening;
	const { version, shellHtml } = reading.build;
	const app = createApp({
		site: serveBuild(reading.build),
		contentSecurityPolicy: contentSecurityPolicy(shellHtml),
		health: healthOf(opening.opened, version)
	});
	const outcome = await listen(app.fetch, host, port);
	if (!outcome.ok) {
		opening.opened.close();
		return outcome;
	}
	const { url, stop } = outcome.listening;
	const stopAll = async (patience?: number): Promise<void> => {
		await stop(patience);
		opening.opened.close();
	};
	return { ok: true, server: { url, version, stop: stopAll } };
};
