/** Which numbers of a client became which numbers of another. */
export interface Renaming {
	from: string;
	to: string;
	seqs: ReadonlyMap<number, number>;
}

/**
 * An act that gets another number creates things with other ids, and acts after it speak of those things: everywhere,
 * also inside ids built from ids (a slot of a plan, a person's scope) and in the keys of maps. A client's name is twenty
 * random letters, so nothing else can look like one.
 */
export const renameIds = <T>(value: T, renaming: Renaming): T => {
	const act = new RegExp(`(?<=_)${renaming.from}_(\\d+)(?!\\d)|\\b${renaming.from}:(\\d+)(?!\\d)`, 'g');
	const renamed = (text: string) =>
		text.replace(act, (whole: string, inId: string | undefined, inOp: string | undefined) => {
			const seq = renaming.seqs.get(Number(inId ?? inOp));
			return seq === undefined ? whole : `${renaming.to}${inId === undefined ? ':' : '_'}${seq}`;
		});
	const walk = (part: unknown): unknown => {
		if (typeof part === 'string') return renamed(part);
		if (Array.isArray(part)) return part.map(walk);
		if (typeof part !== 'object' || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([key, inner]) => [renamed(key), walk(inner)]));
	};
	return walk(value) as T;
};
