import type { Op, Verdict } from '#core/sync/op.ts';
import { canonicalJson } from '../canonical-json.ts';
import { CHAIN_START, chainAfterWritten, type WrittenRecord } from '../chain.ts';
import type { PersonalPart, Sealed } from '../sealed-act.ts';
import type { Value } from './driver.ts';
import { storedKey } from './stored-key.ts';

/** Kept as text, so that nothing the caller does to its objects afterwards gets into the chain. */
interface PendingRecord extends WrittenRecord {
	readonly client: string;
	readonly seq: number;
	/** The act as it came. */
	readonly whole: string;
	/** Which documents it was about. */
	readonly docs: readonly string[];
	part: (PersonalPart & { readonly subject: string }) | undefined;
}

interface Given {
	readonly op: Op;
	readonly verdict: Verdict;
	readonly receivedAt: string;
	readonly at: string;
	readonly docs: readonly string[];
}

interface PendingRows {
	/** Of the ops table. */
	readonly acts: Value[][];
	/** Of the table beside it. */
	readonly parts: Value[][];
}

const nameOf = (client: string, seq: number): string => `${client}:${seq}`;

/** The verdicts a transaction has given so far. */
export class PendingLog {
	readonly #records = new Map<string, PendingRecord>();
	readonly #lastSeqs = new Map<string, number>();

	add(act: Given, seal: Sealed | undefined, keepsPart: boolean): void {
		const { op, verdict, receivedAt, at, docs } = act;
		const { client, seq } = op;
		const name = nameOf(client, seq);
		if (this.#records.has(name)) throw new Error(`The act ${name} has a verdict already`);
		const whole = canonicalJson(op);
		const texts = { op: seal ? canonicalJson(seal.act) : whole, verdict: canonicalJson(verdict) };
		const part = seal && keepsPart ? { ...seal.beside, subject: seal.subject } : undefined;
		this.#records.set(name, { client, seq, whole, ...texts, receivedAt, at, docs, part });
		this.#lastSeqs.set(client, Math.max(seq, this.#lastSeqs.get(client) ?? 0));
	}

	/** Lets go of the personal parts of acts about these. */
	forget(subjects: ReadonlySet<string>): void {
		for (const record of this.#records.values())
			if (record.part && subjects.has(record.part.subject)) record.part = undefined;
	}

	get size(): number {
		return this.#records.size;
	}

	lastSeq(client: string): number | undefined {
		return this.#lastSeqs.get(client);
	}

	verdictOf(client: string, seq: number): { op: Op; verdict: Verdict } | undefined {
		const record = this.#records.get(nameOf(client, seq));
		return record && { op: JSON.parse(record.whole) as Op, verdict: JSON.parse(record.verdict) as Verdict };
	}

	/** Numbered and chained on from the last one there. */
	rows(lastOrd: number, lastChain: string | undefined): PendingRows {
		let ord = lastOrd;
		let chain = lastChain ?? CHAIN_START;
		const rows: PendingRows = { acts: [], parts: [] };
		for (const record of this.#records.values()) {
			ord += 1;
			chain = chainAfterWritten(chain, record);
			const { client, seq, op, verdict, receivedAt, at, part } = record;
			rows.acts.push([ord, client, seq, op, verdict, receivedAt, at, chain]);
			if (part) rows.parts.push([ord, storedKey(part.subject), part.salt, part.part]);
		}
		return rows;
	}

	/** Which documents each of them was about, under the numbers of `rows`. */
	docRows(lastOrd: number): Value[][] {
		return [...this.#records.values()].flatMap(({ docs }, n) =>
			[...new Set(docs)].map((doc): Value[] => [doc, lastOrd + 1 + n])
		);
	}
}
