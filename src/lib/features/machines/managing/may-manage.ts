import type { Question } from '#lib/queries/live-answer.ts';

export interface MayManage {
	edit: boolean;
	create: boolean;
	bind: boolean;
	/** They may know what things cost, and change it. */
	costs: boolean;
	/** In which the site counts. */
	currency: string;
}

/** At the site of the machine; where a right ends at an area, the act itself says so. */
export const mayManage =
	(me: string, now: string, site: string): Question<MayManage> =>
	async (read) => {
		const [{ siteWhere }, { actorOf }, { confidentialScope, sees }, { isKind }] = await Promise.all([
			import('#core/access/site-where.ts'),
			import('#core/access/actor-of.ts'),
			import('#core/access/scopes.ts'),
			import('#core/model/kind-guards.ts')
		]);
		const may = async (action: string) => (await siteWhere(read, me, now, action)) !== undefined;
		const person = await read.get(me);
		const place = await read.get(site);
		const knows =
			isKind(person, 'person') &&
			sees(
				actorOf(person, () => now.slice(0, 10)),
				[confidentialScope(site)]
			);
		return {
			edit: await may('asset.edit'),
			create: await may('asset.create'),
			bind: await may('asset.bindTag'),
			costs: knows && (await may('asset.setCost')),
			currency: isKind(place, 'site') ? (place.currency ?? 'EUR') : 'EUR'
		};
	};
