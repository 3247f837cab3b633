/** Dark modules of one row that lie together. */
export interface Run {
	readonly row: number;
	readonly from: number;
	readonly count: number;
}

/** A code as few rectangles: the dark modules of each row, joined where they touch. */
export const runsOf = (modules: readonly (readonly boolean[])[]): Run[] =>
	modules.flatMap((row, at) => {
		const runs: Run[] = [];
		for (let from = 0; from < row.length; from++) {
			if (!row[from]) continue;
			let count = 1;
			while (row[from + count]) count++;
			runs.push({ row: at, from, count });
			from += count;
		}
		return runs;
	});
