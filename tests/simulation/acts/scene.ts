import { isKind } from '#core/model/kind-guards.ts';
import type { DocOf, Kind } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';

/** What a person has before their eyes when they decide what to do. */
export class Scene {
	readonly #docs: readonly Doc[];
	readonly #random: () => number;
	/** Who decides. */
	readonly me: string;
	/** Wall clock of their device. */
	readonly now: number;
	/** Something nobody else types. */
	readonly word: string;

	constructor(docs: readonly Doc[], me: string, now: number, word: string, random: () => number) {
		this.#docs = [...docs].sort((a, b) => (a.id < b.id ? -1 : 1));
		this.me = me;
		this.now = now;
		this.word = word;
		this.#random = random;
	}

	all<K extends Kind>(kind: K): (Doc & DocOf<K>)[] {
		return this.#docs.filter((doc): doc is Doc & DocOf<K> => isKind(doc, kind));
	}

	/** Any of them; the first more often than the last, so that people meet over the same things. */
	any<T>(list: readonly T[]): T | undefined {
		return list[Math.floor(this.#random() ** 1.7 * list.length)];
	}

	one<T>(list: readonly [T, ...T[]]): T {
		return this.any(list) ?? list[0];
	}

	chance(share: number): boolean {
		return this.#random() < share;
	}

	/** A whole number from 1 to `most`. */
	upTo(most: number): number {
		return 1 + Math.floor(this.#random() * most);
	}

	/** A moment within the last so many minutes, as the device's clock tells it. */
	ago(minutes: number): string {
		return new Date(this.now - Math.floor(this.#random() * minutes * 60_000)).toISOString();
	}

	machine(): string | undefined {
		return this.any([...this.all('machine'), ...this.all('component'), ...this.all('line')])?.id;
	}

	/** A job, the newest more often. */
	job(): (Doc & DocOf<'work'>) | undefined {
		return this.any(this.all('work').reverse());
	}

	person(): string | undefined {
		return this.any(this.all('person'))?.id;
	}
}

/** Arguments of a command as somebody would give them; undefined where there is nothing to do it to. */
export type Idea = (scene: Scene) => object | undefined;
