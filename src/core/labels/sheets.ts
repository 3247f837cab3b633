/** Labels on paper, all in millimetres from the upper left corner. */
export interface Paper {
	readonly width: number;
	readonly height: number;
	readonly columns: number;
	readonly rows: number;
	readonly left: number;
	readonly top: number;
	/** From the edge of one label to the same edge of the next. */
	readonly across: number;
	readonly down: number;
	readonly label: { readonly width: number; readonly height: number };
	/** What printers leave blank at the edge of a label. */
	readonly padding: number;
}

export interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const A4 = { width: 210, height: 297 };
const LETTER = { width: 215.9, height: 279.4 };
const PADDING = 2;

type Grid = [columns: number, rows: number, width: number, height: number, across: number, top?: number];

/** In the middle of the sheet, if not said otherwise; rows lie close together. */
const grid = (
	size: { width: number; height: number },
	[columns, rows, width, height, across, top = (size.height - rows * height) / 2]: Grid
): Paper => ({
	...size,
	columns,
	rows,
	left: (size.width - (columns - 1) * across - width) / 2,
	top,
	across,
	down: height,
	label: { width, height },
	padding: PADDING
});

/** By the names under which label sheets are sold, or by what is on them. */
export const SHEETS = {
	'a4-3x7': grid(A4, [3, 7, 63.5, 38.1, 66.04]),
	'a4-3x8': grid(A4, [3, 8, 70, 37, 70]),
	'a4-2x7': grid(A4, [2, 7, 99.1, 38.1, 101.6]),
	'a4-2x5': grid(A4, [2, 5, 99.1, 57, 101.6]),
	'a4-2x4': grid(A4, [2, 4, 99.1, 67.7, 101.6]),
	'a4-5x13': grid(A4, [5, 13, 38.1, 21.2, 40.64]),
	'letter-3x10': grid(LETTER, [3, 10, 66.675, 25.4, 69.85, 12.7]),
	'letter-2x5': grid(LETTER, [2, 5, 101.6, 50.8, 106.3625, 12.7]),
	'letter-2x3': grid(LETTER, [2, 3, 101.6, 84.6667, 106.3625, 12.7])
} as const satisfies Record<string, Paper>;

export type SheetName = keyof typeof SHEETS;

export const SHEET_NAMES = Object.keys(SHEETS).filter((name): name is SheetName => name in SHEETS);

const ROLL_WIDTH = 62;
export const ROLL_HEIGHT = { least: 20, usual: 40, most: 150 };

/** An endless roll: each label is a page of its own, cut behind it. */
export const roll = (height: number): Paper => ({
	...{ width: ROLL_WIDTH, height },
	...{ columns: 1, rows: 1, left: 0, top: 0, across: ROLL_WIDTH, down: height },
	label: { width: ROLL_WIDTH, height },
	padding: 3
});

export const perPage = ({ columns, rows }: Paper): number => columns * rows;

/** Where the n-th label of a page lies, row by row. */
export const cellAt = ({ columns, left, top, across, down, label }: Paper, n: number): Cell => ({
	x: left + (n % columns) * across,
	y: top + Math.floor(n / columns) * down,
	...label
});

/** How many pages so many labels take when the first one lies on the place of this number (from 0). */
export const pagesFor = (paper: Paper, labels: number, start: number): number =>
	labels === 0 ? 0 : Math.ceil((start + labels) / perPage(paper));
