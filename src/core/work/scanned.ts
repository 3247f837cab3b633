import type { Asset } from '../model/collections.ts';

/** Every text by which a label of this machine may read. */
export const labelsOf = ({ code, tags = [] }: Pick<Asset, 'code' | 'tags'>): string[] => [code, ...tags];

const plain = (text: string) => text.trim().toLowerCase();

/** Whether a scanned or typed text is a label of it: one of its texts, or an address that ends in its code. */
export const isLabelOf = (labels: readonly string[], scanned: string): boolean => {
	const read = plain(scanned);
	return labels.some((label) => {
		const one = plain(label);
		return read === one || read.endsWith(`/a/${encodeURIComponent(one)}`);
	});
};
