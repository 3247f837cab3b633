import type { Finder } from '#lib/queries/finder.ts';
import type { Engine } from '../engine/engine.svelte.ts';

/** The search as screens see it: it is the engine's, and begun when somebody searches or the page has time for it. */
export const searchPort = (engine: Engine): Finder => ({
	find: (asked) => engine.follow((device) => device.finder().answers(asked))
});
