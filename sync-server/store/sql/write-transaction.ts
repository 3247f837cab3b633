import type { Doc } from '#core/model/document.ts';
import { forgottenBy } from '#core/commands/personal-args.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import { sealed, type LoggedAct, type Random } from '../sealed-act.ts';
import type { Grants, ParkedAct, ParkedDecision, WriteTx } from '../store.ts';
import type { Sql } from './driver.ts';
import { flush } from './flush.ts';
import { devicesOf, forgetPerson } from './forget-person.ts';
import { KnownDoc } from './known-doc.ts';
import { writeDecision, writeFormerGrants, writeParked } from './parked-rows.ts';
import { PendingDocs, type KeysOf } from './pending-docs.ts';
import { PendingLog } from './pending-log.ts';
import { ReadTransaction } from './read-transaction.ts';
import { isStorableId, storedKey } from './stored-key.ts';

/** What an act that changed nothing was to be done to. */
const meantBy = ({ args }: Op): string[] => {
	const id = typeof args === 'object' && args !== null && 'id' in args ? args.id : undefined;
	return typeof id === 'string' && isStorableId(id) ? [id] : [];
};

/** Keeps what it is told in memory and writes it in a few statements at the end. */
export class WriteTransaction extends ReadTransaction implements WriteTx {
	readonly #docs: PendingDocs;
	readonly #log = new PendingLog();
	readonly #shed = new Set<string>();
	readonly #random: Random;
	/** What was put since the last act was recorded: that is what the next one did. */
	#changed: string[] = [];

	constructor(sql: Sql, keysOf: KeysOf, random: Random) {
		super(sql);
		this.#docs = new PendingDocs(keysOf);
		this.#random = random;
	}

	async put(docs: readonly Doc[]): Promise<void> {
		await this.warm(docs.map(({ id }) => id));
		for (const { id, json, doc } of this.#docs.put(docs, (id) => this.seen.get(id))) {
			this.seen.set(id, KnownDoc.written(id, json, doc));
			this.#shed.delete(id);
			this.#changed.push(id);
		}
	}

	async record(op: Op, verdict: Verdict, receivedAt: string, at: string): Promise<void> {
		const seal = sealed(op, this.#random);
		const docs = this.#changed.length > 0 ? this.#changed : meantBy(op);
		this.#changed = [];
		this.#log.add(
			{ op, verdict, receivedAt, at, docs },
			seal,
			seal !== undefined && (await this.#keeps(seal.subject, verdict))
		);
		const forgotten = forgottenBy(op, verdict);
		if (forgotten !== undefined) await this.#forget(forgotten, at);
	}

	park(parked: Omit<ParkedAct, 'decision'>): Promise<void> {
		return writeParked(this.sql, parked);
	}

	decide(client: string, seq: number, decision: ParkedDecision): Promise<void> {
		return writeDecision(this.sql, client, seq, decision);
	}

	keepFormerGrants(person: string, until: string, grants: Grants): Promise<void> {
		return writeFormerGrants(this.sql, person, until, grants);
	}

	async shed(ids: readonly string[]): Promise<void> {
		for (const id of ids) if (isStorableId(id)) this.#shed.add(id);
	}

	async compact(horizon: number): Promise<void> {
		const upTo = Math.min(horizon, await this.head());
		await this.sql.all('DELETE FROM feed WHERE leave = 1 AND seq <= ?', [upTo]);
		await this.sql.all('UPDATE counter SET horizon = ? WHERE horizon < ?', [upTo, upTo]);
	}

	async setEpoch(epoch: string): Promise<void> {
		await this.sql.all("UPDATE meta SET value = ? WHERE key = 'epoch'", [epoch]);
	}

	override async lastSeq(client: string): Promise<number> {
		return this.#log.lastSeq(client) ?? (await super.lastSeq(client));
	}

	override async verdictOf(
		client: string,
		seq: number
	): Promise<{ op: LoggedAct; verdict: Verdict } | undefined> {
		return this.#log.verdictOf(client, seq) ?? (await super.verdictOf(client, seq));
	}

	/** What never held needs no names, and a name that was taken away must not come back by an act that was late. */
	async #keeps(subject: string, { result }: Verdict): Promise<boolean> {
		return result !== 'refused' && (await this.get(subject))?.archived !== true;
	}

	async #forget(person: string, at: string): Promise<void> {
		const subjects = new Set([person, ...(await devicesOf(this, person))]);
		this.#log.forget(subjects);
		await forgetPerson(this.sql, person, subjects, at);
	}

	/** Writes everything down. The transaction must be committed right after. */
	async finish(): Promise<void> {
		await flush(this.sql, { docs: this.#docs, log: this.#log, shed: this.#shed });
		this.#leave();
	}

	#leave(): void {
		const { remembered, leave } = this.sql;
		if (!remembered || !leave) return;
		for (const [id, known] of this.seen) if (known) remembered.keep(id, known);
		remembered.trim();
		leave(remembered);
	}

	protected override async idsWith(key: string, since?: string): Promise<string[]> {
		const stored = (await super.idsWith(key, since)).filter((id) => !this.#docs.has(id));
		return [...stored, ...this.#docs.idsWith(storedKey(key))].sort();
	}
}
