import { clockOffset } from '#core/sync/clock-offset.ts';
import { steadily } from '#core/sync/connection-lost.ts';
import { GENERATION } from '#core/sync/generation.ts';
import { forgetStandings, keepServer, keepStanding, readServer } from '#lib/device/device-values.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { forgetPeople } from '#lib/device/shared-device.ts';
import { doubtUploads } from '#lib/device/upload.ts';
import type { StorageTrouble } from '#lib/replica/pull-round.ts';
import { storageTrouble } from '#lib/replica/pull-round.ts';
import type { Remote, Trouble } from '#lib/replica/remote.ts';
import type { ReplicaKeeper } from '#lib/replica/replica-keeper.ts';
import { anchorToShow, holdAgainst } from './audit-trail.ts';
import { askAgain } from './ask-again.ts';
import { heal } from './heal.ts';
import { letGo } from './keep.ts';
import { deliverLetters } from './letters.ts';
import { numbersOf } from './numbers.ts';
import { renumberFrom } from './renumber.ts';
import { release } from './undo.ts';
import { upload } from './uploader.ts';
import { keepDecided } from './verdicts.ts';
import { waitingOn } from './waiting-on.ts';
import type { Pushed, Uploading } from './uploader.ts';

/** What the device knows of the server since it said hello last. */
export interface Greeted {
	epoch: string;
	scopes: readonly string[];
	person: string;
	/** Locked out: what others left here goes too. */
	isShutOut: boolean;
	/** When, by the device's monotonic clock. */
	at: number;
}

export interface Passing {
	database: DeviceDatabase;
	remote: Remote;
	keeper: ReplicaKeeper;
	random: () => number;
	now: () => number;
	elapsed: () => number;
	app: string;
	blank: () => Uploading['blank'];
	/** The acts on the device are not as they were. */
	changed: () => void;
	note: (code: string, detail: string) => void;
	/** Compares the shelves with the server's where that is due. */
	verify: (serverNow: number, isUrgent: boolean) => Promise<Passed>;
	/** Photos and voice notes; after the acts, which are small and matter more. */
	sendBlobs: (isAsked: () => boolean) => Promise<{ ok: true } | { ok: false; trouble: Trouble }>;
}

export type Passed = { ok: true } | { ok: false; trouble: Trouble | StorageTrouble };

/** Scopes, clock and history are asked for anew after so long. */
const GREETING_LASTS = 5 * 60_000;

/** After these the server has to be asked who and where we are; then the same may go well. */
const GREET_AGAIN: ReadonlySet<string> = new Set(['other-epoch', 'scopes-changed']);

const STORAGE: ReadonlySet<string> = new Set(['storage-full', 'storage-broken']);

/** One visit to the server: says hello, sends what is unsent, fetches what is new. Never two at a time on a device. */
export class SyncPass {
	readonly #parts: Passing;
	#greeted: Greeted | undefined;
	#clock: number | null = null;
	#epoch = '';
	#client = '';
	/** Until it was compared with the server's, what the storage kept is not to be trusted. */
	#isDoubtful = false;
	/** So many acts the server believes to wait here. */
	#told = 0;

	constructor(parts: Passing) {
		this.#parts = parts;
	}

	/** What was known before the app was closed. */
	async recall(): Promise<void> {
		this.#client = (await numbersOf(this.#parts.database, this.#parts.random)).client;
		const known = await readServer(this.#parts.database);
		this.#clock = known?.clock ?? null;
		this.#epoch = known?.epoch ?? '';
	}

	/** Server time minus device time. */
	get clock(): number | null {
		return this.#clock;
	}

	/** Under which name the device numbers its acts. */
	get client(): string {
		return this.#client;
	}

	get latestEpoch(): string {
		return this.#epoch;
	}

	get greeted(): Greeted | undefined {
		return this.#greeted;
	}

	/** Somebody else is here, or something changed on the server's side. */
	forgetGreeting(): void {
		this.#greeted = undefined;
	}

	async run(isAsked: () => boolean = () => false): Promise<Passed> {
		const { keeper, note } = this.#parts;
		const passed = await this.#tryVisit(isAsked);
		const isFull = !passed.ok && passed.trouble.error === 'storage-full';
		if (!isFull || !(await keeper.makeRoom())) return passed;
		note('made-room', passed.trouble.message);
		return this.#tryVisit(isAsked);
	}

	async #tryVisit(isAsked: () => boolean): Promise<Passed> {
		try {
			await release(this.#parts.database, this.#parts.now());
			let passed = await this.#visit(isAsked);
			if (!passed.ok && GREET_AGAIN.has(passed.trouble.error)) {
				this.forgetGreeting();
				passed = await this.#visit(isAsked);
			}
			if (!passed.ok) this.forgetGreeting();
			if (!passed.ok && STORAGE.has(passed.trouble.error)) this.#isDoubtful = true;
			return passed;
		} catch (error) {
			this.forgetGreeting();
			this.#isDoubtful = true;
			const trouble = storageTrouble(error);
			// Or a connection that once could not be made anew would stay so until the page is loaded again.
			await steadily(this.#parts.database, () => this.#parts.database.meta.count()).catch(() => {});
			return trouble;
		}
	}

	/** A first fill takes minutes: what is done meanwhile goes between its pages. */
	async sendMeanwhile(): Promise<void> {
		const { database, now } = this.#parts;
		if (!this.#greeted) return;
		await release(database, now());
		const waiting = await database.outbox.where('state').anyOf('ready', 'sent').count();
		if (waiting > 0) await this.#upload(this.#greeted.epoch);
	}

	async #visit(isAsked: () => boolean): Promise<Passed> {
		const { keeper } = this.#parts;
		const greeted = await this.#greet();
		if (!greeted.ok) return greeted;
		// Acts first: what a person did must be safe before what others did is shown.
		const pushed = await this.#upload(greeted.value.epoch);
		if (!pushed.ok && GREET_AGAIN.has(pushed.trouble.error)) return pushed;
		if (pushed.ok && this.#told > 0) await this.#tellWaiting();
		const aligned = await keeper.align(greeted.value);
		if (aligned.ok && greeted.value.isShutOut) await keeper.dropOthers();
		const pulled = aligned.ok ? await keeper.pull() : aligned;
		if (!pushed.ok) return pushed;
		if (!pulled.ok) return pulled;
		const verified = await this.#parts.verify(this.#parts.now() + (this.#clock ?? 0), this.#isDoubtful);
		if (!verified.ok) return verified;
		this.#isDoubtful = false;
		const { database, remote, changed, note } = this.#parts;
		const { epoch } = greeted.value;
		const delivered = await deliverLetters({ database, remote, epoch, changed, note });
		return delivered.ok ? this.#parts.sendBlobs(isAsked) : delivered;
	}

	async #greet(): Promise<{ ok: true; value: Greeted } | { ok: false; trouble: Trouble }> {
		const { elapsed, remote, database, app } = this.#parts;
		const known = this.#greeted;
		if (known && elapsed() - known.at < GREETING_LASTS) return { ok: true, value: known };
		const { client, next } = await numbersOf(database, this.#parts.random);
		const anchor = await anchorToShow(database);
		const waiting = await waitingOn(database);
		this.#told = waiting.unsent;
		const begin = elapsed();
		const hello = await remote.hello({
			client,
			generation: GENERATION,
			app,
			...waiting,
			...(anchor && { anchor })
		});
		if (!hello.ok) {
			// This name for our numbers is another device's: nothing we sent under it was ever taken.
			if (hello.trouble.error === 'forked-client') await this.#startAnew(client);
			return hello;
		}
		const { epoch, scopes, person, lastSeq } = hello.value;
		const serverNow = Date.parse(hello.value.now);
		this.#clock = clockOffset({ serverNow, now: this.#parts.now(), took: elapsed() - begin });
		const isShutOut = hello.value.shutOut === true;
		if (isShutOut) await Promise.all([forgetStandings(database), forgetPeople(database)]);
		await keepStanding(database, person, { epoch, scopes });
		if (this.#epoch !== '' && this.#epoch !== epoch) await doubtUploads(database);
		await keepServer(database, { epoch, clock: this.#clock });
		this.#epoch = epoch;
		await holdAgainst(database, anchor, hello.value, this.#parts.note);
		await this.#reconcile(client, next, lastSeq);
		const { decided: verdicts = [], head } = hello.value;
		if (await keepDecided(database, client, { epoch, head, now: serverNow, verdicts })) this.#parts.changed();
		const { note, blank } = this.#parts;
		if (await askAgain({ database, remote, epoch, blank: blank(), note })) this.#parts.changed();
		await letGo(database, serverNow);
		this.#greeted = { epoch, scopes, person, isShutOut, at: elapsed() };
		return { ok: true, value: this.#greeted };
	}

	/** What the greeting said to wait here has been sent: nobody shall look for it on this device any more. */
	async #tellWaiting(): Promise<void> {
		const { database, remote, app } = this.#parts;
		const waiting = await waitingOn(database);
		if (waiting.unsent === this.#told) return;
		const told = await remote.hello({ client: this.#client, generation: GENERATION, app, ...waiting });
		if (told.ok) this.#told = waiting.unsent;
	}

	/** Where the server's log of our acts ends, and where ours does. */
	async #reconcile(client: string, next: number, lastSeq: number): Promise<void> {
		const { database, note, blank, changed } = this.#parts;
		const unanswered = await database.outbox
			.where('[client+seq]')
			.between([client, 0], [client, Infinity])
			.filter(({ state }) => state !== 'answered')
			.count();
		if (lastSeq >= next && unanswered === 0) return this.#startAnew(client);
		const lost = await database.outbox
			.where('[client+seq]')
			.between([client, lastSeq], [client, Infinity], false)
			.filter(({ state }) => state === 'answered')
			.count();
		if (lost === 0) return;
		const { again, missing } = await heal(database, client, lastSeq, blank());
		note('healed', `${client}: ${again} again, ${missing} missing above ${lastSeq}`);
		changed();
	}

	async #startAnew(client: string): Promise<void> {
		const { database, random, note, changed } = this.#parts;
		const to = await renumberFrom(database, client, 0, random);
		note('forked-client', `${client} goes on as ${to}`);
		changed();
	}

	async #upload(epoch: string): Promise<Pushed> {
		const { database, remote, random, changed, note, blank } = this.#parts;
		const pushed = await upload({ database, remote, epoch, random, changed, note, blank: blank() });
		this.#client = (await numbersOf(database, random)).client;
		return pushed;
	}
}
