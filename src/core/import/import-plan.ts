import type { Problem, Row } from './convert.ts';

/** Where the id comes from of something that an earlier act of the same import makes. */
export interface MadeBy {
	/** The place of that act in the plan. */
	act: number;
	/** What the ids of its kind begin with. */
	prefix: string;
}

/** One ordinary act, ready to be done; it can be written down and read again. */
export interface PlannedAct {
	/** The line of the file it comes from. */
	line: number;
	name: string;
	args: Readonly<Record<string, unknown>>;
	/** By where the id belongs in the arguments: `parentId`, `parentId.to`. */
	refs?: Readonly<Record<string, MadeBy>>;
	/** What it will look at, as far as is known beforehand. */
	reads?: { prefix?: string; ids?: readonly string[]; keys?: readonly string[] };
}

/** new, changed: acts stand for it. same: the plant says so already. wrong: it cannot come in, and the problems say why. */
export type Outcome = 'new' | 'changed' | 'same' | 'wrong';

export interface RowPlan {
	row: Row;
	outcome: Outcome;
	problems: readonly Problem[];
	/** What it is called, for whoever reads the list. */
	called: string;
}

export interface ImportPlan {
	/** In the order of the file. */
	rows: readonly RowPlan[];
	/** In the order in which they are done: what others stand on first. */
	acts: readonly PlannedAct[];
}

/** An edit's changes: only what is said and differs. */
export const changesTo = (
	old: Readonly<Record<string, unknown>>,
	wanted: Readonly<Record<string, unknown>>
): Record<string, { from?: unknown; to: unknown }> =>
	Object.fromEntries(
		Object.entries(wanted).flatMap(([field, to]) => {
			const from = old[field];
			if (to === undefined || JSON.stringify(from) === JSON.stringify(to)) return [];
			return [[field, from === undefined ? { to } : { from, to }]];
		})
	);

/** Puts an id where it belongs in the arguments: `parentId.to`. */
export const withId = (
	args: Readonly<Record<string, unknown>>,
	path: string,
	id: string
): Record<string, unknown> => {
	const [head = '', ...rest] = path.split('.');
	if (rest.length === 0) return { ...args, [head]: id };
	const inner = args[head];
	const held = typeof inner === 'object' && inner !== null ? { ...inner } : {};
	return { ...args, [head]: withId(held, rest.join('.'), id) };
};

/** Without what is not set. */
export const said = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
export const dayOf = (value: unknown): string | undefined => textIn(value)?.slice(0, 10);
