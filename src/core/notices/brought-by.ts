import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import type { Notice, Reader } from './notice.ts';
import { noticesOf } from './of-work.ts';

/** An act as the log has it. */
export interface Done {
	id: string;
	actor: string;
	/** As the server ranks it. */
	at: string;
	args: unknown;
}

/** Who an act made a helper is named in it. */
const names = (args: unknown, person: string): boolean =>
	(JSON.stringify(args) ?? '').includes(`"${person}"`);

/** Of all that a job says to somebody, what these acts brought: whatever else it says has been told before. */
export const broughtBy = (work: Doc & Work, reader: Reader, acts: readonly Done[]): Notice[] =>
	noticesOf(work, reader).filter(({ kind, at, by, acts: from }) =>
		acts.some((act) => {
			if (act.actor === reader.id && kind !== 'also-wrote' && kind !== 'done-twice') return false;
			if (from) return from.includes(act.id);
			// Of helpers of old it is not written down when they were added.
			if (kind === 'helping' && by === undefined) return names(act.args, reader.id);
			return act.at === at;
		})
	);
