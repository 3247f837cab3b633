import { listen, urlOf, type ListenOutcome } from './http/listen.ts';
import type { Fetch } from './http/one-address.ts';
import { keepDoing } from './jobs/keep-doing.ts';
import type { Lan } from './lan/open-lan.ts';
import { trustPage } from './lan/trust-page.ts';
import type { World } from './surroundings.ts';

const LOOK_MS = 3_600_000;
const EVERYWHERE = '0.0.0.0';

/** What people need to know of a server that made its own certificate. */
export interface LanServing {
	/** A page over plain http that tells a device how to trust the server. */
	readonly trustUrl: string;
	/** Of the authority, to compare with what that page says. */
	readonly fingerprint: string;
}

export type LanOutcome =
	{ ok: true; url: string; lan: LanServing; stop: (patience?: number) => Promise<void> } | Failed;
type Failed = Extract<ListenOutcome, { ok: false }>;

/** One host means every network, as nobody needs a certificate on this computer alone. */
const hostFor = (host: string): string => (host === 'localhost' ? EVERYWHERE : host);

/** Serves the app by https, and on the next port what a device must know before it can trust that. */
export const serveLan = async (
	fetch: Fetch,
	lan: Lan,
	place: { readonly host: string; readonly port: number; readonly name: string | undefined },
	{ after, note }: Pick<World, 'after' | 'note'>
): Promise<LanOutcome> => {
	const host = hostFor(place.host);
	const shown = place.name ?? (host === EVERYWHERE ? lan.names[0] : undefined) ?? host;
	const app = await listen(fetch, host, place.port, lan.identity);
	if (!app.ok) return app;
	const { port, renew, stop: stopApp } = app.listening;
	const { certificate } = lan.authority;
	const page = trustPage(certificate, (name) =>
		urlOf('https', lan.names.includes(name) ? name : shown, port)
	);
	const trust = await listen(page, host, place.port === 0 ? 0 : place.port + 1);
	if (!trust.ok) {
		await stopApp(0);
		return trust;
	}
	const look = async (): Promise<void> => {
		try {
			renew(lan.renewed());
		} catch (error) {
			note(`The server's certificate could not be renewed: ${String(error)}`);
		}
	};
	const leave = keepDoing(look, { after, first: LOOK_MS, every: LOOK_MS });
	return {
		ok: true,
		url: urlOf('https', shown, port),
		lan: {
			trustUrl: urlOf('http', shown, trust.listening.port),
			fingerprint: certificate.fingerprint256
		},
		stop: async (patience) => {
			await Promise.all([leave(), trust.listening.stop(0), stopApp(patience)]);
		}
	};
};
