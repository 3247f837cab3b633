interface Bucket {
	left: number;
	at: number;
}

export interface RateLimit {
	/** How many at once. */
	readonly burst: number;
	/** How many in each second for good. */
	readonly perSecond: number;
}

/** Far above what a device with a shift of work behind it ever sends, far below what would keep others waiting. */
export const RATES = {
	key: { burst: 3_000, perSecond: 50 },
	/** Only requests with no key that is good: a whole plant may sit behind one address. */
	address: { burst: 1_000, perSecond: 10 }
} as const satisfies Record<string, RateLimit>;

const MOST = 10_000;

/** How often somebody may come. Kept in memory; whoever was quiet longest is forgotten first. */
export class Rates {
	readonly #limit: RateLimit;
	readonly #now: () => number;
	readonly #buckets = new Map<string, Bucket>();

	constructor(limit: RateLimit, now: () => Date) {
		this.#limit = limit;
		this.#now = () => now().getTime();
	}

	/** For how many seconds to stay away; 0 when it was within the limit. */
	take(who: string): number {
		const { burst, perSecond } = this.#limit;
		const now = this.#now();
		const { left: before, at } = this.#buckets.get(who) ?? { left: burst, at: now };
		// A clock that was set back gives nothing and takes nothing.
		const left = Math.min(burst, before + (Math.max(0, now - at) / 1000) * perSecond);
		const isWithin = left >= 1;
		this.#keep(who, { left: isWithin ? left - 1 : left, at: now });
		return isWithin ? 0 : Math.ceil((1 - left) / perSecond);
	}

	#keep(who: string, bucket: Bucket): void {
		this.#buckets.delete(who);
		this.#buckets.set(who, bucket);
		for (const oldest of this.#buckets.keys()) {
			if (this.#buckets.size <= MOST) break;
			this.#buckets.delete(oldest);
		}
	}
}
