import type { Answer, Remote, Trouble } from '#lib/replica/remote.ts';
import { hashOf } from '#lib/device/keep-content.ts';

/** What comes through in a moment of reception need not come again. */
const PIECE = 512 * 1024;

/** absent: the server has not got it, or not yet. damaged: what came is not what the name says. */
export type Fetched =
	| { ok: true; bytes: Uint8Array<ArrayBuffer> }
	| { ok: false; why: 'absent' | 'damaged' }
	| { ok: false; why: 'trouble'; trouble: Trouble };

interface Piece {
	bytes: Uint8Array<ArrayBuffer>;
	total: number;
}

/** Fetches photos and voice notes in pieces; what has come of one stays here until the rest comes. */
export class BlobFetcher {
	readonly #remote: Pick<Remote, 'exchange'>;
	readonly #begun = new Map<string, Uint8Array<ArrayBuffer>[]>();
	readonly #running = new Map<string, Promise<Fetched>>();

	constructor(remote: Pick<Remote, 'exchange'>) {
		this.#remote = remote;
	}

	/** Asked for twice at a time, it comes once. */
	fetch(hash: string): Promise<Fetched> {
		const running = this.#running.get(hash);
		if (running) return running;
		const mine = this.#fetch(hash).finally(() => this.#running.delete(hash));
		this.#running.set(hash, mine);
		return mine;
	}

	async #fetch(hash: string): Promise<Fetched> {
		const parts = this.#begun.get(hash) ?? [];
		this.#begun.set(hash, parts);
		for (;;) {
			const from = parts.reduce((sum, { length }) => sum + length, 0);
			const answer = await pieceFrom(this.#remote, hash, from);
			if (!answer.ok) {
				if (answer.trouble.error !== 'not-found')
					return { ok: false, why: 'trouble', trouble: answer.trouble };
				this.#begun.delete(hash);
				return { ok: false, why: 'absent' };
			}
			const { bytes, total } = answer.value;
			parts.push(bytes);
			if (from + bytes.length < total && bytes.length > 0) continue;
			this.#begun.delete(hash);
			const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
			return (await hashOf(whole)) === hash ? { ok: true, bytes: whole } : { ok: false, why: 'damaged' };
		}
	}
}

const pieceFrom = (remote: Pick<Remote, 'exchange'>, hash: string, from: number): Promise<Answer<Piece>> =>
	remote.exchange(
		`/sync/blobs/${hash}`,
		{ headers: { Range: `bytes=${from}-${from + PIECE - 1}` } },
		async (response) => {
			const isOurs = response.headers.get('content-type') === 'application/octet-stream';
			const [, start, total] =
				/^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
			if (!isOurs || Number(start) !== from)
				return { ok: false, trouble: { error: 'unreachable', message: 'not the answer of our server' } };
			return {
				ok: true,
				value: { bytes: new Uint8Array(await response.arrayBuffer()), total: Number(total) }
			};
		}
	);
