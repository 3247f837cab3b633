import type { acts } from './en/parts/acts.ts';
import type { sent } from './en/parts/sent.ts';
import type { session } from './en/parts/session.ts';
import type { verdicts } from './en/parts/verdicts.ts';

/**
 * Words that only some pages need: a page brings them in its `load`, so that the first paint does not carry them all.
 * Each lies in `<language>/parts/<name>.ts` and exports its name.
 */
export interface Parts {
	acts: typeof acts;
	sent: typeof sent;
	session: typeof session;
	verdicts: typeof verdicts;
}
export type PartName = keyof Parts;

/** What people did and what became of it. */
export type ActWords = Pick<Parts, 'acts' | 'verdicts' | 'sent'>;
