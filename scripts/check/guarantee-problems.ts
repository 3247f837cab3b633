export const GUARANTEES: readonly string[] = Array.from({ length: 12 }, (_, n) => `S-${n + 1}`);

/** Where a test's name says what is checked: the first text handed to `test`, `it` or `describe`, with or without rows. */
const NAMED = /\b(?:test|it|describe)(?:\.\w+)*(?:\([^]*?\))??\(\s*(['"`])([^]*?)\1/g;

/** The guarantees that tests of this file check by name. */
export const citedIn = (code: string): Set<string> =>
	new Set([...code.matchAll(NAMED)].flatMap(([, , name = '']) => name.match(/\bS-\d+\b/g) ?? []));

/** The guarantees that have a heading of their own in the protocol's document. */
export const explainedIn = (document: string): Set<string> =>
	new Set([...document.matchAll(/^#+ (S-\d+)\b/gm)].map(([, id = '']) => id));

/** Guarantees nobody explains or checks, and ids that are none: one sentence each. */
export const guaranteeProblems = (
	explained: ReadonlySet<string>,
	cited: ReadonlyMap<string, readonly string[]>
): string[] => [
	...GUARANTEES.filter((id) => !explained.has(id)).map(
		(id) => `${id}: docs/sync-protocol.md has no paragraph that says how it is held.`
	),
	...GUARANTEES.filter((id) => !cited.has(id)).map(
		(id) => `${id}: no test names it; begin the name of one that checks it with the id.`
	),
	...[...cited]
		.filter(([id]) => !GUARANTEES.includes(id))
		.map(([id, files]) => `${id}: ${files.join(', ')} names a guarantee that there is not.`)
];
