type Spot = readonly [row: number, column: number];

/** The eight bits of a word as they lie together, seen from the last one. */
const SHAPE: readonly Spot[] = [
	[-2, -2],
	[-2, -1],
	[-1, -2],
	[-1, -1],
	[-1, 0],
	[0, -2],
	[0, -1],
	[0, 0]
];

/** Words that lie across a corner; negative places are counted from the other side. When each is used: see below. */
const CORNERS: Readonly<Record<'one' | 'two' | 'three' | 'four', readonly Spot[]>> = {
	one: [
		[-1, 0],
		[-1, 1],
		[-1, 2],
		[0, -2],
		[0, -1],
		[1, -1],
		[2, -1],
		[3, -1]
	],
	two: [
		[-3, 0],
		[-2, 0],
		[-1, 0],
		[0, -4],
		[0, -3],
		[0, -2],
		[0, -1],
		[1, -1]
	],
	three: [
		[-3, 0],
		[-2, 0],
		[-1, 0],
		[0, -2],
		[0, -1],
		[1, -1],
		[2, -1],
		[3, -1]
	],
	four: [
		[-1, 0],
		[-1, -1],
		[0, -3],
		[0, -2],
		[0, -1],
		[1, -3],
		[1, -2],
		[1, -1]
	]
};

/** Lays words into a square in slanting rows, up and down in turns, as ISO/IEC 16022 says (annex F). */
export const placeBits = (words: readonly number[], size: number): boolean[][] => {
	const cells: (boolean | undefined)[][] = Array.from({ length: size }, () =>
		Array.from({ length: size }, () => undefined)
	);
	let next = 0;
	const set = (row: number, column: number, isDark: boolean): void => {
		const line = cells[row];
		if (line) line[column] = isDark;
	};
	const lay = (spots: readonly Spot[]): void => {
		const word = words[next++] ?? 0;
		spots.forEach(([row, column], bit) => set(row, column, ((word >> (7 - bit)) & 1) === 1));
	};
	const corner = (which: keyof typeof CORNERS): void =>
		lay(CORNERS[which].map(([row, column]) => [(row + size) % size, (column + size) % size]));
	/** What would lie outside comes in again at the other side, a little aside. */
	const word = (row: number, column: number): void => {
		lay(
			SHAPE.map(([down, across]): Spot => {
				let [r, c] = [row + down, column + across];
				if (r < 0) [r, c] = [r + size, c + 4 - ((size + 4) % 8)];
				if (c < 0) [r, c] = [r + 4 - ((size + 4) % 8), c + size];
				return [r, c];
			})
		);
	};
	const isFree = (row: number, column: number): boolean => cells[row]?.[column] === undefined;

	let [row, column] = [4, 0];
	do {
		if (row === size && column === 0) corner('one');
		if (row === size - 2 && column === 0 && size % 4 !== 0) corner('two');
		if (row === size - 2 && column === 0 && size % 8 === 4) corner('three');
		if (row === size + 4 && column === 2 && size % 8 === 0) corner('four');
		do {
			if (row < size && column >= 0 && isFree(row, column)) word(row, column);
			[row, column] = [row - 2, column + 2];
		} while (row >= 0 && column < size);
		[row, column] = [row + 1, column + 3];
		do {
			if (row >= 0 && column < size && isFree(row, column)) word(row, column);
			[row, column] = [row + 2, column - 2];
		} while (row < size && column >= 0);
		[row, column] = [row + 3, column + 1];
	} while (row < size || column < size);
	if (isFree(size - 1, size - 1)) {
		set(size - 1, size - 1, true);
		set(size - 2, size - 2, true);
	}
	return cells.map((line) => line.map((cell) => cell ?? false));
};
