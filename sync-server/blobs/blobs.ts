import { hash } from 'node:crypto';
import { MAX_BLOB_BYTES } from '#core/sync/messages.ts';
import type { Store } from '../store/store.ts';
import { wholeDoc } from '../store/whole-doc.ts';
import { blobKey } from './blob-keys.ts';
import type { BlobRecords } from './blob-records.ts';
import type { BlobShelf } from './blob-shelf.ts';

export interface BlobCaps {
	/** The largest single one: a manual of a machine. */
	readonly one: number;
	/** All together. */
	readonly all: number;
}

const BLOB_CAPS: BlobCaps = { one: MAX_BLOB_BYTES, all: 200 * 1024 ** 3 };

export interface Upload {
	readonly hash: string;
	readonly device: string;
	/** How many bytes it will have. */
	readonly bytes: number;
}

export type Progress =
	| { readonly result: 'kept' | 'appended' | 'cut'; readonly offset: number }
	| { readonly result: 'offset-mismatch' | 'disk-full'; readonly offset: number }
	| { readonly result: 'hash-mismatch' | 'too-large' };

interface BlobParts {
	readonly store: Pick<Store, 'read'>;
	readonly shelf: BlobShelf;
	readonly records: BlobRecords;
	readonly now: () => Date;
	readonly caps?: BlobCaps;
}

/**
 * Photos, voice notes and manuals, by content. Each device uploads for itself, even what another one brought already:
 * otherwise an upload would tell whether somebody else has the same bytes (S-7).
 */
export class Blobs {
	readonly #parts: BlobParts;
	readonly #caps: BlobCaps;

	constructor(parts: BlobParts) {
		this.#parts = parts;
		this.#caps = parts.caps ?? BLOB_CAPS;
	}

	get most(): number {
		return this.#caps.one;
	}

	/** The size of one this device may read: it brought it, or its person holds a document that names it. */
	async readable(name: string, device: string, scopes: readonly string[]): Promise<number | undefined> {
		const size = await this.#parts.shelf.sizeOf(name);
		if (size === undefined) return undefined;
		if (await this.#parts.records.isFrom(name, device)) return size;
		const naming = await this.#parts.store.read((tx) => tx.stored(blobKey(name)));
		const isHeld = naming.some(({ id, json }) =>
			wholeDoc(id, json)?.scopes.some((scope) => scopes.includes(scope))
		);
		return isHeld ? size : undefined;
	}

	offsetOf(name: string, device: string): Promise<number> {
		return this.#parts.shelf.offsetOf(uploadOf(name, device));
	}

	read(name: string, first: number, last: number): ReadableStream<Uint8Array> {
		return this.#parts.shelf.read(name, first, last);
	}

	/** The next piece of an upload; with the last one the whole is checked and kept. */
	async append(upload: Upload, offset: number, body: AsyncIterable<Uint8Array>): Promise<Progress> {
		const { shelf, records, now } = this.#parts;
		const { hash: name, device, bytes } = upload;
		if (bytes > this.#caps.one) return { result: 'too-large' };
		if (offset === 0 && !(await this.#fits(bytes))) return { result: 'disk-full', offset: 0 };
		const id = uploadOf(name, device);
		const piece = await shelf.append(id, offset, body, bytes);
		// The answer to the last piece was lost: all of it is here.
		if (piece.result === 'offset-mismatch' && (await this.#isKept(upload)))
			return { result: 'kept', offset: bytes };
		if (piece.result === 'too-large') return { result: 'too-large' };
		if (piece.result !== 'appended' || piece.offset < bytes) return piece;
		if ((await shelf.finish(id, name)) === 'hash-mismatch') return { result: 'hash-mismatch' };
		await records.add(name, bytes, device, now());
		return { result: 'kept', offset: bytes };
	}

	async #isKept({ hash: name, device, bytes }: Upload): Promise<boolean> {
		const { shelf, records } = this.#parts;
		return (await shelf.sizeOf(name)) === bytes && (await records.isFrom(name, device));
	}

	async #fits(bytes: number): Promise<boolean> {
		const { shelf, records } = this.#parts;
		const there = (await records.totalBytes()) + (await shelf.unfinishedBytes());
		return there + bytes <= this.#caps.all;
	}
}

/** A device's own upload, under a name any disk takes. */
const uploadOf = (name: string, device: string): string => hash('sha256', `${device} ${name}`);
