export interface Statement {
	readonly name: string;
	readonly text: string;
}

const known = new Map<string, Statement>();

/** `?` as PostgreSQL writes it, `$1`, `$2`…, with a name under which each connection keeps its plan. */
export const numbered = (text: string): Statement => {
	const before = known.get(text);
	if (before !== undefined) return before;
	let n = 0;
	const statement = { name: `mw${known.size}`, text: text.replaceAll('?', () => `$${(n += 1)}`) };
	known.set(text, statement);
	return statement;
};

/** The same for a statement whose text hardly comes twice: not worth keeping. */
export const numberedOnce = (text: string): string => {
	let n = 0;
	return text.replaceAll('?', () => `$${(n += 1)}`);
};
