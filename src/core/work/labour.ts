import type { Work } from '../model/collections.ts';

type Lines = NonNullable<Work['labour']>;
export type LabourLine = Lines[string];

interface Ranked {
	id: string;
	line: LabourLine;
	/** How many lines it stands on. */
	depth: number;
	root: string;
}

const rank = (lines: Lines, id: string, line: LabourLine): Ranked => {
	const seen = new Set([id]);
	let root = id;
	let reverses = line.reverses;
	while (reverses !== undefined && !seen.has(reverses)) {
		seen.add(reverses);
		root = reverses;
		reverses = lines[reverses]?.reverses;
	}
	return { id, line, root, depth: seen.size };
};

const outranks = (a: Ranked, b: Ranked) => {
	if (a.depth !== b.depth) return a.depth > b.depth;
	return a.line.at === b.line.at ? a.id > b.id : a.line.at > b.line.at;
};

/** The lines that count: of a line and its corrections only the last word, whoever spoke it. All of them stay readable. */
export const countedLabour = (lines: Lines = {}): [id: string, line: LabourLine][] => {
	const last = new Map<string, Ranked>();
	for (const [id, line] of Object.entries(lines)) {
		const mine = rank(lines, id, line);
		const other = last.get(mine.root);
		if (!other || outranks(mine, other)) last.set(mine.root, mine);
	}
	return [...last.values()].map(({ id, line }) => [id, line]);
};

/** Timers that run, of everybody or of one person; the one begun last comes last. */
export const runningTimers = (lines: Lines | undefined, person?: string): [id: string, line: LabourLine][] =>
	countedLabour(lines)
		.filter(([, line]) => line.to === undefined && (person === undefined || line.person === person))
		.sort(([a, { from: x }], [b, { from: y }]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1));

/** Minutes from the clock that never jumps where there are any, else from the two moments. */
export const minutesOf = ({ from, to, minutes }: LabourLine): number =>
	minutes ?? (to === undefined ? 0 : Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000)));

const HANDS_ON: ReadonlySet<LabourLine['type']> = new Set([undefined, 'hands-on', 'help', 'cleaning']);

export const isHandsOn = ({ type }: LabourLine) => HANDS_ON.has(type);
