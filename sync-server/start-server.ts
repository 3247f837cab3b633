import { contentSecurityPolicy } from './http/content-security-policy.ts';
import { listen } from './http/listen.ts';
import { openApp } from './open-app.ts';
import { readBuild } from './site/read-build.ts';
import { serveBuild } from './site/serve-build.ts';

export interface ServerOptions {
	readonly host: string;
	readonly port: number;
	/** The data folder. */
	readonly data: string;
	/** The address of a PostgreSQL database; without it SQLite in the data folder. */
	readonly database?: string | undefined;
	/** Where the end of the audit log is written down; in the data folder unless told otherwise. */
	readonly anchors?: string | undefined;
	/** Lets the first person in; without it a new one is made. */
	readonly setUpCode?: string | undefined;
	/** The folder of the built app. */
	readonly build: string;
}

export interface RunningServer {
	readonly url: string;
	readonly version: string;
	/** As people read it; undefined once the plant is set up. */
	readonly setUpCode: string | undefined;
	/** Lets running requests finish, then closes the database. */
	readonly stop: (patience?: number) => Promise<void>;
}

export type ServerStart = { ok: true; server: RunningServer } | { ok: false; problem: string };

/** Reads the build, opens the store and listens: everything that can be wrong comes back as one sentence. */
export const startServer = async ({
	host,
	port,
	data,
	database,
	anchors,
	setUpCode,
	build
}: ServerOptions): Promise<ServerStart> => {
	const reading = readBuild(build);
	if (!reading.ok) return reading;
	const { version, shellHtml } = reading.build;
	const opening = await openApp({
		data,
		postgres: database,
		anchors,
		version,
		setUpCode,
		site: serveBuild(reading.build),
		contentSecurityPolicy: contentSecurityPolicy(shellHtml)
	});
	if (!opening.ok) return opening;
	const { app } = opening;
	const outcome = await listen(app.fetch, host, port);
	if (!outcome.ok) {
		await app.close();
		return outcome;
	}
	const { url, stop } = outcome.listening;
	app.keepHouse();
	const stopAll = async (patience?: number): Promise<void> => {
		app.hangUp();
		await stop(patience);
		await app.close();
	};
	return { ok: true, server: { url, version, setUpCode: await app.setUpCode(), stop: stopAll } };
};
