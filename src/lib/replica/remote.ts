import type { z } from 'zod';
import {
	PROTOCOL,
	carryAnswer,
	helloAnswer,
	pushAnswer,
	syncError,
	verifyAnswer
} from '#core/sync/messages.ts';
import type {
	SyncError,
	carryRequest,
	helloRequest,
	pullRequest,
	pushRequest,
	snapshotRequest,
	verifyRequest
} from '#core/sync/messages.ts';
import { filledPage, pulledPage } from './page.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * unreachable: nobody answered in time, or somebody else did (a captive portal, a proxy). Everything else is the
 * server's own word.
 */
export type Trouble = { error: 'unreachable'; message: string } | SyncError;
export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

/** How long an answer may take. A connection that accepts and never answers is as good as none. */
const PATIENCE = 30_000;

type Without<T, K extends PropertyKey> = Omit<T, K | 'protocol'>;

const unreachable = (message: unknown): Answer<never> => ({
	ok: false,
	trouble: { error: 'unreachable', message: String(message).slice(0, 200) }
});

/** The server, as the protocol lets a device speak to it. */
export class Remote {
	readonly #around: Pick<Surroundings, 'fetch' | 'after' | 'origin'>;

	constructor(around: Pick<Surroundings, 'fetch' | 'after' | 'origin'>) {
		this.#around = around;
	}

	hello(message: Without<z.infer<typeof helloRequest>, never>) {
		return this.#ask('hello', message, helloAnswer);
	}

	pull(message: Without<z.infer<typeof pullRequest>, never>) {
		return this.#ask('pull', message, pulledPage);
	}

	snapshot(message: Without<z.infer<typeof snapshotRequest>, never>) {
		return this.#ask('snapshot', message, filledPage);
	}

	push(message: Without<z.infer<typeof pushRequest>, never>) {
		return this.#ask('push', message, pushAnswer);
	}

	carry(message: Without<z.infer<typeof carryRequest>, never>) {
		return this.#ask('carry', message, carryAnswer);
	}

	verify(message: Without<z.infer<typeof verifyRequest>, never>) {
		return this.#ask('verify', message, verifyAnswer);
	}

	/** Sends a request and reads its answer, or gives up. `read` gets what answered with success. */
	async exchange<T>(
		path: string,
		options: RequestInit,
		read: (response: Response) => Promise<Answer<T>>
	): Promise<Answer<T>> {
		const giveUp = new AbortController();
		const late = Promise.withResolvers<Answer<T>>();
		const callOff = this.#around.after(PATIENCE, () => {
			giveUp.abort();
			late.resolve(unreachable('no answer in time'));
		});
		const work = async (): Promise<Answer<T>> => {
			const request = new Request(new URL(path, this.#around.origin), {
				...options,
				cache: 'no-store',
				signal: giveUp.signal
			});
			const response = await this.#around.fetch(request);
			return response.ok ? await read(response) : await problemIn(response);
		};
		try {
			return await Promise.race([work().catch(unreachable), late.promise]);
		} finally {
			callOff();
		}
	}

	#ask<T>(what: string, message: object, schema: z.ZodType<T>): Promise<Answer<T>> {
		const options = {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ protocol: PROTOCOL, ...message })
		};
		return this.exchange(`/sync/${what}`, options, async (response) => {
			const parsed = schema.safeParse(await response.json());
			return parsed.success ? { ok: true, value: parsed.data } : unreachable('not the answer of our server');
		});
	}
}

const problemIn = async (response: Response): Promise<Answer<never>> => {
	const parsed = syncError.safeParse(await response.json());
	return parsed.success ? { ok: false, trouble: parsed.data } : unreachable(`status ${response.status}`);
};
