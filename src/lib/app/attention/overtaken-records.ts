import { entriesOf, entryOf } from '#core/assets/entry-names.ts';
import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import type { Overtaken } from '#core/work/words-beside.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';

/** Everything that is kept rather than done: no index leads to what was written twice, so it is looked through, its people last. */
export const allRecords = (queries: Queries): Source<Doc[][]> =>
	together([
		...ASSET_KINDS.map((kind) =>
			queries.rows({ shelf: 'assets' as const, selector: { kind }, sort: ['ixSort'] })
		),
		queries.rows({ shelf: 'stock', selector: { kind: 'part' }, sort: ['ixSort'] }),
		queries.rows({ shelf: 'directory', selector: { kind: 'person' }, sort: ['ixState', 'ixSort'] })
	]);

/** What the plant's own fields are called, by their keys in each class. */
export type OwnNames = ReadonlyMap<string, DocOf<'assetClass'>['fields']>;

export const ownNames =
	(queries: Queries): Source<OwnNames> =>
	(show) =>
		queries.rows({ shelf: 'directory', selector: { kind: 'assetClass' }, sort: ['ixState', 'ixSort'] })(
			(docs) =>
				show(new Map(docs.filter((doc) => isKind(doc, 'assetClass')).map((doc) => [doc.id, doc.fields])))
		);

const titleIn = (value: unknown): string | undefined => {
	if (typeof value !== 'object' || value === null) return undefined;
	const [title] = ['name', 'title', 'device']
		.map((name): unknown => Reflect.get(value, name))
		.filter((one) => typeof one === 'string');
	return title as string | undefined;
};

/** What a field is called, without asking for more documents: its page says the rest. */
export const fieldOfRecord = (
	{ doc, field, value }: Pick<Overtaken, 'doc' | 'field' | 'value'>,
	{ twice }: Pick<Messages, 'twice'>,
	own: OwnNames | undefined
): string => {
	const entry = isAsset(doc) ? entryOf(field) : undefined;
	const labels: Readonly<Record<string, string>> = twice.fields;
	if (!entry) return labels[field] ?? twice.otherField;
	if (entry.map === 'fields') {
		const fields = isAsset(doc) && doc.classId !== undefined ? own?.get(doc.classId) : undefined;
		return fields?.[entry.name]?.name ?? twice.otherField;
	}
	if (entry.map === 'parts') return twice.fields.parts;
	const held = isAsset(doc) ? entriesOf(doc, entry.map)[entry.name] : undefined;
	return twice.entries[entry.map](titleIn(held) ?? titleIn(value) ?? '');
};
