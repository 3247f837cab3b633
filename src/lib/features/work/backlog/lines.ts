import type { Doc } from '#core/model/document.ts';

/** Lines and areas of all sites this device holds, by name. */
export const LINES = ['area', 'line'].map((kind) => ({
	shelf: 'assets' as const,
	selector: { kind },
	sort: ['ixSort'],
	limit: 500
}));

export const linesIn = (found: readonly (readonly Doc[])[]): { value: string; label: string }[] =>
	found
		.flat()
		.filter(({ archived }) => !archived)
		.map(({ id, name }) => ({ value: id, label: typeof name === 'string' ? name : id }));
