/** One line of the engine, broken on purpose: a simulator that does not notice proves nothing. */
export interface Mutant {
	/** As it is asked for: `npm run sim -- --mutant NAME`. */
	readonly name: string;
	/** What the broken engine does. */
	readonly means: string;
	/** From the root of the project. */
	readonly file: string;
	/** Stands there exactly once, and is written otherwise when the file is loaded. */
	readonly find: string;
	readonly put: string;
}

export type Broken =
	{ readonly ok: true; readonly source: string } | { readonly ok: false; readonly problem: string };

/** The file as the mutant has it. */
export const breakSource = ({ name, file, find, put }: Mutant, source: string): Broken => {
	const [before, after, ...more] = source.split(find);
	const isOnce = before !== undefined && after !== undefined && more.length === 0;
	if (isOnce) return { ok: true, source: `${before}${put}${after}` };
	const times = after === undefined ? 'nowhere' : `${more.length + 1} times`;
	return {
		ok: false,
		problem: `The mutant ${name} does not fit ${file} any more: its line stands there ${times}.`
	};
};

/** Names the mutant to a process that breaks the engine. */
export const MUTANT = 'SIM_MUTANT';
