import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, inflateRaw } from 'node:zlib';
import type { FillPart } from '#core/sync/fill-order.ts';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Some documents of one part, by id, compressed as the beginning of an answer. */
export interface Block {
	readonly part: FillPart;
	readonly first: string;
	readonly last: string;
	readonly count: number;
	/** Where it lies in its file. */
	readonly start: number;
	readonly length: number;
	/** Of the text before it was compressed: gzip ends with both. */
	readonly crc: number;
	readonly size: number;
}

/** How the text of every block begins; the rest of the answer follows the last document. */
export const OPENING = '{"docs":[';

const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** Ended so that another compressed piece can follow it. */
const OPEN_END = { finishFlush: constants.Z_SYNC_FLUSH };

export const compressOpening = async (
	docs: readonly string[]
): Promise<{ bytes: Buffer; crc: number; size: number }> => {
	const text = Buffer.from(OPENING + docs.join(','));
	return { bytes: await deflate(text, OPEN_END), crc: crc32(text), size: text.byteLength };
};

export const textOf = async (bytes: Uint8Array): Promise<string> =>
	(await inflate(bytes, OPEN_END)).toString('utf8');

/** The answer as gzip, made of the block as it lies on disk and the few words after it: nothing is compressed twice. */
export const gzipOf = async (
	bytes: Uint8Array,
	{ crc, size }: Pick<Block, 'crc' | 'size'>,
	ending: string
): Promise<Buffer> => {
	const rest = Buffer.from(ending);
	const trailer = Buffer.alloc(8);
	trailer.writeUInt32LE(crc32(rest, crc), 0);
	trailer.writeUInt32LE((size + rest.byteLength) % 2 ** 32, 4);
	return Buffer.concat([HEADER, bytes, await deflate(rest), trailer]);
};
