import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_FILE } from '../../store/own-only.ts';
import { FILL_PARTS, type FillPart } from '#core/sync/fill-order.ts';
import type { Store, StoredDoc } from '../../store/store.ts';
import { sendable } from '../set-aside.ts';
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

/** The documents of one part in blocks, each compressed and appended to the file as soon as it is full. */
class BlockWriter {
	readonly blocks: Block[] = [];
	readonly counts: Record<FillPart, number> = { people: 0, work: 0, plant: 0, history: 0 };
	readonly #append: (bytes: Uint8Array) => Promise<unknown>;
	#start = 0;

	constructor(append: (bytes: Uint8Array) => Promise<unknown>) {
		this.#append = append;
	}

	async add(part: FillPart, docs: readonly StoredDoc[]): Promise<void> {
		const [first, last] = [docs[0]?.id, docs.at(-1)?.id];
		if (first === undefined || last === undefined) return;
		const { bytes, crc, size } = await compressOpening(docs.map(({ json }) => json));
		await this.#append(bytes);
		const [start, length] = [this.#start, bytes.byteLength];
		this.#start += length;
		this.counts[part] += docs.length;
		this.blocks.push({ part, first, last, count: docs.length, start, length, crc, size });
	}
}

/** As many of the documents as make a block of a size that a phone parses in one go, at least one. */
const inOneBlock = (docs: readonly StoredDoc[]): StoredDoc[] => {
	let chars = 0;
	const end = docs.findIndex(({ json }, i) => {
		chars += json.length;
		return i > 0 && chars > BLOCK_CHARS;
	});
	return docs.slice(0, end < 0 ? docs.length : end);
};

/**
 * Each block shows the store as it is when it is read, so that no reader holds the store open for minutes: what changes
 * meanwhile lies above the cursor and comes with the first pull.
 */
const writeBlocks = async (store: Store, scopes: readonly string[], writer: BlockWriter) => {
	const begun = await store.read(async (tx) => ({ epoch: await tx.epoch(), cursor: await tx.head() }));
	for (const part of FILL_PARTS) {
		for (let after: string | undefined = ''; after !== undefined;) {
			const from: string = after;
			const page = await store.read((tx) => tx.fill(scopes, part, from, BLOCK_DOCS));
			const docs = inOneBlock(page.map(({ id, json }) => ({ id, json: sendable(id, json, scopes) })));
			await writer.add(part, docs);
			after = docs.at(-1)?.id;
		}
	}
	return begun;
};

/** Makes a start and puts it in its place only when it is whole. */
export const prepare = async (
	store: Store,
	scopes: readonly string[],
	folder: string,
	indexName: string
): Promise<Prepared> => {
	const file = `${randomUUID()}.blocks`;
	const handle = await open(join(folder, file), 'wx', OWN_FILE);
	try {
		const writer = new BlockWriter((bytes) => handle.write(bytes));
		const { epoch, cursor } = await writeBlocks(store, scopes, writer);
		const { blocks, counts } = writer;
		const prepared: Prepared = { epoch, scopes, cursor, counts, blocks, file };
		await writeFile(join(folder, `${file}.index`), JSON.stringify(prepared), { mode: OWN_FILE });
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
