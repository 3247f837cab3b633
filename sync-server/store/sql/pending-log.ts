import type { Op, Verdict } from '#core/sync/op.ts';
import { canonicalJson } from '../canonical-json.ts';
import { CHAIN_START, chainAfterWritten, type WrittenRecord } from '../chain.ts';
import type { Value } from './driver.ts';

/** Kept as text, so that nothing the caller does to its objects afterwards gets into the chain. */
interface PendingRecord extends WrittenRecord {
	readonly client: string;
	readonly seq: number;
	readonly docs: readonly string[];
}

const nameOf = (client: string, seq: number): string => `${client}:${seq}`;

/** The verdicts a transaction has given so far. */
export class PendingLog {
	readonly #records = new Map<string, PendingRecord>();
	readonly #lastSeqs = new Map<string, number>();

	add(op: Op, verdict: Verdict, receivedAt: string, at: string, docs: readonly string[]): void {
		const { client, seq } = op;
		const name = nameOf(client, seq);
		if (this.#records.has(name)) throw new Error(`The act ${name} has a verdict already`);
		const texts = { op: canonicalJson(op), verdict: canonicalJson(verdict) };
		this.#records.set(name, { client, seq, ...texts, receivedAt, at, docs });
		this.#lastSeqs.set(client, Math.max(seq, this.#lastSeqs.get(client) ?? 0));
	}

	get size(): number {
		return this.#records.size;
	}

	lastSeq(client: string): number | undefined {
		return this.#lastSeqs.get(client);
	}

	verdictOf(client: string, seq: number): { op: Op; verdict: Verdict } | undefined {
		const record = this.#records.get(nameOf(client, seq));
		return record && { op: JSON.parse(record.op) as Op, verdict: JSON.parse(record.verdict) as Verdict };
	}

	/** As rows of the ops table, numbered and chained on from the last one there. */
	rows(lastOrd: number, lastChain: string | undefined): Value[][] {
		let ord = lastOrd;
		let chain = lastChain ?? CHAIN_START;
		return [...this.#records.values()].map((record) => {
			ord += 1;
			chain = chainAfterWritten(chain, record);
			const { client, seq, op, verdict, receivedAt, at } = record;
			return [ord, client, seq, op, verdict, receivedAt, at, chain];
		});
	}

	/** Which documents each of them was about, under the numbers of `rows`. */
	docRows(lastOrd: number): Value[][] {
		return [...this.#records.values()].flatMap(({ docs }, n) =>
			[...new Set(docs)].map((doc): Value[] => [doc, lastOrd + 1 + n])
		);
	}
}
