import type { Doc } from '#core/model/document.ts';
import { seededWork, workId } from './history.ts';

/** What others did while a device was away. */
export interface Shift {
	/** The first job they touched, and how many in a row. */
	readonly first: number;
	readonly count: number;
	/** The how-manieth shift it is: each touches them once more. */
	readonly round: number;
	readonly assets: number;
}

const SAID = 'Looked at it again in the night shift: holds, no oil on the floor.';

/** A job after so many shifts: one comment for each. */
const workAfter = (n: number, { round, assets }: Pick<Shift, 'round' | 'assets'>): Doc => {
	const before = seededWork(n, assets);
	const said = Array.from({ length: round }, (_, i) => [
		`c_${workId(n)}_${i + 1}`,
		{ at: before['updatedAt'], by: before['createdBy'], text: SAID }
	]);
	return {
		...before,
		rev: 1 + round,
		comments: { ...(before['comments'] as object | undefined), ...Object.fromEntries(said) }
	};
};

export const changedWork = function* ({ first, count, ...shift }: Shift): Generator<Doc> {
	for (let n = first; n < first + count; n++) yield workAfter(n, shift);
};
