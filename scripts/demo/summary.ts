import type { DemoOptions } from '#core/demo/demo-options.ts';
import type { DemoFilling } from '#server/load-demo.ts';

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

const list = (counts: Readonly<Record<string, number>>): string =>
	Object.entries(counts)
		.filter(([, count]) => count > 0)
		.sort(([, a], [, b]) => b - a)
		.map(([name, count]) => `${name} ${number(count)}`)
		.join(', ');

const ASSETS = ['site', 'area', 'line', 'machine', 'component', 'tool', 'vehicle'];

/** What there is now, and how long it took. */
export const summaryOf = (
	{ acts, documents, verdicts, mistakes }: DemoFilling,
	options: DemoOptions,
	seconds: number
): string => {
	const assets = ASSETS.reduce((sum, kind) => sum + (documents[kind] ?? 0), 0);
	return [
		`A plant of ${number(assets)} assets, ${number(documents['work'] ?? 0)} work items and ${number(documents['person'] ?? 0)} people has lived ${options.months} months until ${options.until}.`,
		`  documents   ${list(documents)}`,
		`  acts        ${number(acts)}: ${list(verdicts)}`,
		`  mistakes    ${list(mistakes) || 'none'}`,
		`  seconds     ${number(seconds)} (${number(acts / seconds)} acts a second)`
	].join('\n');
};

/** One of each role, by name, to begin with. */
export const whoSignsIn = ({ people }: DemoFilling): string => {
	const first = new Map<string, string>();
	for (const { name, archived, grants } of people) {
		const role = grants[0]?.role;
		if (!archived && role !== undefined && !first.has(role)) first.set(role, name);
	}
	const names = [...first].map(([role, name]) => `  ${role.padEnd(15)}${name}`);
	return ['Everybody signs in with the password you gave, for example:', ...names].join('\n');
};
