import type { Doc } from '#core/model/document.ts';
import type { FillPart } from '#core/sync/fill-order.ts';
import type { Verdict } from '#core/sync/op.ts';
import type { LoggedAct } from '../sealed-act.ts';
import type {
	FeedPage,
	Grants,
	LoggedOp,
	LoggedParkedAct,
	ParkedAct,
	ParkedPlace,
	ReadTx,
	StoredDoc
} from '../store.ts';
import type { Sql } from './driver.ts';
import { feedPage, inventoryOf, movedScopes } from './feed-rows.ts';
import { fillCountsOf, fillPage, heldOf } from './fill-rows.ts';
import { allIn } from './in-list.ts';
import { KnownDoc } from './known-doc.ts';
import {
	actsOn,
	chainAt,
	changedBy,
	lastSeqOf,
	logEnd,
	logPage,
	recordedVerdict,
	refusedActs
} from './log-rows.ts';
import { decidedOf, formerGrantsOf, parkedPage, parkedRow } from './parked-rows.ts';
import { isStorableId, storedKey } from './stored-key.ts';
import { endOfTimed, timedKey } from '../timed-key.ts';

interface Counter {
	head: number;
	horizon: number;
}

export class ReadTransaction implements ReadTx {
	protected readonly sql: Sql;
	/** Documents seen once and kept: nobody else can change them during a transaction. */
	protected readonly seen = new Map<string, KnownDoc | undefined>();
	readonly #found = new Map<string, string[]>();

	constructor(sql: Sql) {
		this.sql = sql;
	}

	async get(id: string): Promise<Doc | undefined> {
		if (!this.#sees(id)) await this.#look(id);
		return this.seen.get(id)?.doc;
	}

	async find(key: string, since?: string): Promise<Doc[]> {
		const docs = await Promise.all((await this.idsWith(key, since)).map((id) => this.get(id)));
		return docs.filter((doc) => doc !== undefined);
	}

	async stored(key: string): Promise<StoredDoc[]> {
		const ids = await this.idsWith(key);
		return ids.map((id) => ({ id, json: this.seen.get(id)?.json ?? '' }));
	}

	async warm(ids: readonly string[]): Promise<void> {
		const [first] = ids;
		if (ids.length === 1 && first !== undefined) return this.#look(first);
		const unseen = [...new Set(ids)].filter((id) => !this.#sees(id) && isStorableId(id));
		const text = 'SELECT id, body FROM docs WHERE id IN';
		const rows = await allIn<{ id: string; body: string }>(this.sql, text, unseen);
		// Only what is still unseen: a put may have come in between.
		for (const { id, body } of rows) if (!this.seen.has(id)) this.seen.set(id, new KnownDoc(id, body));
		for (const id of ids) if (!this.seen.has(id)) this.seen.set(id, undefined);
	}

	async epoch(): Promise<string> {
		const [row] = await this.sql.all<{ value: string }>("SELECT value FROM meta WHERE key = 'epoch'");
		return row?.value ?? '';
	}

	async head(): Promise<number> {
		return (await this.#counter()).head;
	}

	async horizon(): Promise<number> {
		return (await this.#counter()).horizon;
	}

	lastSeq(client: string): Promise<number> {
		return lastSeqOf(this.sql, client);
	}

	verdictOf(client: string, seq: number): Promise<{ op: LoggedAct; verdict: Verdict } | undefined> {
		return recordedVerdict(this.sql, client, seq);
	}

	parkedAct(client: string, seq: number): Promise<ParkedAct | undefined> {
		return parkedRow(this.sql, client, seq);
	}

	async parked(
		sites: readonly string[],
		isDecided: boolean,
		after: ParkedPlace | undefined,
		limit: number
	): Promise<LoggedParkedAct[]> {
		return sites.length === 0 ? [] : parkedPage(this.sql, sites, isDecided, after, limit);
	}

	decided(client: string): Promise<{ seq: number; verdict: Verdict }[]> {
		return decidedOf(this.sql, client);
	}

	formerGrants(person: string, at: string): Promise<Grants | undefined> {
		return formerGrantsOf(this.sql, person, at);
	}

	async feed(cursors: Readonly<Record<string, number>>, limit: number): Promise<FeedPage> {
		return feedPage(this.sql, cursors, limit, await this.head());
	}

	moved(scopes: readonly string[], after: number): Promise<{ scope: string; head: number }[]> {
		return movedScopes(this.sql, scopes, after);
	}

	fill(scopes: readonly string[], part: FillPart, after: string, limit: number): Promise<StoredDoc[]> {
		return fillPage(this.sql, scopes, part, after, limit);
	}

	fillCounts(scopes: readonly string[]): Promise<Record<FillPart, number>> {
		return fillCountsOf(this.sql, scopes);
	}

	async held(scopes: readonly string[], ids: readonly string[]): Promise<StoredDoc[]> {
		return heldOf(this.sql, scopes, ids.filter(isStorableId));
	}

	inventory(scopes: readonly string[]): Promise<{ id: string; rev: number }[]> {
		return inventoryOf(this.sql, scopes);
	}

	async actsOn(doc: string, before: number, limit: number): Promise<LoggedOp[]> {
		return isStorableId(doc) ? actsOn(this.sql, doc, before, limit) : [];
	}

	refused(limit: number): Promise<LoggedOp[]> {
		return refusedActs(this.sql, limit);
	}

	changedBy(ord: number): Promise<string[]> {
		return changedBy(this.sql, ord);
	}

	log(after: number, limit: number): Promise<LoggedOp[]> {
		return logPage(this.sql, after, limit);
	}

	logEnd(): Promise<{ ord: number; chain: string } | undefined> {
		return logEnd(this.sql);
	}

	chainAt(ord: number): Promise<string | undefined> {
		return chainAt(this.sql, ord);
	}

	/** In the order of the ids, by their bytes. */
	protected async idsWith(key: string, since?: string): Promise<string[]> {
		const from = storedKey(since === undefined ? key : timedKey(key, since));
		const known = this.#found.get(from);
		if (known !== undefined) return known;
		const rows = await this.sql.all<{ doc_id: string; body: string | null }>(
			`SELECT k.doc_id, (SELECT d.body FROM docs d WHERE d.id = k.doc_id) AS body
				FROM doc_keys k WHERE ${since === undefined ? 'k.key = ?' : 'k.key >= ? AND k.key < ?'}
				ORDER BY k.doc_id`,
			since === undefined ? [from] : [from, endOfTimed(key)]
		);
		for (const { doc_id, body } of rows)
			if (!this.seen.has(doc_id))
				this.seen.set(doc_id, body === null ? undefined : new KnownDoc(doc_id, body));
		const ids = rows.map(({ doc_id }) => doc_id);
		this.#found.set(from, ids);
		return ids;
	}

	#sees(id: string): boolean {
		if (this.seen.has(id)) return true;
		const known = this.sql.remembered?.get(id);
		if (known) this.seen.set(id, known);
		return known !== undefined;
	}

	async #look(id: string): Promise<void> {
		if (this.#sees(id)) return;
		const [row] = isStorableId(id)
			? await this.sql.all<{ body: string }>('SELECT body FROM docs WHERE id = ?', [id])
			: [];
		// Only where it is still unseen: a put may have come in between.
		if (!this.seen.has(id)) this.seen.set(id, row && new KnownDoc(id, row.body));
	}

	async #counter(): Promise<Counter> {
		const [row] = await this.sql.all<Counter>('SELECT head, horizon FROM counter');
		return row ?? { head: 0, horizon: 0 };
	}
}
