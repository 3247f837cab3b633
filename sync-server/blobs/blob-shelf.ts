/** What became of a piece of an upload. */
export type Appended =
	| { readonly result: 'appended'; readonly offset: number }
	/** The upload stands elsewhere: nothing was written. */
	| { readonly result: 'offset-mismatch'; readonly offset: number }
	/** More came than was announced: what came too much was not written. */
	| { readonly result: 'too-large'; readonly offset: number }
	/** Up to the offset it is there; the rest found no room. */
	| { readonly result: 'disk-full'; readonly offset: number }
	/** The sender stopped in between: up to the offset it is there. */
	| { readonly result: 'cut'; readonly offset: number };

/**
 * Where bytes lie that are named by their sha256. What `read` gives are always the bytes of that name, whole, and on the
 * disk for good: nothing becomes readable before it was checked and written down.
 */
export interface BlobShelf {
	/** How many bytes of an upload have arrived; 0 for one nobody began. */
	offsetOf(upload: string): Promise<number>;
	append(upload: string, offset: number, body: AsyncIterable<Uint8Array>, most: number): Promise<Appended>;
	/** Checks a whole upload and puts it on the shelf; one that does not fit its name is thrown away. */
	finish(upload: string, hash: string): Promise<'kept' | 'hash-mismatch'>;
	/** Bytes of unfinished uploads. */
	unfinishedBytes(): Promise<number>;
	/** Throws away unfinished uploads that nobody continued since then. */
	sweep(before: Date): Promise<number>;
	sizeOf(hash: string): Promise<number | undefined>;
	/** From the first up to and with the last of these bytes. */
	read(hash: string, first: number, last: number): ReadableStream<Uint8Array>;
}
