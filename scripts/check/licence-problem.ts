const PERMISSIVE = [
	'MIT',
	'MIT-0',
	'ISC',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'0BSD',
	'BlueOak-1.0.0'
];
const PUBLIC = ['CC0-1.0', 'Unlicense', 'Zlib'];
/** Fonts: may be passed on and put into documents; only a changed font may not carry the old name. */
const FOR_FONTS = ['OFL-1.1'];
/** Fine for a tool that stays with the developer; its code must not end up in the app. */
const FOR_TOOLS = ['MPL-2.0', 'CC-BY-4.0', 'Python-2.0', 'CC-BY-3.0', 'WTFPL'];
/** How packages older than the list of licence names say it: nobody will rename them any more (below PouchDB). */
const OLD_NAMES = ['BSD', 'Apache 2'];

/** Why a package with this licence may not be used (as a mere tool), or nothing. */
export const licenceProblem = (expression: string, isTool: boolean): string | undefined => {
	if (expression.trim() === '') return 'states no licence; find out, or use something else.';
	const allowed = new Set([
		...PERMISSIVE,
		...PUBLIC,
		...FOR_FONTS,
		...(isTool ? [...FOR_TOOLS, ...OLD_NAMES] : [])
	]);
	if (isAllowed(expression, allowed)) return undefined;
	return `the licence ${expression} is not on the list for ${isTool ? 'tools' : 'code people download'}; use something else, or add it to scripts/check/licence-problem.ts with a reason.`;
};

const isAllowed = (expression: string, allowed: Set<string>): boolean => {
	const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
	return bare
		.split(/\s+OR\s+/)
		.some((choice) => choice.split(/\s+AND\s+/).every((part) => allowed.has(part.replace(/[()]/g, ''))));
};
