import type { Leave } from './page.ts';
import { check } from './row.ts';
import type { Placed, Poison } from './row.ts';

/** What a round does to one document: it comes (or comes damaged), and after that it leaves these scopes. */
export interface Entry {
	placed?: Placed;
	poison?: Poison;
	left: string[];
}

/** By document, each once, however often the round's pages named it. */
export type Effects = Map<string, Entry>;

/** What is on a page, checked, in the order in which it happened. */
export const effectsOf = (docs: readonly unknown[], leaves: readonly Leave[], version: number): Effects => {
	const effects: Effects = new Map();
	let leave = 0;
	for (let n = 0; n <= docs.length; n++) {
		for (let next = leaves[leave]; next !== undefined && next.before <= n; next = leaves[++leave]) {
			include(effects, next.id, { left: [next.scope] });
		}
		const checked = n < docs.length ? check(docs[n], version) : undefined;
		if (!checked) continue;
		if ('placed' in checked) include(effects, checked.placed.row.id, { ...checked, left: [] });
		else include(effects, checked.poison.id, { ...checked, left: [] });
	}
	return effects;
};

const include = (effects: Effects, id: string, entry: Entry): void => {
	const earlier = effects.get(id);
	// A document that comes makes what was said of it before pointless.
	if (!earlier || entry.placed || entry.poison) effects.set(id, entry);
	else effects.set(id, { ...earlier, left: [...new Set([...earlier.left, ...entry.left])] });
};

export const mergeEffects = (into: Effects, from: Effects): void => {
	for (const [id, entry] of from) include(into, id, entry);
};
