/** The little of PouchDB's interface that the pages use; its own scripts, loaded before, make it global. */
export interface LocalPouch {
	replicate: { from(url: string, options: object): Promise<{ docs_written: number }> };
	sync(
		url: string,
		options: object
	): Promise<{ push: { docs_written: number }; pull: { docs_written: number } }>;
	createIndex(about: { index: { fields: readonly string[]; ddoc: string; name: string } }): Promise<unknown>;
	find(about: Find): Promise<{ docs: PouchDoc[]; warning?: string }>;
	bulkDocs(docs: readonly object[]): Promise<readonly { ok?: boolean; id: string; rev?: string }[]>;
	allDocs(about: {
		keys?: readonly string[];
		include_docs: boolean;
	}): Promise<{ rows: readonly { id: string; value?: { rev: string }; doc?: PouchDoc | null }[] }>;
}

export interface Find {
	readonly selector: Readonly<Record<string, unknown>>;
	readonly sort: readonly Readonly<Record<string, 'asc' | 'desc'>>[];
	readonly use_index: string;
	readonly limit: number;
}

export type PouchDoc = Record<string, unknown> & { _id: string; _rev: string };

type Pouch = new (name: string, options?: { adapter: string }) => LocalPouch;

const { PouchDB } = globalThis as unknown as { PouchDB: Pouch };

/** Without a limit PouchDB gives 25. */
const ALL = 10_000;

/** With which of its two storages of a browser it is faster is measured beforehand. */
export const openPouch = (adapter: string): LocalPouch => new PouchDB('plant', { adapter });

/** PouchDB has no order for a query without its index, and none without naming it. */
export const makeIndex = (pouch: LocalPouch, fields: readonly string[]): Promise<unknown> => {
	const name = nameOf(fields);
	return pouch.createIndex({ index: { fields, ddoc: name, name } });
};

const nameOf = (fields: readonly string[]): string => `by-${fields.join('-')}`;

/** A query that this index serves, filter and order both. */
export const findBy = (
	fields: readonly string[],
	selector: Readonly<Record<string, unknown>>,
	{ limit = ALL, order = 'asc' }: { limit?: number; order?: 'asc' | 'desc' } = {}
): Find => ({
	selector,
	sort: fields.map((field) => ({ [field]: order })),
	use_index: nameOf(fields),
	limit
});

export const idsOf = async (pouch: LocalPouch, find: Find): Promise<string[]> => {
	const { docs, warning } = await pouch.find(find);
	if (warning !== undefined) throw new Error(warning);
	return docs.map(({ _id }) => _id);
};
