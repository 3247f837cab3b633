import { siteWhere } from '#core/access/site-where.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import type { IconName } from '#lib/ui/icon/icon-paths.ts';

export interface AdminPlace {
	name: keyof Messages['admin']['places'];
	href: string;
	icon: IconName;
	/** Who may do this finds the place. */
	action: string;
}

/** Which of these somebody looks after. */
export const openTo =
	(places: readonly AdminPlace[], me: string, now: string): Question<string[]> =>
	async (read) => {
		const found = await Promise.all(
			places.map(async ({ name, action }) =>
				(await siteWhere(read, me, now, action)) === undefined ? [] : [name]
			)
		);
		return found.flat();
	};
