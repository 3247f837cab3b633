import { createContext } from 'svelte';
import { version } from '$app/environment';
import type { Acts, ManyActs, OwnActs } from '#lib/acts/acts.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { LocalValues } from '#lib/device/local-values.ts';
import type { SyncStatus } from '#lib/outbox/sync-loop.ts';
import { follow } from '#lib/queries/follow.ts';
import type { Stream } from '#lib/queries/follow.ts';
import type { Finder } from '#lib/queries/finder.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Progress } from '#lib/replica/first-fill.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { Device } from '../create-device.ts';
import { askOnce } from '../storage-meter.ts';
import { engineCode, expectEngine } from './engine-code.ts';
import { countActs, NO_ACTS } from './sync-news.ts';
import type { ActCounts } from './sync-news.ts';
import type { OfflineLimit } from './offline-limit.ts';

/**
 * off: nobody is signed in. starting: the code and the device's data are being opened. ready: there is something to work
 * with. empty: signed in, and the plant has not come yet. newer: a newer app wrote here, this one must update first.
 */
export type EnginePhase = 'off' | 'starting' | 'ready' | 'empty' | 'newer';

/** The engine of this page, as screens see it: begun when somebody is here, the same for as long as the page lives. */
export class Engine implements Queries, Acts, ManyActs, OwnActs {
	#phase = $state.raw<EnginePhase>('off');
	#progress = $state.raw<Progress>();
	#sync = $state.raw<SyncStatus>({ state: 'resting' });
	#counts = $state.raw<ActCounts>(NO_ACTS);
	#freshAt = $state.raw<number>();
	#shedBefore = $state.raw<string>();
	#awayDays = $state.raw<number>();
	readonly #session: Session;
	readonly #values: LocalValues;
	readonly #running = Promise.withResolvers<Device>();
	#device: Device | undefined;
	#limit: OfflineLimit | undefined;
	#database: DeviceDatabase | undefined;
	#starting: Promise<void> | undefined;
	#isCounting = false;

	constructor(session: Session, values: LocalValues) {
		this.#session = session;
		this.#values = values;
	}

	get phase(): EnginePhase {
		return this.#phase;
	}

	/** How far the first fill has come; undefined when everything is here. */
	get progress(): Progress | undefined {
		return this.#progress;
	}

	get sync(): SyncStatus {
		return this.#sync;
	}

	get counts(): ActCounts {
		return this.#counts;
	}

	/** When what is shown was last known to be the latest there is. */
	get freshAt(): number | undefined {
		return this.#freshAt;
	}

	/** What ended before this moment had to make room; undefined where everything is here. */
	get shedBefore(): string | undefined {
		return this.#shedBefore;
	}

	/** Days without the server, where they are more than the site allows: nothing is shown until it is reached. */
	get awayDays(): number | undefined {
		return this.#awayDays;
	}

	/** For screens about the device itself: sent and unsent, diagnostics. */
	get device(): Promise<Device> {
		return this.#running.promise;
	}

	/** For the diagnostics file; whatever is broken, it says what it can. */
	async facts(): Promise<object> {
		const [device, database] = [this.#device, this.#database];
		if (!device || !database) return { phase: this.#phase };
		try {
			const { engineFacts } = await import('./engine-facts.ts');
			return { phase: this.#phase, ...(await engineFacts(device, database)) };
		} catch (fault) {
			return { phase: this.#phase, fault: String(fault).slice(0, 200) };
		}
	}

	/** Somebody is here: opens what this device worked with last and begins to talk to the server. */
	start(database: DeviceDatabase): Promise<void> {
		return (this.#starting ??= this.#start(database));
	}

	/** Somebody has just signed in: the engine begins, or goes over to their shelves and acts. */
	async enter(database: DeviceDatabase): Promise<void> {
		const device = this.#device;
		if (!device) return this.start(database);
		await this.#open(device);
		device.loop.nudge();
		await this.#count(device);
	}

	nudge = (): void => this.#device?.loop.nudge();

	/** A person asks for it: what could still be taken back is meant. */
	sendNow = (): void => void this.#device?.hide();

	/** The app is about to vanish. */
	hide = (): void => void this.#device?.hide();

	do: Acts['do'] = async (name, args, options) => {
		const done = await (await this.device).dispatch(name, args, options);
		// From now on there is something on this device that no server has.
		if (done.ok) void askOnce();
		return done;
	};

	doMany: ManyActs['doMany'] = async (acts, mark) => (await this.device).dispatchMany(acts, mark);

	opsAt: ManyActs['opsAt'] = async (places) =>
		(await (await this.device).outbox.actsAt(places)).map((act) => act?.op);

	tell: ManyActs['tell'] = async () => {
		const { outbox, loop } = await this.device;
		outbox.changed();
		loop.nudge();
		void askOnce();
	};

	client: OwnActs['client'] = async () => (await this.device).outbox.client();

	takeBack: Acts['takeBack'] = async (n) => (await this.device).outbox.takeBack(n);

	rows: Queries['rows'] = (query) => this.follow((device) => device.live(query));

	answer: Queries['answer'] = (question) => this.follow((device) => device.answer(question));

	find: Finder['find'] = (asked) => this.follow((device) => device.finder().answers(asked));

	/** Waits for the engine, then follows one of its streams. */
	follow<T>(streamOf: (device: Device) => Stream<T>): (show: (value: T) => void) => () => void {
		return (show) => {
			let stop: (() => void) | undefined = () => {};
			void this.device.then((device) => {
				if (!stop) return;
				stop = follow(streamOf(device), show);
			});
			return () => {
				stop?.();
				stop = undefined;
			};
		};
	}

	async #start(database: DeviceDatabase): Promise<void> {
		this.#phase = 'starting';
		// Where its code does not come the key serves as it is, and the next page asks again.
		const keys = import('./key-keeper.ts').then(
			({ KeyKeeper }) => new KeyKeeper(this.#session, database, this.nudge),
			() => undefined
		);
		const { pageDevice, OfflineLimit, policyOn } = await engineCode();
		expectEngine(this.#values);
		const limit = await OfflineLimit.open(database, (days) => (this.#awayDays = days));
		this.#limit = limit;
		const device = await pageDevice(database, () => this.#session.identity, version);
		this.#device = device;
		this.#database = database;
		follow(device.keeper.current, (replica) => {
			if (replica && this.#phase === 'empty') this.#phase = 'ready';
			this.#lookAt(device);
		});
		follow(device.overlay.snapshots, () => this.#lookAt(device));
		follow(device.keeper.progress, (progress) => (this.#progress = progress));
		follow(device.loop.status, (status) => {
			this.#sync = status;
			if (status.trouble === 'newer-app-needed') this.#phase = 'newer';
			void keys.then((keeper) => keeper?.look(status));
			this.#lookAt(device);
		});
		follow(device.outbox.changes, () => void this.#count(device));
		await this.#open(device);
		this.#running.resolve(device);
		device.start();
		void this.#fetchAhead(device);
		// Questions are answered one after the other: those of screens that wait come first. Until then what the site said
		// last counts.
		await this.device;
		follow(device.answer(policyOn(this.#session.identity?.device ?? '')), (policy) =>
			limit.allow(policy?.offlineDays)
		);
		await this.#count(device);
	}

	/** What their jobs show, before they stand where there is no network. Without its code they do without. */
	async #fetchAhead(device: Device): Promise<void> {
		const ahead = await import('../photos/ahead-of-work.ts').then(
			({ aheadOfWork }) => aheadOfWork(device, () => this.#session.identity),
			() => undefined
		);
		follow(device.loop.status, ({ state, reachedAt }) => {
			if (state === 'resting' && reachedAt !== undefined) void ahead?.wake();
		});
	}

	async #open(device: Device): Promise<void> {
		const opened = await device.open();
		this.#phase = opened === 'open' ? 'ready' : opened === 'nothing-yet' ? 'empty' : 'newer';
	}

	/** Another tab may have asked the server later than the one that wrote these shelves. */
	#lookAt(device: Device): void {
		const state = device.keeper.current.value?.state;
		const reachedAt = this.#sync.reachedAt ?? 0;
		this.#freshAt = state?.freshAt === undefined ? undefined : Math.max(state.freshAt, reachedAt);
		this.#shedBefore = state?.shedBefore;
		this.#limit?.reached(this.#freshAt);
	}

	/** All tabs hear of every change; counting once for many of them is enough. */
	async #count(device: Device): Promise<void> {
		if (this.#isCounting) return;
		this.#isCounting = true;
		await new Promise((resolve) => setTimeout(resolve, 50));
		this.#isCounting = false;
		const { outbox } = device;
		const pending = await outbox.pending();
		this.#counts = countActs(pending, await outbox.survey(), this.#session.identity?.person);
	}
}

export const [useEngine, provideEngine] = createContext<Engine>();
