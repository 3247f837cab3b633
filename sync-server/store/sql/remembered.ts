import type { KnownDoc } from './known-doc.ts';

/** In signs of text; parsed it takes some times as much. */
const MOST = 16 * 1024 * 1024;

/**
 * Documents that one write transaction leaves to the next, those used last. It is only as good as the driver's word that
 * nobody else has written in between.
 */
export class Remembered {
	readonly #docs = new Map<string, KnownDoc>();
	#size = 0;

	get(id: string): KnownDoc | undefined {
		return this.#docs.get(id);
	}

	keep(id: string, known: KnownDoc): void {
		this.#forget(id);
		this.#docs.set(id, known);
		this.#size += known.json.length;
	}

	/** Lets go of what was not used for longest. */
	trim(): void {
		for (const id of this.#docs.keys()) {
			if (this.#size <= MOST) return;
			this.#forget(id);
		}
	}

	#forget(id: string): void {
		const known = this.#docs.get(id);
		if (known === undefined) return;
		this.#docs.delete(id);
		this.#size -= known.json.length;
	}
}
