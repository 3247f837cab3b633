/** A moment and what was read then. */
export interface Point {
	readonly at: string;
	readonly value: number;
}

interface Limits {
	readonly min?: number | undefined;
	readonly max?: number | undefined;
}

export interface MeterChart {
	/** In a field a hundred wide and as high as was asked for, from its left top. */
	readonly line: readonly (readonly [x: number, y: number])[];
	/** Heights at which a limit lies, where it lies near what was read. */
	readonly limits: readonly { readonly is: 'warn' | 'fail'; readonly y: number }[];
	readonly low: number;
	readonly high: number;
	readonly from: string;
	readonly to: string;
}

const WIDTH = 100;

const limitsOf = (is: 'warn' | 'fail', { min, max }: Limits = {}) =>
	[min, max].flatMap((value) => (value === undefined ? [] : [{ is, value }]));

/** A small picture of what was read; undefined for fewer than two readings, which are no line. */
export const meterChart = (
	points: readonly Point[],
	{ warn, fail, height }: { warn?: Limits | undefined; fail?: Limits | undefined; height: number }
): MeterChart | undefined => {
	const inOrder = points.toSorted((a, b) => (a.at < b.at ? -1 : 1));
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	if (!first || !last || inOrder.length < 2) return undefined;
	const values = inOrder.map(({ value }) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	// A limit that lies as far away as all that was read is high would make that a flat line.
	const reach = Math.max(high - low, Math.abs(high) * 0.1);
	const near = [...limitsOf('warn', warn), ...limitsOf('fail', fail)].filter(
		({ value }) => value >= low - reach && value <= high + reach
	);
	const bottom = Math.min(low, ...near.map(({ value }) => value));
	const top = Math.max(high, ...near.map(({ value }) => value));
	const [begin, end] = [Date.parse(first.at), Date.parse(last.at)];
	const x = (at: string) => (end === begin ? WIDTH : (WIDTH * (Date.parse(at) - begin)) / (end - begin));
	const y = (value: number) => (top === bottom ? height / 2 : (height * (top - value)) / (top - bottom));
	return {
		...{ low, high, from: first.at, to: last.at },
		line: inOrder.map(({ at, value }) => [x(at), y(value)] as const),
		limits: near.map(({ is, value }) => ({ is, y: y(value) }))
	};
};

/** How a reading stands to the limits of its meter. */
export const standsAs = (
	value: number,
	{ warn = {}, fail = {} }: { warn?: Limits | undefined; fail?: Limits | undefined }
): 'good' | 'warn' | 'fail' => {
	const isOut = ({ min, max }: Limits) =>
		(min !== undefined && value < min) || (max !== undefined && value > max);
	if (isOut(fail)) return 'fail';
	return isOut(warn) ? 'warn' : 'good';
};
