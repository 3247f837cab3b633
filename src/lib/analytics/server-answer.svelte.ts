import { QueryObserver, type QueryObserverResult } from '@tanstack/query-core';
import { createSubscriber } from 'svelte/reactivity';
import { answersOf, Unanswered } from './kept-answers.ts';

/** not-found: not this person's to know, and so nothing of it stays. */
export type Asked<T> = { ok: true; value: T } | { ok: false; trouble: 'not-found' | 'unreachable' };

interface Question<T> {
	/** Whose answers they are. */
	person: string;
	/** What is asked, and about what. */
	key: readonly string[];
	ask: () => Promise<Asked<T>>;
	/** What was kept says so much, or nothing where an older app wrote it. */
	read: (kept: unknown) => T | undefined;
	/** How often it is asked again while somebody looks. */
	every?: number;
}

const MINUTE = 60_000;

/**
 * What only the server can work out. Asked while somebody looks, kept for when it cannot be asked: the screen shows the
 * last answer with its age.
 */
export class ServerAnswer<T> {
	readonly #question: Question<T>;
	readonly #look: () => void;
	#result: QueryObserverResult | undefined;
	#again: () => void = () => {};
	#read: { data: unknown; value: T | undefined } | undefined;

	constructor(question: Question<T>) {
		this.#question = question;
		this.#look = createSubscriber((update) => {
			let stop = () => {};
			let isOver = false;
			void this.#watch((result) => {
				this.#result = result;
				update();
			}).then((end) => {
				stop = end;
				if (isOver) end();
			});
			return () => {
				isOver = true;
				stop();
			};
		});
	}

	/** The last answer and when it was given, in milliseconds since 1970. */
	get current(): { value: T; at: number } | undefined {
		if (this.trouble === 'not-found') return undefined;
		const value = this.#valueOf(this.#result?.data);
		return value === undefined ? undefined : { value, at: this.#result?.dataUpdatedAt ?? 0 };
	}

	/** Why the last question had no answer. */
	get trouble(): 'not-found' | 'unreachable' | undefined {
		this.#look();
		const error = this.#result?.error;
		return error instanceof Unanswered ? error.trouble : error ? 'unreachable' : undefined;
	}

	get isAsking(): boolean {
		this.#look();
		return this.#result?.isFetching ?? true;
	}

	again = (): void => this.#again();

	/** Read once for each answer. */
	#valueOf(data: unknown): T | undefined {
		if (data === undefined) return undefined;
		if (this.#read?.data !== data) this.#read = { data, value: this.#question.read(data) };
		return this.#read.value;
	}

	async #watch(show: (result: QueryObserverResult) => void): Promise<() => void> {
		const { person, key, ask, every = MINUTE } = this.#question;
		const client = await answersOf(person);
		const observer = new QueryObserver(client, {
			queryKey: key,
			queryFn: async (): Promise<unknown> => {
				const answer = await ask();
				if (answer.ok) return answer.value;
				throw new Unanswered(answer.trouble);
			},
			staleTime: every / 2,
			refetchInterval: every
		});
		this.#again = () => void observer.refetch();
		const stop = observer.subscribe(show);
		show(observer.getCurrentResult());
		return stop;
	}
}
