import { siteWhere } from '#core/access/site-where.ts';
import { localDay } from '#core/model/local-day.ts';
import type { Question } from './live-answer.ts';

/** Where somebody looks after something, and which day it is there; no site for everybody else. */
export interface Place {
	site: string | undefined;
	today: string;
}

export const placeOf =
	(me: string, now: string, action: string): Question<Place> =>
	async (read) => {
		const site = await siteWhere(read, me, now, action);
		const zone = site === undefined ? undefined : (await read.get(site))?.['timeZone'];
		return { site, today: localDay(now, typeof zone === 'string' ? zone : undefined) };
	};
