import type { Plan } from '../schedule.ts';

export type Level = NonNullable<Plan['levels']>[number];

export interface LevelsDue {
	/** The level that gives the job its name and procedure: the highest whose turn it is. */
	readonly lead: Level | undefined;
	/** Whose turn it is and which the lead does not contain: they are done beside it. */
	readonly beside: readonly Level[];
	/** What the lead contains: it counts as done with it. */
	readonly covered: readonly Level[];
}

/** All that a level contains, and what those contain. */
const contents = (level: Level, levels: readonly Level[]): ReadonlySet<string> => {
	const found = new Set<string>();
	const waiting = [...(level.covers ?? [])];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (found.has(id) || id === level.id) continue;
		found.add(id);
		waiting.push(...(levels.find((one) => one.id === id)?.covers ?? []));
	}
	return found;
};

const NONE: LevelsDue = { lead: undefined, beside: [], covered: [] };

/** Which levels of a plan are due at its n-th occurrence. A level that is left out gives way to those below it. */
export const levelsAt = (
	ordinal: number,
	levels: readonly Level[],
	leftOut: readonly string[] = []
): LevelsDue => {
	if (levels.length === 0) return NONE;
	const due = levels
		.filter(({ id, every }) => ordinal % every === 0 && !leftOut.includes(id))
		.sort((a, b) => b.every - a.every || (a.id < b.id ? -1 : 1));
	const [lead, ...others] = due;
	if (!lead) return NONE;
	const inside = contents(lead, levels);
	return {
		lead,
		beside: others.filter(({ id }) => !inside.has(id)),
		covered: others.filter(({ id }) => inside.has(id))
	};
};

/** As a job keeps them: the lead first. */
export const levelIds = ({ lead, beside, covered }: LevelsDue): string[] =>
	[...(lead ? [lead] : []), ...beside, ...covered].map(({ id }) => id);
