import { createSubscriber } from 'svelte/reactivity';
import { sightings as schema } from '#core/sync/auth-messages.ts';
import type { Seen } from '#core/work/stale-devices.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import { KeptValue } from '#lib/device/kept-value.svelte.ts';

/** What the server said of the site's devices, and when it said so. */
export interface Told {
	at: number;
	seen: Readonly<Record<string, Seen>>;
}

/** Undefined where the server does not answer, or not to this person. */
export type AskSightings = (site: string) => Promise<Told['seen'] | undefined>;

const EVERY = 60_000;

const toldFrom = (kept: unknown): Told | undefined => {
	if (typeof kept !== 'object' || kept === null || !('at' in kept) || typeof kept.at !== 'number')
		return undefined;
	const read = schema.safeParse(kept);
	return read.success ? { at: kept.at, seen: read.data.seen } : undefined;
};

/** When each device was last heard of: asked of the server while somebody looks, and kept for when it cannot be asked. */
export class Sightings {
	readonly #kept: KeptValue<Told>;
	readonly #look: () => void;

	constructor(keeper: DraftKeeper, person: string, site: string, ask: AskSightings) {
		this.#kept = new KeptValue(keeper, { person, form: 'backlog.sightings' }, toldFrom);
		const renew = async () => {
			const seen = await ask(site);
			if (seen) await this.#kept.keep({ at: Date.now(), seen });
		};
		this.#look = createSubscriber(() => {
			void this.#kept.restore().then(renew);
			const timer = setInterval(() => void renew(), EVERY);
			return () => clearInterval(timer);
		});
	}

	get current(): Told | undefined {
		this.#look();
		return this.#kept.current;
	}
}
