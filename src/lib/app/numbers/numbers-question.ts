import { siteOfPerson } from '#core/access/site-of-person.ts';
import { numbersAnswer, type NumbersAnswer } from '#core/sync/numbers-messages.ts';
import { ServerAnswer } from '#lib/analytics/server-answer.svelte.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { askLog } from '../ask-log.ts';

/** The site somebody belongs to, as far as this device knows. */
export const homeOf =
	(person: string): Question<{ site: string | undefined }> =>
	async (read) => ({ site: siteOfPerson(await read.get(person)) });

const EVERY = 5 * 60_000;

/** What the server counts of a site, kept with its age. */
export const numbersOf = (person: string, site: string, token: () => string): ServerAnswer<NumbersAnswer> =>
	new ServerAnswer({
		person,
		key: ['numbers', site],
		ask: () => askLog('numbers', token(), { site }, async () => numbersAnswer),
		read: (kept) => numbersAnswer.safeParse(kept).data,
		every: EVERY
	});
