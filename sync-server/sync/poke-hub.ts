import type { Poke } from '#core/sync/messages.ts';
import type { Store } from '../store/store.ts';
import type { Surroundings } from './sync-parts.ts';

/** How soon a change made by another server process is noticed. */
const LOOK_MS = 250;

/** `epoch`: which history of the store they speak of. After a restore it is another one, and nothing may have moved in it. */
type Hear = (pokes: readonly Poke[], epoch: string) => void;

interface Moved {
	readonly epoch: string;
	readonly head: number;
	readonly pokes: Poke[];
}

interface Listener {
	/** The how manyth to listen. */
	readonly number: number;
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
	/** A thousand devices share a site: what moved leads to who listens, not the other way round. */
	readonly #byScope = new Map<string, Set<Listener>>();
	/** Up to where the listeners have been told; undefined while nobody listens. */
	#told: number | undefined;
	/** The history they have been told of. */
	#epoch = '';
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
		this.#joined += 1;
		const listener = { number: this.#joined, scopes, hear };
		this.#join(listener);
		void this.#begin(listener);
		return () => {
			this.#leave(listener);
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

	#join(listener: Listener): void {
		this.#listeners.add(listener);
		for (const scope of listener.scopes) {
			const others = this.#byScope.get(scope) ?? new Set();
			this.#byScope.set(scope, others.add(listener));
		}
	}

	#leave(listener: Listener): void {
		this.#listeners.delete(listener);
		for (const scope of listener.scopes) {
			const others = this.#byScope.get(scope);
			others?.delete(listener);
			if (others?.size === 0) this.#byScope.delete(scope);
		}
	}

	async #begin(listener: Listener): Promise<void> {
		try {
			const { epoch, head, pokes } = await this.#moved(listener.scopes, 0);
			if (!this.#listeners.has(listener)) return;
			if (this.#told === undefined) this.#epoch = epoch;
			this.#told = Math.min(this.#told ?? head, head);
			listener.hear(pokes, epoch);
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
		const { epoch, head, pokes } = await this.#moved([...this.#byScope.keys()], after);
		if (this.#told === undefined) return;
		if (epoch !== this.#epoch) return this.#turn(epoch);
		if (joined === this.#joined) this.#told = Math.max(this.#told, head);
		else this.#again = true;
		if (pokes.length === 0) return;
		this.#tellThose(pokes, joined);
	}

	/** The store was restored: its numbers mean something else from now on, and everybody has to ask. */
	#turn(epoch: string): void {
		this.#epoch = epoch;
		this.#told = 0;
		this.#again = true;
		for (const { hear } of [...this.#listeners]) hear([], epoch);
	}

	/** Whoever listens only since the look began is told by it where things stand. */
	#tellThose(pokes: readonly Poke[], upTo: number): void {
		const theirs = new Map<Listener, Poke[]>();
		for (const poke of pokes) {
			for (const listener of this.#byScope.get(poke.scope) ?? []) {
				if (listener.number > upTo) continue;
				const told = theirs.get(listener);
				if (told) told.push(poke);
				else theirs.set(listener, [poke]);
			}
		}
		for (const [listener, told] of theirs)
			if (this.#listeners.has(listener)) listener.hear(told, this.#epoch);
	}

	#moved(scopes: readonly string[], after: number): Promise<Moved> {
		return this.#parts.store.read(async (tx) => {
			const [epoch, head] = [await tx.epoch(), await tx.head()];
			return { epoch, head, pokes: head > after ? await tx.moved(scopes, after) : [] };
		});
	}
}
