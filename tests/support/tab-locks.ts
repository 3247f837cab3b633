import type { Locks } from '#lib/replica/surroundings.ts';

interface Holder {
	owner: object;
	leave: (error: Error) => void;
}

/** The Web Locks of one browser profile. What a tab holds is free when the tab is gone. */
export class TabLocks {
	readonly #held = new Map<string, Holder>();
	#waiting: (() => void)[] = [];

	forTab(): { locks: Locks; die: () => void } {
		const owner = {};
		let isGone = false;
		return {
			locks: {
				// A page that is gone asks for nothing any more.
				request: (name, options, work) =>
					isGone ? new Promise(() => {}) : this.#request(owner, name, options, work)
			},
			die: () => {
				isGone = true;
				for (const [name, holder] of this.#held) {
					if (holder.owner === owner) this.#leave(name, holder);
				}
			}
		};
	}

	async #request<T>(
		owner: object,
		name: string,
		{ ifAvailable = false, steal = false, signal }: Parameters<Locks['request']>[1],
		work: (lock: unknown) => Promise<T>
	): Promise<T> {
		const before = this.#held.get(name);
		if (before && ifAvailable) return work(null);
		if (before && steal) this.#leave(name, before);
		signal?.addEventListener('abort', () => this.#wake());
		while (this.#held.has(name)) {
			await new Promise<void>((resolve) => this.#waiting.push(resolve));
			signal?.throwIfAborted();
		}
		const lost = Promise.withResolvers<never>();
		lost.promise.catch(() => {});
		const holder: Holder = { owner, leave: lost.reject };
		this.#held.set(name, holder);
		try {
			return await Promise.race([work({ name }), lost.promise]);
		} finally {
			if (this.#held.get(name) === holder) this.#held.delete(name);
			this.#wake();
		}
	}

	/** All look again, in the order in which they came. */
	#wake(): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const look of waiting) look();
	}

	#leave(name: string, holder: Holder): void {
		this.#held.delete(name);
		holder.leave(new DOMException('stolen', 'AbortError'));
		this.#wake();
	}
}
