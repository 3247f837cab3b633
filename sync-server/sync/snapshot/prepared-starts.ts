import { hash } from 'node:crypto';
import { mkdir, open, readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_FOLDER } from '../../store/own-only.ts';
import { StoreTrouble } from '../../store/store-trouble.ts';
import type { Store } from '../../store/store.ts';
import type { Block } from './block.ts';
import { prepare, type Prepared } from './prepare.ts';

/** A start with more changes behind it is made anew: the pull after it would take longer than the start itself. */
const LONGEST_TAIL = 10_000;

const isFull = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));

/** Starts for sets of scopes, made when somebody asks for one and kept on disk for the next who does. */
export class PreparedStarts {
	readonly #store: Store;
	readonly #folder: string;
	readonly #known = new Map<string, Promise<Prepared>>();
	#dropped = 0;

	constructor(store: Store, folder: string) {
		this.#store = store;
		this.#folder = folder;
	}

	/** One that a pull can go on from. */
	async startFor(scopes: readonly string[]): Promise<Prepared> {
		const state = await this.#store.read(async (tx) => ({
			epoch: await tx.epoch(),
			head: await tx.head(),
			horizon: await tx.horizon()
		}));
		const name = `${hash('sha256', [state.epoch, ...scopes].join('\n')).slice(0, 32)}.index`;
		const known = this.#known.get(name) ?? this.#remember(name, this.#load(name, scopes));
		const { cursor } = await known;
		const fits = cursor >= state.horizon;
		if (fits && state.head - cursor <= LONGEST_TAIL) return known;
		// Everybody who finds it too old waits for the same new one.
		const current = this.#known.get(name);
		const newer =
			current === undefined || current === known ? this.#remember(name, this.#renew(name, scopes)) : current;
		// An old one is better than none: only the pull after it takes longer.
		return fits ? newer.catch(() => known) : newer;
	}

	async bytesOf({ file }: Prepared, { start, length }: Block): Promise<Uint8Array> {
		const handle = await open(join(this.#folder, file), 'r');
		try {
			const bytes = new Uint8Array(length);
			await handle.read(bytes, 0, length, start);
			return bytes;
		} finally {
			await handle.close();
		}
	}

	/** What another process replaced is looked up again. */
	forget(): void {
		this.#known.clear();
	}

	/** Removes them all, and whatever is just being made from what stood before: somebody in them was made anonymous. */
	async drop(): Promise<void> {
		this.#dropped += 1;
		this.forget();
		await rm(this.#folder, { recursive: true, force: true });
	}

	/** Removes what nobody made use of since then; it is made again when it is needed. */
	async sweep(before: Date): Promise<number> {
		let swept = 0;
		for (const name of await readdir(this.#folder).catch(() => [])) {
			const path = join(this.#folder, name);
			const last = await stat(path).catch(() => undefined);
			if (last === undefined || last.mtime >= before) continue;
			await rm(path, { force: true });
			swept += 1;
		}
		if (swept > 0) this.forget();
		return swept;
	}

	#remember(name: string, making: Promise<Prepared>): Promise<Prepared> {
		this.#known.set(name, making);
		making.catch(() => {
			if (this.#known.get(name) === making) this.#known.delete(name);
		});
		return making;
	}

	async #load(name: string, scopes: readonly string[]): Promise<Prepared> {
		try {
			const prepared = JSON.parse(await readFile(join(this.#folder, name), 'utf8')) as Prepared;
			await stat(join(this.#folder, prepared.file));
			return prepared;
		} catch {
			return this.#make(name, scopes);
		}
	}

	async #renew(name: string, scopes: readonly string[]): Promise<Prepared> {
		const old = await readFile(join(this.#folder, name), 'utf8').catch(() => undefined);
		const prepared = await this.#make(name, scopes);
		if (old !== undefined) {
			const { file } = JSON.parse(old) as Prepared;
			await rm(join(this.#folder, file), { force: true });
		}
		return prepared;
	}

	async #make(name: string, scopes: readonly string[]): Promise<Prepared> {
		const before = this.#dropped;
		try {
			await mkdir(this.#folder, { recursive: true, mode: OWN_FOLDER });
			const prepared = await prepare(this.#store, scopes, this.#folder, name);
			if (before === this.#dropped) return prepared;
			await rm(join(this.#folder, prepared.file), { force: true });
		} catch (error) {
			if (before === this.#dropped) throw isFull(error) ? new StoreTrouble('disk-full', error) : error;
		}
		// What stood in it, or the folder it was to lie in, was thrown away meanwhile.
		return this.#make(name, scopes);
	}
}
