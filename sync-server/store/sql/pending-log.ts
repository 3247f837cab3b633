import type { Op, Verdict } from '#core/sync/op.ts';
import { canonicalJson } from '../canonical-json.ts';
import { CHAIN_START, chainAfter, type ChainedRecord } from '../chain.ts';
import type { Value } from './driver.ts';

interface PendingRecord extends ChainedRecord {
	readonly opJson: string;
	readonly verdictJson: string;
}

const nameOf = (client: string, seq: number): string => `${client}:${seq}`;

/** The verdicts a transaction has given so far. */
export class PendingLog {
	readonly #records = new Map<string, PendingRecord>();
	readonly #lastSeqs = new Map<string, number>();

	add(op: Op, verdict: Verdict, receivedAt: string, at: string): void {
		const name = nameOf(op.client, op.seq);
		if (this.#records.has(name)) throw new Error(`The act ${name} has a verdict already`);
		const opJson = canonicalJson(op);
		const verdictJson = canonicalJson(verdict);
		// Parsed again, so that nothing the caller does to its objects afterwards gets into the chain.
		const record = { op: JSON.parse(opJson) as Op, verdict: JSON.parse(verdictJson) as Verdict };
		this.#records.set(name, { ...record, receivedAt, at, opJson, verdictJson });
		this.#lastSeqs.set(op.client, Math.max(op.seq, this.#lastSeqs.get(op.client) ?? 0));
	}

	get size(): number {
		return this.#records.size;
	}

	lastSeq(client: string): number | undefined {
		return this.#lastSeqs.get(client);
	}

	verdictOf(client: string, seq: number): { op: Op; verdict: Verdict } | undefined {
		const record = this.#records.get(nameOf(client, seq));
		return record && { op: record.op, verdict: record.verdict };
	}

	/** As rows of the ops table, numbered and chained on from the last one there. */
	rows(lastOrd: number, lastChain: string | undefined): Value[][] {
		let ord = lastOrd;
		let chain = lastChain ?? CHAIN_START;
		return [...this.#records.values()].map((record) => {
			ord += 1;
			chain = chainAfter(chain, record);
			const { op, opJson, verdictJson, receivedAt, at } = record;
			return [ord, op.client, op.seq, opJson, verdictJson, receivedAt, at, chain];
		});
	}
}
