import type { Act } from '#lib/device/act.ts';
import type { Outbox } from '#lib/outbox/outbox.ts';
import type { Survey } from '#lib/outbox/survey.ts';
import { countActs, type ActCounts } from './sync-news.ts';

type Counted = Pick<Outbox, 'pending' | 'survey'>;

/**
 * Counts what waits and what became of the rest. A device keeps what it has sent for weeks: that is looked through only
 * where something was answered, or when a page has come to rest.
 */
export class ActCounter {
	readonly #outbox: Counted;
	#pending: readonly Act[] | undefined;
	#survey: Survey = { needing: [], lastSent: new Map() };

	constructor(outbox: Counted) {
		this.#outbox = outbox;
	}

	/** After something was done here or elsewhere. */
	async count(person: string | undefined): Promise<ActCounts> {
		const before = this.#pending;
		const pending = await this.#outbox.pending();
		const waiting = new Set(pending.map(({ n }) => n));
		// What waits no longer has its answer: both are told in one moment.
		if (!before?.every(({ n }) => waiting.has(n))) this.#survey = await this.#outbox.survey();
		this.#pending = pending;
		return countActs(pending, this.#survey, person);
	}

	/** What was answered may have changed while nothing waited: another tab has seen to it. */
	async recount(person: string | undefined): Promise<ActCounts> {
		this.#survey = await this.#outbox.survey();
		return countActs(this.#pending ?? [], this.#survey, person);
	}
}
