import { setImmediate as breath } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import { StoreTrouble } from '../store/store-trouble.ts';
import { refuseAsBroken, type Judge } from './judge-received.ts';
import { judgeBatch, type Batch, type Verdicts } from './push-batch.ts';
import { fail, type Answer } from './problem.ts';
import { firstSeqOf, receive } from './received-act.ts';

/** One transaction takes what is waiting up to here: whoever waits next should not wait long. */
const GROUP_ACTS = 2_000;
const GROUP_MS = 200;
/** Beyond this many requests nobody is helped by waiting too: they come again. */
const MOST_WAITING = 1_000;

interface Waiting {
	readonly batch: Batch;
	readonly promise: PromiseWithResolvers<Answer<Verdicts>>;
}

interface QueueParts extends Judge {
	readonly store: Store;
	readonly now: () => Date;
	/** After a commit. */
	readonly committed: (batches: readonly Batch[]) => void;
}

/**
 * Requests that come at the same time share a transaction, and so a commit: that is where the time goes. They share no
 * failure: what one of them breaks is undone and then tried one by one (S-6).
 */
export class PushQueue {
	readonly #parts: QueueParts;
	#waiting: Waiting[] = [];
	#running = false;

	constructor(parts: QueueParts) {
		this.#parts = parts;
	}

	get waiting(): number {
		return this.#waiting.length;
	}

	push(batch: Batch): Promise<Answer<Verdicts>> {
		if (this.#waiting.length >= MOST_WAITING) return Promise.resolve(fail('busy'));
		const promise = Promise.withResolvers<Answer<Verdicts>>();
		this.#waiting.push({ batch, promise });
		if (!this.#running) void this.#run();
		return promise.promise;
	}

	async #run(): Promise<void> {
		this.#running = true;
		while (this.#waiting.length > 0) {
			await this.#runGroup(this.#nextGroup());
			// SQLite answers at once, so without this nothing else would be heard until everything waiting is done.
			if (this.#waiting.length > 0) await breath();
		}
		this.#running = false;
	}

	#nextGroup(): Waiting[] {
		let acts = 0;
		const end = this.#waiting.findIndex(({ batch }, i) => {
			acts += batch.ops.length;
			return i > 0 && acts > GROUP_ACTS;
		});
		return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
	}

	async #runGroup(group: readonly Waiting[]): Promise<void> {
		try {
			const answers = await this.#commit(group.map(({ batch }) => batch));
			group.forEach(({ promise }, i) => {
				const answer = answers[i];
				if (answer) promise.resolve(answer);
			});
			// Those for which there was no time go first in the next group.
			this.#waiting.unshift(...group.slice(answers.length));
		} catch (error) {
			if (error instanceof StoreTrouble) group.forEach(({ promise }) => promise.reject(error));
			else for (const waiting of group) await this.#runAlone(waiting);
		}
	}

	async #commit(batches: readonly Batch[]): Promise<Answer<Verdicts>[]> {
		const { store, now, committed } = this.#parts;
		const begun = now().getTime();
		const answers = await store.write(async (tx) => {
			await tx.warm(batches.flatMap(({ identity }) => [identity.person, identity.device]));
			const given: Answer<Verdicts>[] = [];
			for (const batch of batches) {
				if (given.length > 0 && now().getTime() - begun > GROUP_MS) break;
				given.push(await judgeBatch(tx, batch, this.#parts));
			}
			return given;
		});
		committed(batches);
		return answers;
	}

	/** Something in its group broke the transaction: this request without the others, and if need be act by act. */
	async #runAlone({ batch, promise }: Waiting): Promise<void> {
		try {
			promise.resolve(await this.#commitAlone(batch));
		} catch (error) {
			promise.reject(error);
		}
	}

	async #commitAlone(batch: Batch): Promise<Answer<Verdicts>> {
		try {
			const [answer] = await this.#commit([batch]);
			if (answer) return answer;
		} catch (error) {
			if (error instanceof StoreTrouble) throw error;
			this.#parts.note(`A push of ${batch.client} broke its transaction: ${String(error)}`);
		}
		return this.#actByAct(batch);
	}

	async #actByAct(batch: Batch): Promise<Answer<Verdicts>> {
		const verdicts: Verdicts['verdicts'][number][] = [];
		let lastSeq = 0;
		for (const raw of batch.ops) {
			const answer = await this.#oneAct({ ...batch, ops: [raw] });
			if (!answer.ok) return answer;
			verdicts.push(...answer.value.verdicts);
			({ lastSeq } = answer.value);
		}
		return { ok: true, value: { verdicts, lastSeq } };
	}

	async #oneAct(batch: Batch): Promise<Answer<Verdicts>> {
		try {
			const [answer] = await this.#commit([batch]);
			if (answer) return answer;
			throw new Error('A transaction ended without an answer');
		} catch (error) {
			if (error instanceof StoreTrouble) throw error;
			const { client, identity, receivedAt } = batch;
			return this.#parts.store.write(async (tx) => {
				const seq = (await tx.lastSeq(client)) + 1;
				// It was not the new act that broke it, so nothing may be said about one.
				if ((firstSeqOf(batch.ops) ?? seq) !== seq) throw error;
				const act = receive(batch.ops[0], { client, seq, identity, receivedAt });
				return {
					ok: true,
					value: { verdicts: [{ seq, verdict: await refuseAsBroken(tx, act, receivedAt) }], lastSeq: seq }
				};
			});
		}
	}
}
