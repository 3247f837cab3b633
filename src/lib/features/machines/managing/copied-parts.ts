import { proposedCode } from '#core/assets/proposed-codes.ts';
import { asPrinted } from '#core/tags/typed-code.ts';

interface Part {
	readonly id: string;
	readonly name: string;
	readonly code: string;
}

/** The parts of a copy with a code each: as somebody typed it, else one that nothing else has. */
export const copiedParts = (
	parts: readonly Part[],
	names: { from: string; to: string },
	known: ReadonlySet<string>,
	typed: Readonly<Record<string, string>>
): Part[] => {
	const given = new Set([names.to]);
	return parts.map(({ id, name, code }) => {
		const isTaken = (one: string) => known.has(one.toUpperCase()) || given.has(one.toUpperCase());
		const own = typed[id] ?? proposedCode(code, names, isTaken);
		given.add(asPrinted(own));
		return { id, name, code: own };
	});
};
