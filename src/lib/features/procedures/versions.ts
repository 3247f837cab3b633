import { findOf } from '#core/commands/lookup.ts';
import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { key } from '#core/model/keys.ts';
import type { Question } from '#lib/queries/live-answer.ts';

export type Version = Doc & DocOf<'procedure'>;

/** All versions of one procedure, the newest first, with the names of those who wrote and published them. */
export interface Versions {
	all: readonly Version[];
	names: Readonly<Record<string, string>>;
}

export const versionsOf =
	(procedureId: string): Question<Versions> =>
	async (read) => {
		const all = (await findOf(read, 'procedure', key.procedure(procedureId))).sort(
			(a, b) => b.version - a.version || (a.id < b.id ? 1 : -1)
		);
		const people = all.flatMap((one) => [
			one.createdBy,
			one.publishedBy ?? one.createdBy,
			...Object.values(one.edits ?? {}).map(({ by }) => by),
			...Object.values(one.alsoWrote ?? {}).flatMap((others) => Object.values(others).map(({ by }) => by))
		]);
		const names: Record<string, string> = {};
		for (const id of new Set(people)) {
			const doc = await read.get(id);
			if (isKind(doc, 'person')) names[id] = doc.name;
		}
		return { all, names };
	};

/** The site's kinds of permit, by their code, in its own words. */
export const permitTypes =
	(site: string, locale: string): Question<{ value: string; label: string }[]> =>
	async (read) =>
		(await findOf(read, 'code', key.codes('permit-type', site)))
			.filter(({ archived }) => !archived)
			.sort((a, b) => (a.order ?? 1e6) - (b.order ?? 1e6))
			.map(({ code, label }) => ({ value: code, label: label[locale] ?? label['en'] ?? code }));

/** One line for each procedure: the version in force, else the newest there is. */
export interface Listed {
	id: string;
	shown: Version;
	/** A next version is being written. */
	hasDraft: boolean;
	isOver: boolean;
}

export const listed = (versions: readonly Version[]): Listed[] => {
	const byProcedure = new Map<string, Version[]>();
	for (const one of versions)
		byProcedure.set(one.procedureId, [...(byProcedure.get(one.procedureId) ?? []), one]);
	return [...byProcedure].flatMap(([id, all]) => {
		const newest = all.toSorted((a, b) => b.version - a.version);
		const shown = newest.find(({ state }) => state === 'published') ?? newest[0];
		if (!shown) return [];
		const hasDraft = newest.some(({ state }) => state === 'draft');
		return [{ id, shown, hasDraft, isOver: shown.state !== 'published' && !hasDraft }];
	});
};
