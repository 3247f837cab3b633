import type { z } from 'zod';
import { liveWord, PROTOCOL, pollAnswer, syncError } from '#core/sync/messages.ts';
import type { ReplicaState } from './replica-state.ts';
import type { Surroundings } from './surroundings.ts';

/** The server says something at least this often; silence means that nobody is there or a proxy holds it back. */
const SILENCE = 45_000;
const FIRST_WORD = 10_000;
const WAIT = 25_000;
/** Other tabs hear from whoever listens at least this often, or take it for frozen. */
const LONGEST_REST = 30_000;

export interface LiveParts {
	around: Pick<Surroundings, 'fetch' | 'after' | 'origin' | 'random'>;
	client: () => string;
	/** Undefined while there is nothing to compare with. */
	state: () => ReplicaState | undefined;
	/** Something is above our cursors. Losing a poke loses nothing: the loop looks by itself now and then. */
	poked: () => void;
	/** Something came, or the connection ended. */
	hears: (isLive: boolean) => void;
}

/** Hears from the server that there is something to fetch, by a stream or, behind a proxy that holds it back, by asking. */
export class LivePokes {
	readonly #parts: LiveParts;
	#failures = 0;

	constructor(parts: LiveParts) {
		this.#parts = parts;
	}

	async listen(end: AbortSignal): Promise<void> {
		while (!end.aborted) {
			const heard = await this.#hearStream(end);
			if (end.aborted) return;
			this.#parts.hears(false);
			// It connected and nothing came through: somebody between us holds it back.
			if (heard === 'nothing' && (await this.#poll(end))) continue;
			await this.#rest(heard === 'words', end);
		}
	}

	async #rest(went: boolean, end: AbortSignal): Promise<void> {
		this.#failures = went ? 0 : this.#failures + 1;
		const longest = Math.min(LONGEST_REST, 1_000 * 2 ** Math.min(this.#failures, 6));
		const { promise, resolve } = Promise.withResolvers<void>();
		const callOff = this.#parts.around.after(longest * (0.5 + this.#parts.around.random() / 2), resolve);
		end.addEventListener('abort', () => resolve());
		await promise;
		callOff();
	}

	/** words: it spoke, then ended. nothing: connected, but silent. failed: no connection. */
	async #hearStream(end: AbortSignal): Promise<'words' | 'nothing' | 'failed'> {
		const { around, hears } = this.#parts;
		const giveUp = new AbortController();
		const signal = AbortSignal.any([giveUp.signal, end]);
		let callOff = around.after(FIRST_WORD, () => giveUp.abort());
		let heard: 'words' | 'nothing' | 'failed' = 'failed';
		try {
			const request = new Request(new URL('/sync/live', around.origin), { signal });
			const response = await around.fetch(request);
			const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
			if (!response.ok || !response.body || !isStream) return 'failed';
			heard = 'nothing';
			const reader = response.body.getReader();
			signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
			const decoder = new TextDecoder();
			for (let text = ''; ;) {
				const { done, value } = await reader.read();
				if (done) return heard;
				callOff();
				callOff = around.after(SILENCE, () => giveUp.abort());
				hears(true);
				heard = 'words';
				const lines = (text + decoder.decode(value, { stream: true })).split('\n');
				text = lines.pop() ?? '';
				this.#take(lines);
			}
		} catch {
			return heard;
		} finally {
			callOff();
		}
	}

	#take(lines: readonly string[]): void {
		const words = lines.filter((line) => line.startsWith('data: ')).flatMap((line) => wordIn(line.slice(6)));
		const { cursors, epoch } = this.#parts.state() ?? {};
		const isNews = words.some((word) =>
			'epoch' in word ? word.epoch !== epoch : word.head > (cursors?.[word.scope] ?? -1)
		);
		if (isNews) this.#parts.poked();
	}

	/** Whether the server answered. */
	async #poll(end: AbortSignal): Promise<boolean> {
		const { around, client, state, poked } = this.#parts;
		const standing = state();
		if (!standing) return false;
		const giveUp = new AbortController();
		const callOff = around.after(WAIT + 10_000, () => giveUp.abort());
		const { epoch, cursors } = standing;
		try {
			const response = await around.fetch(
				new Request(new URL('/sync/poll', around.origin), {
					method: 'POST',
					headers: { 'Content-Type': 'application/json' },
					body: JSON.stringify({ protocol: PROTOCOL, epoch, client: client(), cursors, wait: WAIT }),
					signal: AbortSignal.any([giveUp.signal, end])
				})
			);
			const answer: unknown = await response.json();
			// The store was restored: only a visit can tell what that means here.
			if (syncError.safeParse(answer).data?.error === 'other-epoch') poked();
			const parsed = pollAnswer.safeParse(answer);
			if (!parsed.success) return false;
			if (parsed.data.moved.length > 0) poked();
			return true;
		} catch {
			return false;
		} finally {
			callOff();
		}
	}
}

const wordIn = (json: string): z.infer<typeof liveWord>[] => {
	try {
		const parsed = liveWord.safeParse(JSON.parse(json));
		return parsed.success ? [parsed.data] : [];
	} catch {
		return [];
	}
};
