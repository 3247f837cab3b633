import type { RxStorageInstanceCreationParams } from 'rxdb';
import { NEVER } from 'rxjs';

interface Note {
	id: string;
}

/**
 * Where RxDB notes which collections a database has. Ours are always the same six and their shape is in the replica's
 * name, so the notes last as long as the page and cost no disk.
 */
export class InternalStore {
	readonly databaseName: string;
	readonly collectionName: string;
	readonly schema: unknown;
	readonly internals = undefined;
	readonly options: unknown;
	readonly #notes = new Map<string, Note>();

	constructor({
		databaseName,
		collectionName,
		schema,
		options
	}: RxStorageInstanceCreationParams<Note, unknown>) {
		this.databaseName = databaseName;
		this.collectionName = collectionName;
		this.schema = schema;
		this.options = options;
	}

	async bulkWrite(writes: readonly { document: Note }[]): Promise<{ error: never[] }> {
		for (const { document } of writes) this.#notes.set(document.id, document);
		return { error: [] };
	}

	async findDocumentsById(ids: readonly string[]): Promise<Note[]> {
		return ids.map((id) => this.#notes.get(id)).filter((note) => note !== undefined);
	}

	async query(): Promise<{ documents: Note[] }> {
		return { documents: [...this.#notes.values()] };
	}

	async count(): Promise<{ count: number; mode: 'fast' }> {
		return { count: this.#notes.size, mode: 'fast' };
	}

	changeStream() {
		return NEVER;
	}

	async cleanup(): Promise<boolean> {
		return true;
	}

	async remove(): Promise<void> {
		this.#notes.clear();
	}

	async close(): Promise<void> {
		this.#notes.clear();
	}
}
