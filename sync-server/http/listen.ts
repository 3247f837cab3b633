import { lookup } from 'node:dns/promises';
import { isMissingFamily, isTaken, listenProblem } from './listen-problems.ts';
import { openAddress, type Fetch, type OneAddress, type TlsIdentity } from './one-address.ts';

export interface Listening {
	readonly url: string;
	readonly port: number;
	/** Shows this from now on to whoever connects; of no meaning without TLS. */
	readonly renew: (identity: TlsIdentity) => void;
	/** Takes no new requests, lets the running ones finish for a while, then ends them. */
	readonly stop: (patience?: number) => Promise<void>;
}

export type ListenOutcome = { ok: true; listening: Listening } | { ok: false; problem: string };

const PATIENCE_MS = 5_000;
const TRIES = 5;

/** "localhost" means two addresses; a browser may try either, and another program may hold one of them. */
const addressesOf = async (host: string): Promise<string[]> =>
	host === 'localhost' ? (await lookup(host, { all: true })).map(({ address }) => address) : [host];

const closeAll = async (opened: readonly OneAddress[], patience: number): Promise<void> => {
	await Promise.all(opened.map(({ close }) => close(patience)));
};

const openAll = async (
	fetch: Fetch,
	addresses: readonly string[],
	port: number,
	tls: TlsIdentity | undefined
): Promise<OneAddress[]> => {
	const opened: OneAddress[] = [];
	let missing: unknown;
	for (const address of addresses) {
		try {
			opened.push(await openAddress(fetch, address, opened[0]?.port ?? port, tls));
		} catch (error) {
			missing = error;
			if (addresses.length > 1 && isMissingFamily(error)) continue;
			await closeAll(opened, 0);
			throw error;
		}
	}
	if (opened.length === 0) throw missing;
	return opened;
};

export const urlOf = (scheme: 'http' | 'https', host: string, port: number): string =>
	`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;

export const listen = async (
	fetch: Fetch,
	host: string,
	asked: number,
	tls?: TlsIdentity
): Promise<ListenOutcome> => {
	for (let attempt = 1; ; attempt++) {
		try {
			const opened = await openAll(fetch, await addressesOf(host), asked, tls);
			const stop = (patience = PATIENCE_MS): Promise<void> => closeAll(opened, patience);
			const renew = (identity: TlsIdentity): void => opened.forEach((one) => one.renew(identity));
			const port = opened[0]?.port ?? asked;
			const url = urlOf(tls === undefined ? 'http' : 'https', host, port);
			return { ok: true, listening: { url, port, renew, stop } };
		} catch (error) {
			// Any free port was asked for, but the one found is taken on the other address.
			if (asked === 0 && isTaken(error) && attempt < TRIES) continue;
			return { ok: false, problem: listenProblem(error, host, asked) };
		}
	}
};
