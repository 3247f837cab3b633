import { join } from 'node:path';
import { contentSecurityPolicy } from './http/content-security-policy.ts';
import type { Proxies } from './http/came-from.ts';
import { listen } from './http/listen.ts';
import type { Fetch } from './http/one-address.ts';
import { openLan } from './lan/open-lan.ts';
import { openApp } from './open-app.ts';
import { serveLan, type LanServing } from './serve-lan.ts';
import { readBuild } from './site/read-build.ts';
import { serveBuild } from './site/serve-build.ts';
import { WORLD, type World } from './surroundings.ts';
import { USUAL_SERVICES } from './telling/push-services.ts';

export interface ServerOptions {
	readonly host: string;
	readonly port: number;
	/** Https for the whole network, with a certificate of its own for this name or the computer's own. */
	readonly lan?: { readonly name: string | undefined } | undefined;
	/** The data folder. */
	readonly data: string;
	/** The address of a PostgreSQL database; without it SQLite in the data folder. */
	readonly database?: string | undefined;
	/** Where the end of the audit log is written down; in the data folder unless told otherwise. */
	readonly anchors?: string | undefined;
	/** Lets the first person in; without it a new one is made. */
	readonly setUpCode?: string | undefined;
	/** Whose word about where requests come from is taken. */
	readonly proxies?: Proxies | undefined;
	/** What whoever reads `/metrics` shows; without one only programs on this computer may. */
	readonly metricsToken?: string | undefined;
	/** Which push services may be asked to reach phones. */
	readonly push?: readonly string[] | undefined;
	readonly world?: World;
	/** The folder of the built app. */
	readonly build: string;
}

export interface RunningServer {
	readonly url: string;
	readonly version: string;
	/** As people read it; undefined once the plant is set up. */
	readonly setUpCode: string | undefined;
	/** Where the server made its own certificate. */
	readonly lan: LanServing | undefined;
	/** Lets running requests finish, then closes the database. */
	readonly stop: (patience?: number) => Promise<void>;
}

export type ServerStart = { ok: true; server: RunningServer } | { ok: false; problem: string };

type Serving =
	| { ok: true; url: string; lan?: LanServing; stop: (patience?: number) => Promise<void> }
	| { ok: false; problem: string };

const serve = async (fetch: Fetch, options: ServerOptions): Promise<Serving> => {
	const { host, port, lan, data, world = WORLD } = options;
	if (lan === undefined) {
		const outcome = await listen(fetch, host, port);
		return outcome.ok ? { ok: true, ...outcome.listening } : outcome;
	}
	const opening = openLan(join(data, 'tls'), lan.name, world);
	if (!opening.ok) return opening;
	return serveLan(fetch, opening.lan, { host, port, name: lan.name }, world);
};

/** Reads the build, opens the store and listens: everything that can be wrong comes back as one sentence. */
export const startServer = async (options: ServerOptions): Promise<ServerStart> => {
	const reading = readBuild(options.build);
	if (!reading.ok) return reading;
	const { version, shellHtml } = reading.build;
	const { data, database, anchors, setUpCode, proxies, metricsToken, push, world } = options;
	const opening = await openApp({
		data,
		postgres: database,
		anchors,
		version,
		setUpCode,
		proxies,
		metricsToken,
		push: { services: push ?? USUAL_SERVICES },
		world,
		site: serveBuild(reading.build),
		contentSecurityPolicy: contentSecurityPolicy(shellHtml)
	});
	if (!opening.ok) return opening;
	const { app } = opening;
	const serving = await serve(app.fetch, options);
	if (!serving.ok) {
		await app.close();
		return serving;
	}
	const { url, lan, stop: stopServing } = serving;
	app.keepHouse();
	const stop = async (patience?: number): Promise<void> => {
		app.hangUp();
		await stopServing(patience);
		await app.close();
	};
	return { ok: true, server: { url, version, setUpCode: await app.setUpCode(), lan, stop } };
};
