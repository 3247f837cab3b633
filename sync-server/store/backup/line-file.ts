import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { OWN_FILE } from '../own-only.ts';

/** A gzipped file of lines that grows no faster than the disk takes it, and knows the sum of all its lines. */
export class LineFile {
	readonly #gzip = createGzip({ level: 4 });
	readonly #sum = createHash('sha256');
	readonly #written: Promise<void>;

	constructor(path: string) {
		this.#written = pipeline(
			this.#gzip,
			createWriteStream(path, { flags: 'wx', mode: OWN_FILE, flush: true })
		);
		// Said by whoever writes or closes next.
		this.#written.catch(() => undefined);
	}

	async write(lines: readonly string[]): Promise<void> {
		const text = lines.map((line) => `${line}\n`).join('');
		this.#sum.update(text);
		if (this.#gzip.destroyed) return this.#written;
		if (!this.#gzip.write(text)) await Promise.race([once(this.#gzip, 'drain'), this.#written]);
	}

	/** The sum of everything written so far. */
	sum(): string {
		return this.#sum.copy().digest('hex');
	}

	/** Resolves when everything is safely on the disk. */
	async close(): Promise<void> {
		this.#gzip.end();
		await this.#written;
	}

	async abandon(): Promise<void> {
		this.#gzip.destroy();
		await this.#written.catch(() => undefined);
	}
}

/** The lines of such a file. Throws where it is cut, or no gzip at all. */
export async function* linesIn(path: string): AsyncGenerator<string> {
	const text = createGunzip();
	const read = pipeline(createReadStream(path), text);
	// An error reaches the loop below through the stream; this keeps it from being said twice.
	read.catch(() => undefined);
	try {
		yield* createInterface({ input: text, crlfDelay: Infinity });
		await read;
	} finally {
		// Lets go of the file where the reader has seen enough.
		text.destroy();
	}
}
