import { Subject } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Channel } from '#lib/replica/surroundings.ts';
import { packUnsent, unpack } from './carry.ts';
import type { Seal, Unpacked } from './carry.ts';
import { commitAct } from './commit-act.ts';
import type { Committed, Committing } from './commit-act.ts';
import { commitMany } from './commit-many.ts';
import type { CommittedMany, Mark } from './commit-many.ts';
import { dismiss } from './keep.ts';
import { forgetLetters, lettersHere } from './letters.ts';
import type { KeptLetter } from './letters.ts';
import { readNumbers } from './numbers.ts';
import type { Numbers } from './numbers.ts';
import type { Parcel } from './parcel.ts';
import { waitingIn } from './pending-acts.ts';
import type { Op } from '#core/sync/op.ts';
import { surveyOf } from './survey.ts';
import type { Survey } from './survey.ts';
import { release, takeBack } from './undo.ts';

export interface OutboxParts {
	database: DeviceDatabase;
	channel: Channel;
	now: () => number;
}

/** laid: one act more, and whoever did it lays it over what is shown themselves. changed: anything may be otherwise. */
export type OutboxNews = 'laid' | 'changed';

/** Everything done on this device and what became of it. All tabs hear of every change. */
export class Outbox {
	readonly #parts: OutboxParts;
	readonly #changes = new Subject<OutboxNews>();
	readonly #deaf: () => void;
	#survey: Promise<Survey> | undefined;

	constructor(parts: OutboxParts) {
		this.#parts = parts;
		this.#deaf = parts.channel.listen((message) => {
			if (typeof message === 'object' && message !== null && 'outbox' in message) this.#tell('changed');
		});
	}

	get changes(): Observable<OutboxNews> {
		return this.#changes;
	}

	/** Under which name acts are done here; undefined before the first. */
	async client(): Promise<string | undefined> {
		return (await readNumbers(this.#parts.database))?.client;
	}

	/** Oldest first. */
	acts(): Promise<Act[]> {
		return Promise.resolve(this.#parts.database.outbox.orderBy('n').toArray());
	}

	/** What the server has not answered yet, oldest first. */
	pending(): Promise<Act[]> {
		return waitingIn(this.#parts.database);
	}

	/** Of all that was answered: looked through once, until anything of it may be otherwise. */
	survey(): Promise<Survey> {
		if (this.#survey) return this.#survey;
		const begun = surveyOf(this.#parts.database);
		this.#survey = begun;
		begun.catch(() => {
			if (this.#survey === begun) this.#survey = undefined;
		});
		return begun;
	}

	async commit(op: Op, how: Omit<Committing, 'now'> = {}, news: OutboxNews = 'changed'): Promise<Committed> {
		const { database, now } = this.#parts;
		const committed = await commitAct(database, op, { ...how, now: now() });
		if (committed.ok) this.changed(news);
		return committed;
	}

	/** Whoever does many at once tells of them when it is time: `changed`. */
	commitMany(ops: readonly Op[], first: Numbers, mark: Mark): Promise<CommittedMany> {
		const { database, now } = this.#parts;
		return commitMany(database, ops, { first, mark, now: now() });
	}

	/** Those with these places among all, in the order asked for. */
	actsAt(places: readonly number[]): Promise<(Act | undefined)[]> {
		return Promise.resolve(this.#parts.database.outbox.bulkGet([...places]));
	}

	/** Within ten seconds; whether it was in time. */
	async takeBack(n: number): Promise<boolean> {
		const isBack = await takeBack(this.#parts.database, n);
		if (isBack) this.changed();
		return isBack;
	}

	/** The app is about to vanish: whatever was done is meant. */
	async releaseAll(): Promise<void> {
		if ((await release(this.#parts.database, this.#parts.now(), true)) > 0) this.changed();
	}

	/** A person has seen to a refused act. */
	async dismiss(n: number, serverNow: number): Promise<void> {
		await dismiss(this.#parts.database, n, serverNow);
		this.changed();
	}

	/** `seal` proves that this device wrote it, so that another one may deliver it. */
	async pack(seal?: Seal): Promise<Parcel> {
		const parcel = await packUnsent(this.#parts.database, this.#parts.now(), seal);
		this.changed();
		return parcel;
	}

	async unpack(file: unknown, device: string): Promise<Unpacked> {
		const unpacked = await unpack(this.#parts.database, file, { device, now: this.#parts.now() });
		if (unpacked.ok) this.changed();
		return unpacked;
	}

	/** What other devices' files brought along, and what became of it. */
	letters(): Promise<KeptLetter[]> {
		return lettersHere(this.#parts.database);
	}

	async forgetLetters(madeAt: number): Promise<void> {
		await forgetLetters(this.#parts.database, madeAt);
		this.changed();
	}

	changed(news: OutboxNews = 'changed'): void {
		this.#tell(news);
		this.#parts.channel.post({ outbox: 'changed' });
	}

	#tell(news: OutboxNews): void {
		// One act more changes nothing of what was answered.
		if (news !== 'laid') this.#survey = undefined;
		this.#changes.next(news);
	}

	close(): void {
		this.#deaf();
		this.#changes.complete();
	}
}
