import type { Question } from '#lib/queries/live-answer.ts';

export interface MayLabel {
	/** Whoever may put a label on a machine may print one. */
	label: boolean;
	/** Fix the address that labels carry. */
	address: boolean;
}

export const mayLabel =
	(me: string, now: string): Question<MayLabel> =>
	async (read) => {
		const { siteWhere } = await import('#core/access/site-where.ts');
		return {
			label: (await siteWhere(read, me, now, 'asset.bindTag')) !== undefined,
			address: (await siteWhere(read, me, now, 'asset.edit')) !== undefined
		};
	};
