/** One question put to the server, and whether its answer is the one that was written down. */
export interface Cell {
	readonly endpoint: string;
	readonly subject: string;
	readonly action: string;
	/** On what: of the own site, of another one, in the areas or outside. */
	readonly target: string;
	readonly allowed: boolean;
	readonly expected: boolean;
	/** Set where what is foreign is told from what is not there (S-7). */
	readonly tells?: string;
}

export interface Tally {
	readonly cells: number;
	readonly allowed: number;
	readonly denied: number;
	readonly leaks: number;
}

/** More than was written down, or a denial that says what is there. */
export const isLeak = ({ allowed, expected, tells }: Cell): boolean =>
	(allowed && !expected) || tells !== undefined;

/** Less than was written down: nobody learns anything by it, and somebody cannot work. */
export const isMissing = ({ allowed, expected }: Cell): boolean => expected && !allowed;

export const tallyOf = (cells: readonly Cell[]): Tally => {
	const allowed = cells.filter((cell) => cell.allowed).length;
	return {
		cells: cells.length,
		allowed,
		denied: cells.length - allowed,
		leaks: cells.filter(isLeak).length
	};
};

export const cellWords = ({ endpoint, subject, action, target, allowed, tells }: Cell): string =>
	`${endpoint} ${action} on ${target} by ${subject}: ${tells ?? (allowed ? 'allowed' : 'denied')}`;
