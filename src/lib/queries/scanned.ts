import type { OnPaper } from '#core/tags/job-address.ts';
import type { Resolved, Tagged } from '#core/tags/resolve-tag.ts';
import { fetchedOnce } from './fetched-once.ts';
import type { Question } from './live-answer.ts';
import type { Source } from './live-query.svelte.ts';

interface Scanned {
	text: string;
	isTyped?: boolean;
}

const resolving = fetchedOnce(() => import('#core/tags/resolve-tag.ts'));

/** What a text on a label means here. */
export const meaningOf =
	({ text, isTyped = false }: Scanned): Question<Resolved> =>
	async (read) => {
		const { resolveTag } = await resolving();
		return resolveTag(read, { text, isTyped, here: location.origin });
	};

/** The one thing it means; undefined where it means none, or several. */
export const theOne = (meaning: Resolved): Tagged | undefined =>
	meaning.is === 'found' && meaning.things.length === 1 ? meaning.things[0] : undefined;

/** A job's paper was read, and nothing that carries a label. */
export const paperOf = (meaning: Resolved): OnPaper | undefined =>
	meaning.is === 'unknown' ? meaning.paper : undefined;

/** The present answer, and then no more. */
export const once = <T>(source: Source<T>): Promise<T> =>
	new Promise((resolve) => {
		const stop = source((answer) => {
			resolve(answer);
			// It may answer before it has said how to stop it.
			queueMicrotask(() => stop());
		});
	});

/** Just after the start the device may not have its data at hand yet; whoever scans sees something soon in any case. */
const PATIENCE = 2_000;

/** Undefined where there is no answer within two seconds. */
export const onceSoon = <T>(source: Source<T>): Promise<T | undefined> =>
	Promise.race([once(source), new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
