import type { ParkedAct } from '#core/sync/parked-messages.ts';

/** What one person did on one device, and why it waits: what is decided together. */
export interface ParkedGroup {
	readonly key: string;
	readonly first: ParkedAct;
	readonly acts: readonly ParkedAct[];
}

/** In the order in which each began to come; what is in them in the order in which it was done there. */
export const groupsOf = (acts: readonly ParkedAct[]): ParkedGroup[] => {
	const groups = new Map<string, ParkedAct[]>();
	for (const act of acts) {
		const key = [act.actor, act.device, act.why].join(' ');
		const group = groups.get(key);
		if (group) group.push(act);
		else groups.set(key, [act]);
	}
	return [...groups].flatMap(([key, of]) => {
		const [first] = of;
		return first ? [{ key, first, acts: of }] : [];
	});
};

/** What may be accepted by the one who looks: one's own is for somebody else, and nobody accepts what they may not read. */
export const acceptable = (acts: readonly ParkedAct[]): ParkedAct[] =>
	acts.filter(({ isOwn, says }) => !isOwn && says !== undefined);
export const rejectable = (acts: readonly ParkedAct[]): ParkedAct[] => acts.filter(({ isOwn }) => !isOwn);
