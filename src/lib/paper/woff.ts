/** A font out of its wrapping (WOFF 1): each table unpacked, under the name that TrueType gives it. */
export type Tables = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const HEADER = 44;
const ENTRY = 20;

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(
		await new Response(
			new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
		).arrayBuffer()
	);

export const tablesOf = async (woff: ArrayBuffer): Promise<Tables> => {
	const view = new DataView(woff);
	const tables = new Map<string, Uint8Array<ArrayBuffer>>();
	for (let n = 0; n < view.getUint16(12); n += 1) {
		const at = HEADER + n * ENTRY;
		const tag = String.fromCharCode(...new Uint8Array(woff, at, 4));
		const [offset, packed, whole] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
		const bytes = new Uint8Array(woff, offset, packed);
		tables.set(tag, packed < whole ? await inflate(bytes) : bytes.slice());
	}
	return tables;
};

const padded = (length: number) => (length + 3) & ~3;

const sumOf = (bytes: Uint8Array): number => {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 1) sum = (sum + ((bytes[at] ?? 0) << (8 * (3 - (at % 4))))) >>> 0;
	return sum;
};

/** The same font as one file, as readers of PDF want it. */
export const asTrueType = (tables: Tables): Uint8Array<ArrayBuffer> => {
	const names = [...tables.keys()].sort();
	const start = 12 + 16 * names.length;
	const size = [...tables.values()].reduce((sum, { length }) => sum + padded(length), start);
	const file = new Uint8Array(size);
	const view = new DataView(file.buffer);
	const power = 2 ** Math.floor(Math.log2(names.length));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, names.length);
	view.setUint16(6, power * 16);
	view.setUint16(8, Math.log2(power));
	view.setUint16(10, (names.length - power) * 16);
	let offset = start;
	names.forEach((name, n) => {
		const bytes = tables.get(name) ?? new Uint8Array();
		const at = 12 + 16 * n;
		[...name].forEach((sign, k) => view.setUint8(at + k, sign.charCodeAt(0)));
		view.setUint32(at + 4, sumOf(bytes));
		view.setUint32(at + 8, offset);
		view.setUint32(at + 12, bytes.length);
		file.set(bytes, offset);
		offset += padded(bytes.length);
	});
	return file;
};
