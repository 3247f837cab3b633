import type { Question } from '#lib/queries/live-answer.ts';

export interface MayManage {
	edit: boolean;
	create: boolean;
	bind: boolean;
}

/** At the site of the machine; where a right ends at an area, the act itself says so. */
export const mayManage =
	(me: string, now: string): Question<MayManage> =>
	async (read) => {
		const { siteWhere } = await import('#core/access/site-where.ts');
		const may = async (action: string) => (await siteWhere(read, me, now, action)) !== undefined;
		return {
			edit: await may('asset.edit'),
			create: await may('asset.create'),
			bind: await may('asset.bindTag')
		};
	};
