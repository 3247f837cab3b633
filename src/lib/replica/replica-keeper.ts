import { BehaviorSubject } from 'rxjs';
import { GENERATION } from '#core/sync/generation.ts';
import { CurrentReplica } from './current-replica.ts';
import { firstFill, progressOf } from './first-fill.ts';
import type { Progress } from './first-fill.ts';
import { narrowTo } from './narrow.ts';
import { pullRound, storageTrouble } from './pull-round.ts';
import type { Pulled, Pulling } from './pull-round.ts';
import { ReplicaDatabase } from './replica-database.ts';
import { bestFirst, isFor, nextName } from './replica-marks.ts';
import type { ReplicaMark, ReplicaMarks, Standing } from './replica-marks.ts';
import { Replica } from './replica.ts';
import type { ReplicaParts } from './replica.ts';
import { shed } from './shed.ts';
import { giveWords } from './words-place.ts';

export type KeeperOpened = 'open' | 'nothing-yet' | 'newer-app-needed';

/** A replica nobody worked with for so long is deleted; it can be pulled again. */
const UNUSED = 30 * 86_400_000;

/** Opens, builds, swaps and deletes replicas. The one people work on stays until its successor is complete. */
export class ReplicaKeeper {
	readonly current = new CurrentReplica();
	readonly progress = new BehaviorSubject<Progress | undefined>(undefined);
	readonly #marks: ReplicaMarks;
	readonly #parts: ReplicaParts;
	readonly #pulling: Pulling;
	readonly #deaf: () => void;
	#opened = 0;
	/** Whose words went already; what of them is there since takes next to no room. */
	#wordsGiven: string | undefined;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(marks: ReplicaMarks, parts: ReplicaParts, pulling: Pulling) {
		this.#marks = marks;
		this.#parts = parts;
		this.#pulling = pulling;
		this.#deaf = parts.channel.listen((message) => {
			const pair = swapIn(message);
			if (pair) void this.#inTurn(() => this.#follow(pair));
		});
	}

	/** Without a network: what this person worked with last. */
	async open(standing: Standing | undefined): Promise<KeeperOpened> {
		const marks = await this.#marks.all();
		if (marks.some(isNewer)) return 'newer-app-needed';
		const mark = standing && marks.filter(isOfNow(standing)).sort(bestFirst)[0];
		if (!mark) {
			await this.#take(undefined);
			return 'nothing-yet';
		}
		if (this.current.value?.name !== mark.name) await this.#take(await this.#openReplica(mark.name, mark));
		await this.#used(mark);
		return 'open';
	}

	/** The replica for what the server said last, complete; or why there is none yet. The one before serves meanwhile. */
	align(standing: Standing, afresh = false): Promise<Pulled> {
		const stale = afresh ? this.#serving : undefined;
		return this.#inTurn(async () => {
			try {
				const before = this.#serving;
				if (before && isFor(before.state, standing) && before !== stale)
					return await this.#completeOf(before);
				if (before && !(await this.#isShared(before))) await narrowTo(before, standing.scopes);
				return await this.#build(standing);
			} catch (error) {
				return storageTrouble(error);
			}
		});
	}

	/** One round of the puller. Cursors that missed something cannot be put right: a new replica is built beside. */
	async pull(): Promise<Pulled> {
		const replica = this.#serving;
		if (!replica) return { ok: true };
		const pulled = await pullRound(replica, this.#pulling);
		const mustRestart = !pulled.ok && pulled.trouble.error === 'behind-horizon';
		return mustRestart ? this.align(replica.state, true) : pulled;
	}

	/**
	 * The device is full. Replicas of others go first, then the words kept for the search, then what is over; what people did here is never touched. Whether
	 * anything went, so that it is worth trying again.
	 */
	async makeRoom(): Promise<boolean> {
		const replica = this.#serving;
		const others = (await this.#marks.all()).filter(
			(mark) => mark.name !== replica?.name && !isNewer(mark) && !(replica && isFor(mark, replica.state))
		);
		for (const { name } of others) {
			if (!replica) break;
			await new ReplicaDatabase(name, this.#parts.ground).delete();
			await this.#marks.drop(name);
		}
		if (!replica || others.length > 0) return replica !== undefined && others.length > 0;
		// They are gathered anew, where there is room for them again.
		if (this.#wordsGiven !== replica.name) {
			this.#wordsGiven = replica.name;
			if (await giveWords(this.#parts.ground.indexedDB, replica.name)) return true;
		}
		try {
			return await shed(replica, this.#pulling.now());
		} catch (error) {
			// Not even for less is there room; what was there still is.
			storageTrouble(error);
			replica.tell();
			return false;
		} finally {
			this.progress.next(progressOf(replica.state));
		}
	}

	/** What others worked with on this device goes as soon as nobody is entitled to it. */
	async dropOthers(): Promise<void> {
		await this.#inTurn(async () => {
			if (this.#serving) await this.#clear(this.#serving);
		});
	}

	async close(): Promise<void> {
		this.#deaf();
		await this.#take(undefined);
	}

	/** A browser short of room may have deleted it under us. */
	get #serving(): Replica | undefined {
		const { value } = this.current;
		return value?.isGone ? undefined : value;
	}

	async #isShared({ state }: Replica): Promise<boolean> {
		return (await this.#marks.standings()).some((standing) => isFor(state, standing));
	}

	async #completeOf(replica: Replica): Promise<Pulled> {
		const { fill, version } = replica.state;
		return fill || version === 0 ? this.#complete(replica) : { ok: true };
	}

	async #build(standing: Standing): Promise<Pulled> {
		const before = this.#serving;
		const marks = await this.#marks.all();
		if (marks.some(isNewer)) return { ok: false, trouble: NEWER };
		const begun = marks.filter(isOfNow(standing)).filter(({ name }) => name !== before?.name);
		const mark: ReplicaMark = begun.sort(bestFirst)[0] ?? {
			name: nextName(standing, marks),
			generation: GENERATION,
			epoch: standing.epoch,
			scopes: [...standing.scopes],
			isReady: false,
			usedAt: this.#pulling.now()
		};
		await this.#marks.put(mark);
		const replica = await this.#openReplica(mark.name, mark);
		// Nothing else to look at: people see their work as it comes.
		if (!before) await this.#take(replica);
		const completed = await this.#complete(replica);
		if (this.current.value !== replica) {
			if (completed.ok) await this.#take(replica);
			else await replica.close();
		}
		return completed;
	}

	async #complete(replica: Replica): Promise<Pulled> {
		const tell = () => this.progress.next(progressOf(replica.state));
		const following = replica.publications.subscribe(tell);
		tell();
		const filled = await firstFill(replica, this.#pulling);
		const pulled = filled.ok ? await pullRound(replica, this.#pulling) : filled;
		following.unsubscribe();
		tell();
		if (!pulled.ok) return pulled;
		const mark = (await this.#marks.all()).find(({ name }) => name === replica.name);
		if (mark) await this.#marks.put({ ...mark, isReady: true, usedAt: this.#pulling.now() });
		return pulled;
	}

	/** A full device opens all the same: when it was used last is not worth failing for. */
	async #used(mark: ReplicaMark): Promise<void> {
		try {
			await this.#marks.put({ ...mark, usedAt: this.#pulling.now() });
		} catch (error) {
			storageTrouble(error);
		}
	}

	async #openReplica(name: string, fresh: Standing): Promise<Replica> {
		const token = `${this.#parts.token}${++this.#opened}`;
		const replica = await Replica.open(name, { ...this.#parts, token }, fresh);
		// A page made room and died before it could say so: anything that was over by now may have gone.
		if (!(await replica.isWhole())) replica.letGo(new Date(this.#pulling.now()).toISOString());
		return replica;
	}

	async #take(next: Replica | undefined): Promise<void> {
		if (next === this.current.value) return;
		const before = this.current.swap(next);
		this.progress.next(next && progressOf(next.state));
		if (next) this.#parts.channel.post({ swapped: { from: before?.name ?? '', to: next.name } });
		await before?.close();
		if (next) await this.#clear(next);
	}

	/** Another tab has built what comes after what this one shows, be it nothing. */
	async #follow({ from, to }: { from: unknown; to: string }): Promise<void> {
		// Meanwhile we may have gone there ourselves, or elsewhere; or what we had was deleted under us.
		const serving = this.#serving;
		if (serving && serving.name !== from) return;
		const mark = (await this.#marks.all()).find((one) => one.name === to);
		if (mark) await this.#take(await this.#openReplica(to, mark));
	}

	/** A page may have the replica it shows and one that is being built open, and no third: RxDB has no room for it. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => {});
		return turn;
	}

	/** What no server stands behind any more, or nobody here is entitled to, or nobody asks for. */
	async #clear({ name, state }: Replica): Promise<void> {
		const now = this.#pulling.now();
		const standings = await this.#marks.standings();
		for (const mark of await this.#marks.all()) {
			if (mark.name === name || isNewer(mark)) continue;
			const isWanted =
				mark.generation === GENERATION &&
				standings.some((standing) => isFor(mark, standing) && !isFor(mark, state)) &&
				now - mark.usedAt <= UNUSED;
			if (isWanted) continue;
			await new ReplicaDatabase(mark.name, this.#parts.ground).delete();
			await this.#marks.drop(mark.name);
		}
	}
}

/** A newer app was here: what it wrote means things this code does not know. */
const isNewer = ({ generation }: ReplicaMark) => generation > GENERATION;
const NEWER = { error: 'newer-app-needed', message: 'a newer app has been here' } as const;

const isOfNow = (standing: Standing) => (mark: ReplicaMark) =>
	mark.generation === GENERATION && isFor(mark, standing);

const swapIn = (message: unknown): { from: unknown; to: string } | undefined => {
	if (typeof message !== 'object' || message === null || !('swapped' in message)) return undefined;
	const { swapped } = message;
	if (typeof swapped !== 'object' || swapped === null || !('from' in swapped) || !('to' in swapped))
		return undefined;
	return typeof swapped.to === 'string' ? { from: swapped.from, to: swapped.to } : undefined;
};
