/** A file of the app as it lies in the pack. */
export interface PackedFile {
	readonly url: string;
	readonly type: string;
	readonly content: Uint8Array<ArrayBuffer>;
}

const HEAD = 4;

/** All of them in one: how long the list is, the list, and their contents one after the other. */
export const packFiles = (files: readonly PackedFile[]): Uint8Array<ArrayBuffer> => {
	const list = files.map(({ url, type, content }) => [url, type, content.byteLength]);
	const head = new TextEncoder().encode(JSON.stringify(list));
	const all = new Uint8Array(
		HEAD + head.length + files.reduce((sum, one) => sum + one.content.byteLength, 0)
	);
	new DataView(all.buffer).setUint32(0, head.length);
	all.set(head, HEAD);
	let at = HEAD + head.length;
	for (const { content } of files) {
		all.set(content, at);
		at += content.byteLength;
	}
	return all;
};

/** What was packed; the contents are views, so nothing is copied. */
export const unpackFiles = (all: ArrayBuffer): PackedFile[] => {
	const length = new DataView(all).getUint32(0);
	const list: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(all, HEAD, length)));
	let at = HEAD + length;
	return (list as [url: string, type: string, length: number][]).map(([url, type, size]) => {
		const content = new Uint8Array(all, at, size);
		at += size;
		return { url, type, content };
	});
};
