import { siteWhere } from '#core/access/site-where.ts';
import { localDay } from '#core/model/local-day.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** Whose plans are shown, which day it is there, and what this person may do with them. */
export interface PmPlace {
	site: string | undefined;
	zone: string | undefined;
	today: string;
	mayEdit: boolean;
	mayOpen: boolean;
	maySkip: boolean;
}

export const pmPlaceOf =
	(me: string, now: string): Question<PmPlace> =>
	async (read) => {
		const site = await siteWhere(read, me, now);
		const found = site === undefined ? undefined : (await read.get(site))?.['timeZone'];
		const zone = typeof found === 'string' ? found : undefined;
		const may = async (action: string) =>
			site !== undefined && (await siteWhere(read, me, now, action)) === site;
		return {
			...{ site, zone, today: localDay(now, zone) },
			mayEdit: await may('plan.edit'),
			mayOpen: await may('plan.openSlot'),
			maySkip: await may('plan.skipSlot')
		};
	};
