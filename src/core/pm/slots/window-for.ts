/** From one moment to another, in milliseconds. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Somebody at work, and what they can do. */
export interface Crew extends Stretch {
	readonly skills: readonly string[];
}

export interface WindowNeed {
	readonly minutes: number;
	readonly skills: readonly string[];
	/** The tolerance of the work: it is never moved beyond it. */
	readonly within: Stretch;
	/** Where several fit, the nearest to this moment. */
	readonly wanted: number;
}

export type WindowFound = { ok: true; at: Stretch } | { ok: false; reason: 'no-window' | 'no-skills' };

const MINUTE = 60_000;

const shared = (a: Stretch, b: Stretch): Stretch | undefined => {
	const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
	return from < to ? { from, to } : undefined;
};

export const crossing = (some: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
	some.flatMap((one) => others.flatMap((other) => shared(one, other) ?? []));

/** Where one ends as the next begins, the work goes on. */
export const joined = (stretches: readonly Stretch[]): Stretch[] => {
	const all: Stretch[] = [];
	for (const one of stretches.toSorted((a, b) => a.from - b.from)) {
		const last = all.at(-1);
		if (last && one.from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, one.to) };
		else all.push(one);
	}
	return all;
};

/**
 * When work can be done that needs the machine: production has given it away, somebody with each skill is at work, and it
 * is long enough. If nothing fits before the latest day, that is said and the work stays where it is due.
 */
export const windowFor = (
	{ minutes, skills, within, wanted }: WindowNeed,
	free: readonly Stretch[],
	crews: readonly Crew[]
): WindowFound => {
	const length = minutes * MINUTE;
	const fits = ({ from, to }: Stretch) => to - from >= length;
	const given = joined(free).flatMap((one) => shared(one, within) ?? []);
	if (!given.some(fits)) return { ok: false, reason: 'no-window' };
	const needed =
		skills.length > 0 ? skills.map((skill) => crews.filter((crew) => crew.skills.includes(skill))) : [crews];
	const staffed = needed.reduce<readonly Stretch[]>((some, crew) => crossing(some, joined(crew)), given);
	const startIn = ({ from, to }: Stretch) => Math.min(Math.max(wanted, from), to - length);
	const starts = staffed.filter(fits).map(startIn);
	if (starts.length === 0) return { ok: false, reason: 'no-skills' };
	const distance = (start: number) => Math.abs(start - wanted);
	const start = starts.reduce((best, one) => (distance(one) < distance(best) ? one : best));
	return { ok: true, at: { from: start, to: start + length } };
};
