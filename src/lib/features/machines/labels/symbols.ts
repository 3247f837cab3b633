import { encode } from 'uqr';
import { code128 } from '#core/labels/code-128.ts';
import { dataMatrix } from '#core/labels/data-matrix.ts';
import type { SymbolKind } from '#core/labels/label-text.ts';
import type { Symbol } from '#core/labels/lay-label.ts';
import { runsOf } from '#core/labels/runs.ts';

type Modules = readonly (readonly boolean[])[];

const sized = (modules: Modules, quiet: number, isLinear: boolean, finest: number): Symbol => ({
	runs: runsOf(modules),
	width: (modules[0]?.length ?? 0) + 2 * quiet,
	height: modules.length + 2 * (isLinear ? 0 : quiet),
	quiet,
	isLinear,
	finest
});

/** Undefined where the text cannot be said in it. */
export const symbolOf = (kind: SymbolKind, text: string): Symbol | undefined => {
	if (kind === 'qr') {
		// A quarter of it may be scratched or oily.
		return sized(encode(text, { ecc: 'Q', border: 0 }).data, 4, false, 0.25);
	}
	if (kind === 'data-matrix') {
		const modules = dataMatrix(text);
		return modules && sized(modules, 2, false, 0.25);
	}
	const bars = code128(text);
	return bars && sized([bars], 10, true, 0.19);
};
