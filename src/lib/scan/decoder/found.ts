/** The kinds of code that are read: matrices correct their own errors, lines hardly know that they have one. */
export const MATRIX = ['QRCode', 'MicroQRCode', 'DataMatrix', 'Aztec', 'PDF417'] as const;
export const LINEAR = ['Code128', 'Code39', 'Code93', 'EANUPC'] as const;

export type Format = (typeof MATRIX)[number] | (typeof LINEAR)[number];

interface Point {
	readonly x: number;
	readonly y: number;
}

/** One code in a picture. Its text is exactly what is on the label. */
export interface Found {
	readonly text: string;
	readonly format: string;
	readonly isLinear: boolean;
	/** Its corners, in pixels of the picture. */
	readonly corners: readonly Point[];
}

/** By the shoelace formula. */
const areaOf = ({ corners }: Found): number => {
	const twice = corners.reduce((sum, { x, y }, at) => {
		const next = corners[(at + 1) % corners.length] ?? { x, y };
		return sum + x * next.y - next.x * y;
	}, 0);
	return Math.abs(twice) / 2;
};

const fromMiddle = ({ corners }: Found, { width, height }: { width: number; height: number }): number => {
	const sum = corners.reduce((to, { x, y }) => ({ x: to.x + x, y: to.y + y }), { x: 0, y: 0 });
	const count = Math.max(1, corners.length);
	return Math.hypot(sum.x / count - width / 2, sum.y / count - height / 2) / Math.hypot(width, height);
};

/** Of several codes the one that is meant: matrices first, then what is large and near the middle, where people aim. */
export const bestOf = (
	found: readonly Found[],
	size: { width: number; height: number }
): Found | undefined => {
	const weight = (one: Found) => (areaOf(one) + 1) / (1 + (4 * fromMiddle(one, size)) ** 2);
	const [best] = found.toSorted((a, b) => Number(a.isLinear) - Number(b.isLinear) || weight(b) - weight(a));
	return best;
};
