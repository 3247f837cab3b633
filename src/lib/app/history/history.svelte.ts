import type { HistoryEntry } from '#core/sync/history-messages.ts';
import { askHistory } from './ask-history.ts';

/** What the server told of a document's history so far. */
export class History {
	readonly #token: string;
	readonly #of: string;
	#entries = $state.raw<readonly HistoryEntry[]>();
	#next = $state.raw<number>();
	#trouble = $state.raw<'not-found' | 'unreachable'>();
	#isAsking = $state(false);

	constructor(token: string, of: string) {
		[this.#token, this.#of] = [token, of];
	}

	/** Undefined until the first answer. */
	get entries(): readonly HistoryEntry[] | undefined {
		return this.#entries;
	}

	get hasMore(): boolean {
		return this.#next !== undefined;
	}

	get trouble(): 'not-found' | 'unreachable' | undefined {
		return this.#trouble;
	}

	get isAsking(): boolean {
		return this.#isAsking;
	}

	/** From its end, or the next page towards its beginning. */
	async ask(isMore = false): Promise<void> {
		this.#isAsking = true;
		const answer = await askHistory(this.#token, this.#of, isMore ? this.#next : undefined);
		this.#isAsking = false;
		this.#trouble = answer.ok ? undefined : answer.trouble;
		if (!answer.ok) return;
		const { entries, next } = answer.value;
		this.#entries = [...(isMore ? (this.#entries ?? []) : []), ...entries];
		this.#next = next;
	}
}
