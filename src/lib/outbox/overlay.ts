import { BehaviorSubject, Subscription } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Command } from '#core/commands/command.ts';
import type { Read } from '#core/commands/read.ts';
import type { Op } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { CurrentReplica } from '#lib/replica/current-replica.ts';
import { Gone } from '#lib/replica/replica.ts';
import type { Publication, Replica } from '#lib/replica/replica.ts';
import { BaseMemo, Moved } from './base-memo.ts';
import { Dirt, judgeAct } from './judged-act.ts';
import type { JudgedAct } from './judged-act.ts';
import type { Laid, Snapshot } from './snapshot.ts';
import { snapshotOf } from './snapshot.ts';
import { layActs } from './lay-acts.ts';
import type { OutboxNews } from './outbox.ts';
import { uncovered } from './pending-acts.ts';
import type { NextAct, Numbers } from './numbers.ts';
import { Projection } from './projection.ts';
import { verdictOf } from './verdicts.ts';

export interface OverlayParts {
	database: DeviceDatabase;
	current: CurrentReplica;
	/** Something happened to the acts. */
	acts: Observable<OutboxNews>;
	/** The server's history as the device knows it last. */
	latestEpoch: () => string;
	commands: ((name: string) => Command | undefined) | undefined;
}

/** Where a row of acts begins, and how each of them is judged over those before it. */
export interface Row {
	next: Numbers;
	/** What they will read, asked of the disk at once instead of one by one. */
	foresee: (ids: readonly string[], keys: readonly string[]) => Promise<void>;
	judge: (op: Op) => Promise<JudgedAct>;
}

/**
 * What people see: the replica with everything done here and not yet shown by it laid over, in order. Each snapshot
 * belongs to exactly one version of the replica.
 */
export class Overlay {
	readonly snapshots = new BehaviorSubject<Snapshot | undefined>(undefined);
	readonly #parts: OverlayParts;
	readonly #listening = new Subscription();
	#queue: Promise<unknown> = Promise.resolve();
	#laid: readonly Laid[] = [];
	#projection = new Projection();
	#replica: Replica | undefined;
	#memo: BaseMemo | undefined;
	#news: Publication[] = [];
	/** What changed since the acts were laid; undefined: anything may have. */
	#dirt: Dirt | undefined;
	#isQueued = false;
	/** How often something was told, and how often it had been when the acts were last read from the disk. */
	#told = 1;
	#heard = 0;
	/** The server's history by which they were read. */
	#epoch = '';
	/** The next act of this device, as far as this page knows. */
	#next: Numbers | undefined;

	constructor(parts: OverlayParts) {
		this.#parts = parts;
		let hearing: Subscription | undefined;
		this.#listening.add(
			parts.current.subscribe((replica) => {
				hearing?.unsubscribe();
				this.#replica = replica;
				this.#memo = replica && new BaseMemo(replica);
				this.#news = [];
				this.#dirt = undefined;
				hearing = replica?.publications.subscribe((publication) => {
					this.#news.push(publication);
					void this.refresh();
				});
				void this.refresh();
			})
		);
		this.#listening.add(() => hearing?.unsubscribe());
		this.#listening.add(
			parts.acts.subscribe((news) => {
				// Reading all acts from the disk again for one that is known would keep its own page waiting.
				if (news !== 'laid') void this.refresh();
			})
		);
	}

	/** After anything happened to the acts or the replica. Calls before it begins count as one. */
	refresh(): Promise<void> {
		this.#told += 1;
		if (this.#isQueued) return this.#queue.then(() => {});
		this.#isQueued = true;
		return this.#inTurn(() => {
			this.#isQueued = false;
			return this.#bring();
		});
	}

	/** Until whoever looks at what has come so far has been answered, or could not be. */
	async settled(): Promise<void> {
		await this.refresh().catch(() => {});
		await this.#queue;
	}

	/**
	 * Judges an act that is not yet done over everything that is. `work` may keep it; while it runs nothing else changes
	 * what it was judged over. `make` is told which number it has, and `work` which place among all, as far as this page
	 * knows. Undefined while there is no replica.
	 */
	consider<T>(
		make: (next: NextAct | undefined) => Promise<Op>,
		work: (judged: JudgedAct, n: number) => Promise<T>
	): Promise<T | undefined> {
		return this.#inTurn(async () => {
			for (;;) {
				await this.#bring();
				if (!this.#memo) return undefined;
				const op = await make(this.#next);
				const next = this.#next;
				if (op.client !== next?.client || op.seq !== next.next) {
					// Another tab has acted and we have not heard of it yet.
					this.#told += 1;
					continue;
				}
				const judged = await this.#steady(() => this.#judge(op));
				if (judged) return work(judged, next.n);
			}
		});
	}

	/**
	 * Judges a row of acts, each over those before it; `steps` makes and judges them and keeps what stands. Undefined
	 * while there is no replica. The device's numbers must have been made.
	 */
	considerMany<T>(steps: (row: Row) => Promise<T>): Promise<T | undefined> {
		return this.#inTurn(async () => {
			for (;;) {
				await this.#bring();
				const [memo, next] = [this.#memo, this.#next];
				if (!memo) return undefined;
				if (!next) {
					// The device's very first act: its numbers were made after the acts were last read.
					this.#told += 1;
					continue;
				}
				const trial = new Projection();
				const base = trial.over(this.#projection.over(memo));
				const done = await this.#steady(async () => ({
					it: await steps({
						next,
						foresee: (ids, keys) => memo.foresee(ids, keys),
						judge: async (op) => {
							const judged = await this.#judgeOver(op, base);
							trial.put(judged.puts);
							return judged;
						}
					})
				}));
				if (done) return done.it;
			}
		});
	}

	/** Only inside `consider` and `considerMany`: these have been kept. */
	async append(...kept: readonly Laid[]): Promise<void> {
		const last = kept.at(-1)?.act;
		if (!last) return;
		this.#laid = [...this.#laid, ...kept];
		for (const { judged } of kept) this.#projection.put(judged.puts);
		this.#next = { client: last.client, next: last.seq + 1, n: last.n + 1 };
		try {
			if (this.#isUsed(last)) {
				this.#told += 1;
				await this.#bring();
			} else await this.#show();
		} catch (error) {
			// It is on the disk: whoever looks next reads it there.
			this.#told += 1;
			throw error;
		}
	}

	/** By a copy of this profile: what the shelves show under that number is another act. */
	#isUsed({ client, seq }: Act): boolean {
		return seq <= (this.#replica?.state.seen[client] ?? 0);
	}

	/** What a command would see now. */
	read(): Read {
		return {
			get: (id) => this.ask((read) => read.get(id)),
			find: (key) => this.ask((read) => read.find(key))
		};
	}

	/** Everything one question reads is of one moment (S-3). */
	ask<T>(question: (read: Read) => Promise<T>): Promise<T> {
		return this.#inTurn(async () => {
			for (;;) {
				await this.#bring();
				const memo = this.#memo;
				if (!memo) throw new Error('no replica is open');
				const answer = await this.#steady(async () => ({
					it: await question(this.#projection.over(memo))
				}));
				if (answer) return answer.it;
			}
		});
	}

	async close(): Promise<void> {
		this.#listening.unsubscribe();
		await this.#queue;
		this.snapshots.complete();
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => {});
		return turn;
	}

	/** Undefined when the shelves moved meanwhile. */
	async #steady<T>(work: () => Promise<T>): Promise<T | undefined> {
		try {
			return await work();
		} catch (error) {
			if (error instanceof Gone) {
				// Its successor comes by way of `current`; until then there is nothing to ask.
				if (this.#replica?.isGone) this.#replica = this.#memo = undefined;
				return undefined;
			}
			if (!(error instanceof Moved)) throw error;
			await this.#replica?.refresh();
			return undefined;
		}
	}

	/** Until what is shown belongs to the replica's latest version and to all acts there are. */
	async #bring(): Promise<void> {
		while (this.#replica && !(await this.#steady(() => this.#lay())));
		if (!this.#replica && this.snapshots.value) this.snapshots.next(undefined);
	}

	async #lay(): Promise<boolean> {
		const [replica, memo] = [this.#replica, this.#memo];
		if (!replica || !memo) return true;
		const epoch = this.#parts.latestEpoch();
		const told = this.#told;
		const isNews = told !== this.#heard || epoch !== this.#epoch || this.#news.length > 0;
		if (!isNews && memo.version === replica.state.version) return true;
		for (const publication of this.#news.splice(0)) {
			const changed = memo.follow(publication);
			if (changed) this.#dirt?.add(changed);
			else this.#dirt = undefined;
		}
		const { state } = replica;
		const { acts, next } = await uncovered(this.#parts.database, state, epoch);
		const { laid, projection } = await layActs(acts, this.#laid, memo, this.#dirt, {
			verdictOf: this.#verdictOf,
			commands: this.#parts.commands
		});
		if (replica !== this.#replica || this.#news.length > 0 || memo.version !== state.version) return false;
		[this.#heard, this.#epoch, this.#next] = [told, epoch, next];
		this.#laid = laid;
		this.#projection = projection;
		this.#dirt = new Dirt();
		await this.#show();
		return true;
	}

	async #show(): Promise<void> {
		const [replica, memo] = [this.#replica, this.#memo];
		if (replica && memo) this.snapshots.next(await snapshotOf(replica, this.#laid, this.#projection, memo));
	}

	#judge(op: Op): Promise<JudgedAct> {
		const memo = this.#memo;
		if (!memo) throw new Error('no replica is open');
		return this.#judgeOver(op, this.#projection.over(memo));
	}

	#judgeOver(op: Op, over: Read): Promise<JudgedAct> {
		return judgeAct(op, over, {
			verdictOf: this.#verdictOf,
			commands: this.#parts.commands
		});
	}

	readonly #verdictOf = async (id: string) => {
		const laid = this.#laid.find(({ act }) => act.op.id === id);
		if (laid) return laid.act.verdict ?? laid.judged.verdict;
		const [client = '', seq] = id.split(':');
		return verdictOf(this.#parts.database, client, Number(seq));
	};
}
