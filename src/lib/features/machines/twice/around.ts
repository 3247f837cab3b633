import type { OwnField } from '#core/assets/own-fields.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import type { Machine } from '../questions.ts';

/** What is needed to say in words what two people wrote. */
export interface Around {
	mayRestore: boolean;
	/** People, places, teams, classes, parts and permits, by what stands for them. */
	names: Readonly<Record<string, string>>;
	/** The plant's own fields, by key. */
	own: Readonly<Record<string, Pick<OwnField, 'name' | 'type' | 'unit'>>>;
}

const NAMED = ['classId', 'parentId', 'ownerTeam'] as const;

const idsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (typeof value !== 'object' || value === null) return [];
	return ['id', 'part'].flatMap((name) => idsIn(Reflect.get(value, name)));
};

const nameOf = (doc: Doc | undefined): string | undefined => {
	if (typeof doc?.['name'] !== 'string') return undefined;
	return typeof doc['code'] === 'string' && doc.kind !== 'person'
		? `${doc['name']} (${doc['code']})`
		: doc['name'];
};

export const aroundOf =
	(machine: Machine, me: string, now: string, locale: string): Question<Around> =>
	async (read) => {
		const [{ siteWhere }, { getOf }, { ownFields }, { codesAt }, { wordsBeside }] = await Promise.all([
			import('#core/access/site-where.ts'),
			import('#core/commands/lookup.ts'),
			import('#core/assets/own-fields.ts'),
			import('../codes-at.ts'),
			import('#core/work/words-beside.ts')
		]);
		const beside = wordsBeside(machine);
		const fields = new Set(beside.map(({ field }) => field));
		const named = new Set<string>([...NAMED, 'productionOwner', 'parts']);
		const ids = beside.flatMap(({ field, value, by }) => [
			by,
			...(named.has(field) ? [...idsIn(value), ...idsIn(Reflect.get(machine, field))] : []),
			...(field.startsWith('parts.') ? [field.slice('parts.'.length)] : [])
		]);
		const found = await Promise.all([...new Set(ids)].map((id) => read.get(id)));
		const permits = fields.has('requirePermit')
			? await codesAt('permit-type', machine.site, locale)(read)
			: [];
		const known =
			machine.classId === undefined ? undefined : await getOf(read, 'assetClass', machine.classId);
		return {
			mayRestore: (await siteWhere(read, me, now, 'asset.restoreOther')) !== undefined,
			names: Object.fromEntries([
				...found.flatMap((doc) => {
					const name = nameOf(doc);
					return doc && name !== undefined ? [[doc.id, name] as const] : [];
				}),
				...permits.map(({ value, label }) => [value, label] as const)
			]),
			own: Object.fromEntries(
				ownFields(known).map(({ key, name, type, unit }) => [key, { name, type, unit }])
			)
		};
	};
