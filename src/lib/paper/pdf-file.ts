type Part = string | Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();
const bytesOf = (part: Part): Uint8Array<ArrayBuffer> =>
	typeof part === 'string' ? utf8.encode(part) : part;

const deflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(
		await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer()
	);

/** Text in a dictionary, whatever its language: as UTF-16. */
export const textString = (text: string): string =>
	`<FEFF${[...Array(text.length).keys()].map((n) => text.charCodeAt(n).toString(16).padStart(4, '0')).join('')}>`;

/** The objects of a PDF file, numbered in the order in which they were asked for. */
export class PdfFile {
	readonly #objects: Part[][] = [];

	/** A number for what is written later. */
	reserve(): number {
		return this.#objects.push([]);
	}

	write(number: number, ...parts: Part[]): void {
		this.#objects[number - 1] = parts;
	}

	add(...parts: Part[]): number {
		const number = this.reserve();
		this.write(number, ...parts);
		return number;
	}

	/** Packed; what is packed already goes in with the name of its filter. */
	async addStream(dictionary: string, content: Part, filter?: string): Promise<number> {
		const bytes = filter === undefined ? await deflate(bytesOf(content)) : bytesOf(content);
		const head = `<< ${dictionary} /Filter /${filter ?? 'FlateDecode'} /Length ${bytes.length} >>\nstream\n`;
		return this.add(head, bytes, '\nendstream');
	}

	finish(root: number, info: number): Blob {
		// The second line tells whoever passes the file on that it is not text.
		const parts: Uint8Array<ArrayBuffer>[] = [
			utf8.encode('%PDF-1.7\n'),
			new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])
		];
		let length = parts.reduce((sum, part) => sum + part.length, 0);
		const put = (part: Part) => {
			const bytes = bytesOf(part);
			parts.push(bytes);
			length += bytes.length;
		};
		const places = this.#objects.map((object, n) => {
			const at = length;
			put(`${n + 1} 0 obj\n`);
			object.forEach(put);
			put('\nendobj\n');
			return at;
		});
		const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
		const start = length;
		put(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}`);
		put(
			`trailer\n<< /Size ${places.length + 1} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`
		);
		return new Blob(parts, { type: 'application/pdf' });
	}
}
