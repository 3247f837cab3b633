import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { OWN_FILE, OWN_FOLDER } from '../store/own-only.ts';
import type { Appended, BlobShelf } from './blob-shelf.ts';

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : '';

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));

const sizeAt = async (path: string): Promise<number | undefined> => {
	try {
		return (await stat(path)).size;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
};

/** A new name in a folder survives a power cut only when the folder itself was synced. */
const syncFolder = async (path: string): Promise<void> => {
	const folder = await open(path, 'r');
	await folder.sync().catch(() => undefined);
	await folder.close();
};

/** What has this ending is not the bytes that any hash names, for backups too. */
const UNFINISHED = '.part';

type Write = (file: FileHandle, bytes: Uint8Array, position: number) => Promise<number>;

const writeSome: Write = async (file, bytes, position) =>
	(await file.write(bytes, 0, bytes.byteLength, position)).bytesWritten;

/** Blobs as files: whole ones under the first letters of their hash, unfinished ones apart from them. */
export class FolderShelf implements BlobShelf {
	readonly #folder: string;
	readonly #write: Write;
	readonly #busy = new Map<string, Promise<unknown>>();

	constructor(folder: string, write: Write = writeSome) {
		this.#folder = folder;
		this.#write = write;
	}

	async offsetOf(upload: string): Promise<number> {
		return (await sizeAt(this.#unfinished(upload))) ?? 0;
	}

	append(upload: string, offset: number, body: AsyncIterable<Uint8Array>, most: number): Promise<Appended> {
		return this.#alone(upload, async () => {
			const present = await this.offsetOf(upload);
			if (present !== offset) return { result: 'offset-mismatch', offset: present };
			try {
				await mkdir(join(this.#folder, 'unfinished'), { recursive: true, mode: OWN_FOLDER });
				const file = await open(this.#unfinished(upload), offset === 0 ? 'w' : 'r+', OWN_FILE);
				return await this.#appendTo(file, offset, body, most).finally(() => file.close());
			} catch (error) {
				if (isFull(error)) return { result: 'disk-full', offset: await this.offsetOf(upload) };
				throw error;
			}
		});
	}

	finish(upload: string, hash: string): Promise<'kept' | 'hash-mismatch'> {
		return this.#alone(upload, async () => {
			const unfinished = this.#unfinished(upload);
			const digest = createHash('sha256');
			for await (const chunk of createReadStream(unfinished)) digest.update(chunk as Uint8Array);
			if (digest.digest('hex') !== hash) {
				await rm(unfinished, { force: true });
				return 'hash-mismatch';
			}
			const folder = join(this.#folder, hash.slice(0, 2));
			await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
			const file = await open(unfinished, 'r+');
			await file.sync().finally(() => file.close());
			await rename(unfinished, this.#whole(hash));
			await syncFolder(folder);
			return 'kept';
		});
	}

	async unfinishedBytes(): Promise<number> {
		const sizes = await Promise.all((await this.#unfinishedNames()).map((name) => this.offsetOf(name)));
		return sizes.reduce((sum, size) => sum + size, 0);
	}

	async sweep(before: Date): Promise<number> {
		let swept = 0;
		for (const name of await this.#unfinishedNames()) {
			const path = this.#unfinished(name);
			const last = await stat(path).catch(() => undefined);
			if (last === undefined || last.mtime >= before || this.#busy.has(name)) continue;
			await rm(path, { force: true });
			swept += 1;
		}
		return swept;
	}

	sizeOf(hash: string): Promise<number | undefined> {
		return sizeAt(this.#whole(hash));
	}

	read(hash: string, first: number, last: number): ReadableStream<Uint8Array> {
		const file = createReadStream(this.#whole(hash), { start: first, end: last });
		return Readable.toWeb(file) as ReadableStream<Uint8Array>;
	}

	async #appendTo(
		file: FileHandle,
		from: number,
		body: AsyncIterable<Uint8Array>,
		most: number
	): Promise<Appended> {
		let offset = from;
		const chunks = body[Symbol.asyncIterator]();
		for (;;) {
			const next = await chunks.next().catch(() => undefined);
			if (next === undefined) return { result: 'cut', offset };
			if (next.done === true) return { result: 'appended', offset };
			if (offset + next.value.byteLength > most) return { result: 'too-large', offset };
			for (let rest = next.value; rest.byteLength > 0;) {
				const written = await this.#write(file, rest, offset);
				offset += written;
				rest = rest.subarray(written);
			}
		}
	}

	async #unfinishedNames(): Promise<string[]> {
		try {
			const names = await readdir(join(this.#folder, 'unfinished'));
			return names
				.filter((name) => name.endsWith(UNFINISHED))
				.map((name) => name.slice(0, -UNFINISHED.length));
		} catch (error) {
			if (codeOf(error) === 'ENOENT') return [];
			throw error;
		}
	}

	/** One after another for each upload: two connections of one phone must not write into each other. */
	async #alone<T>(upload: string, work: () => Promise<T>): Promise<T> {
		const before = this.#busy.get(upload);
		const mine = (before ?? Promise.resolve()).then(work, work);
		this.#busy.set(upload, mine);
		try {
			return await mine;
		} finally {
			if (this.#busy.get(upload) === mine) this.#busy.delete(upload);
		}
	}

	#unfinished(upload: string): string {
		return join(this.#folder, 'unfinished', `${upload}${UNFINISHED}`);
	}

	#whole(hash: string): string {
		return join(this.#folder, hash.slice(0, 2), hash);
	}
}
