import type { Poke } from '#core/sync/messages.ts';
import type { Store } from '../store/store.ts';
import type { Surroundings } from './sync-parts.ts';

/** How soon a change made by another server process is noticed. */
const LOOK_MS = 250;

type Hear = (pokes: readonly Poke[]) => void;

interface Listener {
	readonly scopes: readonly string[];
	readonly hear: Hear;
}

interface HubParts extends Pick<Surroundings, 'after' | 'note'> {
	readonly store: Pick<Store, 'read'>;
}

/**
 * Tells whoever listens in which of their scopes something changed. It asks the feed itself, after each commit of this
 * process and every quarter second while anybody listens, so it does not matter who wrote: a device, a job or another
 * server process on the same database.
 */
export class PokeHub {
	readonly #parts: HubParts;
	readonly #listeners = new Set<Listener>();
	/** Up to where the listeners have been told; undefined while nobody listens. */
	#told: number | undefined;
	/** How many have begun to listen: whoever comes during a look has not been looked for. */
	#joined = 0;
	#looking = false;
	#again = false;
	#callOff: (() => void) | undefined;

	constructor(parts: HubParts) {
		this.#parts = parts;
	}

	/** From now on, and first of all where each scope stands. The answer ends it. */
	listen(scopes: readonly string[], hear: Hear): () => void {
		const listener = { scopes, hear };
		this.#listeners.add(listener);
		this.#joined += 1;
		void this.#begin(listener);
		return () => {
			this.#listeners.delete(listener);
			if (this.#listeners.size > 0) return;
			this.#callOff?.();
			this.#callOff = undefined;
			this.#told = undefined;
		};
	}

	/** Something may have been committed. */
	nudge(): void {
		if (this.#told === undefined) return;
		this.#again = true;
		if (!this.#looking) void this.#look();
	}

	async #begin(listener: Listener): Promise<void> {
		try {
			const { head, pokes } = await this.#moved(listener.scopes, 0);
			if (!this.#listeners.has(listener)) return;
			this.#told = Math.min(this.#told ?? head, head);
			listener.hear(pokes);
		} catch (error) {
			this.#parts.note(`Nobody could be told what changed: ${String(error)}`);
			if (this.#listeners.has(listener)) this.#told ??= 0;
		}
		this.#keepLooking();
	}

	#keepLooking(): void {
		if (this.#listeners.size === 0) return;
		this.#callOff ??= this.#parts.after(LOOK_MS, () => {
			this.#callOff = undefined;
			this.nudge();
			this.#keepLooking();
		});
	}

	async #look(): Promise<void> {
		this.#looking = true;
		while (this.#again) {
			this.#again = false;
			try {
				await this.#tell();
			} catch (error) {
				this.#parts.note(`Nobody could be told what changed: ${String(error)}`);
			}
		}
		this.#looking = false;
	}

	async #tell(): Promise<void> {
		const after = this.#told ?? 0;
		const joined = this.#joined;
		const listeners = [...this.#listeners];
		const wanted = new Set(listeners.flatMap(({ scopes }) => scopes));
		const { head, pokes } = await this.#moved([...wanted], after);
		if (this.#told === undefined) return;
		if (joined === this.#joined) this.#told = Math.max(this.#told, head);
		else this.#again = true;
		if (pokes.length === 0) return;
		const moved = new Map(pokes.map((poke) => [poke.scope, poke]));
		for (const { scopes, hear } of listeners) {
			const theirs = scopes.flatMap((scope) => moved.get(scope) ?? []);
			if (theirs.length > 0) hear(theirs);
		}
	}

	#moved(scopes: readonly string[], after: number): Promise<{ head: number; pokes: Poke[] }> {
		return this.#parts.store.read(async (tx) => {
			const head = await tx.head();
			return { head, pokes: head > after ? await tx.moved(scopes, after) : [] };
		});
	}
}
