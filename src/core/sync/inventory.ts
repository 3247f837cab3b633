/** What a side holds, told in few bytes: 256 buckets by id, each with how many and a sum over every (id, rev). */
export const BUCKETS = 256;

export interface Held {
	id: string;
	rev: number;
}

export interface Bucket {
	count: number;
	sum: string;
}

/** A 32-bit sum of a text, another one for each seed (FNV-1a): quick on a phone, no secret in it. */
export const mix = (text: string, seed: number): number => {
	let sum = 0x811c9dc5 ^ seed;
	for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	sum = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
	return (sum ^ (sum >>> 15)) >>> 0;
};

export const bucketOf = (id: string): number => mix(id, 0) % BUCKETS;

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');

/** Each document once; the order does not matter. */
export const bucketsOf = (held: Iterable<Held>): Bucket[] => {
	const counts = new Uint32Array(BUCKETS);
	const high = new Uint32Array(BUCKETS);
	const low = new Uint32Array(BUCKETS);
	for (const { id, rev } of held) {
		const bucket = bucketOf(id);
		const text = `${id} ${rev}`;
		counts[bucket] = (counts[bucket] ?? 0) + 1;
		high[bucket] = (high[bucket] ?? 0) ^ mix(text, 1);
		low[bucket] = (low[bucket] ?? 0) + mix(text, 2);
	}
	return Array.from(counts, (count, i) => ({ count, sum: hex(high[i] ?? 0) + hex(low[i] ?? 0) }));
};
