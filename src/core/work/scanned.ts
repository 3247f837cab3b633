import type { Asset } from '../model/collections.ts';
import { codeInAddress } from '../tags/addresses.ts';
import { asPrinted } from '../tags/typed-code.ts';

/** Every text by which a label of this machine may read. */
export const labelsOf = ({ code, tags = [] }: Pick<Asset, 'code' | 'tags'>): string[] => [code, ...tags];

/** Nothing but dots is no code, and may be a label all the same. */
const plain = (text: string) => asPrinted(text) || text.trim();

/** Whether a scanned or typed text is a label of it: one of its texts, or an address that ends in its code. */
export const isLabelOf = (labels: readonly string[], scanned: string): boolean => {
	const read = [scanned, codeInAddress(scanned.trim()) ?? ''].map(plain).filter((text) => text !== '');
	return labels.some((label) => read.includes(plain(label)));
};
