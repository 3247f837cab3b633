import type { Blobs } from '#lib/outbox/blobs.ts';

export interface Wanted {
	hash: string;
	mime: string;
}

interface Parts {
	/** What will be wanted, the next first. */
	wanted: () => Promise<readonly Wanted[]>;
	blobs: Pick<Blobs, 'mayGo' | 'lacking' | 'fetch'>;
	now: () => number;
}

/** Looked for again no sooner than this. */
const PAUSE = 60_000;

/** Brings what somebody will want to see onto the device while it has a network, by the connection they chose for photos. */
export class FetchAhead {
	readonly #parts: Parts;
	/** What the server has not got will not be there a minute later. */
	readonly #absent = new Set<string>();
	#running: Promise<void> | undefined;
	#last = -Infinity;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** The server has just been reached. */
	wake = (): Promise<void> => {
		const { now, blobs } = this.#parts;
		if (this.#running || !blobs.mayGo || now() - this.#last < PAUSE)
			return this.#running ?? Promise.resolve();
		this.#last = now();
		this.#running = this.#fetch()
			// A storage that fails is told where people use it; here it is tried again after the next visit.
			.catch(() => {})
			.finally(() => (this.#running = undefined));
		return this.#running;
	};

	/** One after the other: what a person asks for meanwhile does not wait behind many. */
	async #fetch(): Promise<void> {
		const { wanted, blobs } = this.#parts;
		const all = await wanted();
		const lacking = new Set(await blobs.lacking(all.map(({ hash }) => hash)));
		for (const { hash, mime } of all) {
			if (!blobs.mayGo) return;
			if (this.#absent.has(hash) || !lacking.has(hash)) continue;
			const fetched = await blobs.fetch(hash, mime);
			if (fetched.ok) continue;
			if (fetched.why === 'trouble') return;
			this.#absent.add(hash);
		}
	}
}
