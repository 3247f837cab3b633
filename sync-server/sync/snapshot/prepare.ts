import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILL_PARTS, fillPartOf, type FillPart } from '#core/sync/fill-order.ts';
import type { Store } from '../../store/store.ts';
import { compressOpening, type Block } from './block.ts';

/** A start for a set of scopes as it lies on disk. */
export interface Prepared {
	readonly epoch: string;
	readonly scopes: readonly string[];
	/** Every change up to here is in it. */
	readonly cursor: number;
	readonly counts: Readonly<Record<FillPart, number>>;
	readonly blocks: readonly Block[];
	/** The name of the file with the blocks. */
	readonly file: string;
}

const BLOCK_DOCS = 1_000;
const BLOCK_CHARS = 1_000_000;
const READ_AT_ONCE = 500;

interface Growing {
	docs: { id: string; json: string }[];
	chars: number;
}

/** Collects documents of each part into blocks and appends each full block to the file. */
class BlockWriter {
	readonly blocks: Block[] = [];
	readonly counts: Record<FillPart, number> = { people: 0, work: 0, plant: 0, history: 0 };
	readonly #append: (bytes: Uint8Array) => Promise<unknown>;
	readonly #growing = new Map<FillPart, Growing>();
	#start = 0;

	constructor(append: (bytes: Uint8Array) => Promise<unknown>) {
		this.#append = append;
	}

	async add(part: FillPart, id: string, json: string): Promise<void> {
		const growing = this.#growing.get(part) ?? { docs: [], chars: 0 };
		this.#growing.set(part, growing);
		growing.docs.push({ id, json });
		growing.chars += json.length;
		this.counts[part] += 1;
		if (growing.docs.length >= BLOCK_DOCS || growing.chars >= BLOCK_CHARS) await this.#flush(part);
	}

	async finish(): Promise<void> {
		for (const part of FILL_PARTS) await this.#flush(part);
	}

	async #flush(part: FillPart): Promise<void> {
		const docs = this.#growing.get(part)?.docs ?? [];
		const [first, last] = [docs[0]?.id, docs.at(-1)?.id];
		if (first === undefined || last === undefined) return;
		this.#growing.delete(part);
		const { bytes, crc, size } = await compressOpening(docs.map(({ json }) => json));
		await this.#append(bytes);
		const [start, length] = [this.#start, bytes.byteLength];
		this.#start += length;
		this.blocks.push({ part, first, last, count: docs.length, start, length, crc, size });
	}
}

/**
 * The documents are read a few hundred at a time, each time as they are then, so that no reader holds the store open for
 * minutes: what changes meanwhile lies above the cursor and comes with the first pull.
 */
const writeBlocks = async (store: Store, scopes: readonly string[], writer: BlockWriter) => {
	const { epoch, cursor, ids } = await store.read(async (tx) => ({
		epoch: await tx.epoch(),
		cursor: await tx.head(),
		ids: (await tx.inventory(scopes)).map(({ id }) => id).sort()
	}));
	for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
		const some = ids.slice(from, from + READ_AT_ONCE);
		const docs = await store.read(async (tx) => {
			await tx.warm(some);
			return Promise.all(some.map((id) => tx.get(id)));
		});
		for (const doc of docs) {
			// It may have left since (S-7).
			if (doc?.scopes.some((scope) => scopes.includes(scope)))
				await writer.add(fillPartOf(doc), doc.id, JSON.stringify(doc));
		}
	}
	await writer.finish();
	return { epoch, cursor };
};

/** Makes a start and puts it in its place only when it is whole. */
export const prepare = async (
	store: Store,
	scopes: readonly string[],
	folder: string,
	indexName: string
): Promise<Prepared> => {
	const file = `${randomUUID()}.blocks`;
	const handle = await open(join(folder, file), 'wx');
	try {
		const writer = new BlockWriter((bytes) => handle.write(bytes));
		const { epoch, cursor } = await writeBlocks(store, scopes, writer);
		const { blocks, counts } = writer;
		const prepared: Prepared = { epoch, scopes, cursor, counts, blocks, file };
		await writeFile(join(folder, `${file}.index`), JSON.stringify(prepared));
		await rename(join(folder, `${file}.index`), join(folder, indexName));
		return prepared;
	} catch (error) {
		await rm(join(folder, file), { force: true });
		await rm(join(folder, `${file}.index`), { force: true });
		throw error;
	} finally {
		await handle.close();
	}
};
