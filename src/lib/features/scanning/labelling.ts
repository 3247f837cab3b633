import type { Question } from '#lib/queries/live-answer.ts';

export interface Labelling {
	/** The site where this person may put labels on machines, and where they may make new ones. */
	bindAt: string | undefined;
	createAt: string | undefined;
	/** Where a new machine can stand. */
	places: readonly { value: string; label: string }[];
}

const AREAS = ['area', 'line'];

/** What the person who is here may do with a label that nobody knows. */
export const labellingFor =
	(person: string, now: string): Question<Labelling> =>
	async (read) => {
		const [{ siteWhere }, { key }, { isAsset }] = await Promise.all([
			import('#core/access/site-where.ts'),
			import('#core/model/keys.ts'),
			import('#core/model/kind-guards.ts')
		]);
		const bindAt = await siteWhere(read, person, now, 'asset.bindTag');
		const createAt = await siteWhere(read, person, now, 'asset.create');
		const site = createAt === undefined ? undefined : await read.get(createAt);
		const places = site && isAsset(site) ? [{ value: site.id, label: site.name }] : [];
		// Areas and lines, each below what it lies in.
		for (const { value, label } of places) {
			const inside = (await read.find(key.parent(value))).filter(isAsset);
			for (const one of inside)
				if (AREAS.includes(one.kind) && !one.archived)
					places.push({ value: one.id, label: value === createAt ? one.name : `${label} › ${one.name}` });
		}
		return { bindAt, createAt, places };
	};
