import { filter, skip } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Command } from '#core/commands/command.ts';
import type { Doc } from '#core/model/document.ts';
import { steadily } from '#core/sync/connection-lost.ts';
import { makeDispatchMany } from '#lib/acts/dispatch-many.ts';
import type { DispatchMany } from '#lib/acts/dispatch-many.ts';
import { makeDispatch } from '#lib/acts/dispatch.ts';
import type { Circumstances, Dispatch, DispatchParts } from '#lib/acts/dispatch.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import { replicaMarks, standingOf } from '#lib/device/device-values.ts';
import { note } from '#lib/device/diagnostics.ts';
import { Blobs } from '#lib/outbox/blobs.ts';
import type { PhotoGate } from '#lib/outbox/blobs.ts';
import { numbersOf } from '#lib/outbox/numbers.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import { Overlay } from '#lib/outbox/overlay.ts';
import { SyncLoop } from '#lib/outbox/sync-loop.ts';
import { SyncPass } from '#lib/outbox/sync-pass.ts';
import { heldFor } from '#lib/outbox/undo.ts';
import { UNDO } from '#lib/outbox/commit-act.ts';
import { liveAnswer } from '#lib/queries/live-answer.ts';
import { liveContent, liveUnsent, liveWay } from '#lib/queries/live-content.ts';
import type { ContentView, WaitingContent, Way } from '#lib/queries/contents.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import { liveRows } from '#lib/queries/live-rows.ts';
import { LivePokes } from '#lib/replica/live-pokes.ts';
import { LiveTurn } from '#lib/replica/live-turn.ts';
import { RecentChanges } from '#lib/replica/recent-changes.ts';
import { Remote } from '#lib/replica/remote.ts';
import { ReplicaKeeper } from '#lib/replica/replica-keeper.ts';
import type { KeeperOpened } from '#lib/replica/replica-keeper.ts';
import type { Pulling } from '#lib/replica/pull-round.ts';
import type { ShelfQuery } from '#lib/replica/served-query.ts';
import type { Surroundings } from '#lib/replica/surroundings.ts';
import { PageFinder } from '#lib/search/page-finder.ts';
import { verify } from '#lib/replica/verify.ts';
import { verifyDaily } from '#lib/replica/verify-daily.ts';
import type { Verified } from '#lib/replica/verify.ts';

export interface DeviceParts {
	around: Surroundings;
	/** The device's own database, open. Whoever opened it closes it. */
	database: DeviceDatabase;
	/** Who acts, and on which enrolled device; `holder` is whose key it is, where that is somebody else. */
	who: () => { person: string; device: string; holder?: string | undefined };
	/** The time zone people read clocks in. */
	timeZone: () => string;
	/** The version of the app, for the server's log. */
	app: string;
	/** Sets what this page opens apart from what others do. */
	token: string;
	commands?: ((name: string) => Command | undefined) | undefined;
	/** False for tests of what comparing with the server would put right. */
	verifies?: boolean;
	/** By which connection photos go; without it by any. */
	photos?: PhotoGate | undefined;
	/** Documents to a page. */
	limit?: number;
	/** Documents of a round that stay in memory. */
	inMemory?: number;
}

/** Everything of the engine, put together once: for the page, and with another world around it for tests. */
export interface Device {
	keeper: ReplicaKeeper;
	/** Begun with the first question, or when the page has time for it. */
	finder: () => PageFinder;
	outbox: Outbox;
	overlay: Overlay;
	blobs: Blobs;
	/** Where forms and choices of people lie. */
	drafts: DraftKeeper;
	loop: SyncLoop;
	pass: SyncPass;
	dispatch: Dispatch;
	dispatchMany: DispatchMany;
	live: (query: ShelfQuery) => Observable<Doc[]>;
	answer: <T>(question: Question<T>) => Observable<T>;
	content: (content: { hash: string; mime: string }) => Observable<ContentView>;
	contentWay: (hash: string) => Observable<Way>;
	unsent: () => Observable<WaitingContent[]>;
	/** Compares the shelves with the server's and repairs them. */
	verify: () => Promise<Verified | undefined>;
	/** What this device worked with last, at once and without a network. Again when somebody else takes over. */
	open: () => Promise<KeeperOpened>;
	/** Begins to talk to the server, until the device is closed. */
	start: () => void;
	/** The app is about to vanish. */
	hide: () => Promise<void>;
	close: () => Promise<void>;
}

export const createDevice = (parts: DeviceParts): Device => {
	const { around, database, who, commands } = parts;
	const { now, elapsed, random, after, channel } = around;
	const remote = new Remote(around);
	const told = (code: string, detail: string) => void note(database, now(), code, detail);
	const pulling: Pulling = {
		remote,
		client: () => pass.client,
		now,
		pause: async () => {
			await new Promise<void>((resolve) => after(0, resolve));
			await pass.sendMeanwhile();
			// Or a question would still be on its way when the next page has made its answer stale.
			await overlay.settled();
		},
		limit: parts.limit ?? 1_000,
		...(parts.inMemory !== undefined && { inMemory: parts.inMemory })
	};
	const { token } = parts;
	const marks = replicaMarks(database);
	const keeper = new ReplicaKeeper(marks, { ground: around.ground, channel, token }, pulling);
	const changes = new RecentChanges(keeper.current);
	let finder: PageFinder | undefined;
	const outbox = new Outbox({ database, channel, now });
	const overlay = new Overlay({
		database,
		current: keeper.current,
		acts: outbox.changes,
		latestEpoch: () => pass.latestEpoch,
		commands
	});
	const blobs = new Blobs({
		...{ database, remote, channel, now, note: told },
		gate: parts.photos ?? { mayGo: true, allSent: () => {} }
	});
	const pass = new SyncPass({
		database,
		remote,
		keeper,
		random,
		now,
		elapsed,
		app: parts.app,
		blank: () => ({
			actor: who().person,
			device: who().device,
			tz: parts.timeZone(),
			at: new Date(now()).toISOString()
		}),
		changed: () => outbox.changed(),
		note: told,
		verify: async (serverNow, isUrgent) =>
			parts.verifies === false
				? { ok: true }
				: verifyDaily(keeper.current.value, { marks, pulling, serverNow, isUrgent, note: told }),
		sendBlobs: (isAsked) => blobs.send(isAsked)
	});
	const loop = new SyncLoop({
		run: (isAsked) => pass.run(isAsked),
		// A storage that does not answer is the visit's trouble to tell.
		heldFor: () => heldFor(database, now()).catch(() => undefined),
		after,
		now,
		random,
		locks: around.locks,
		channel
	});
	const reached = loop.status.pipe(
		skip(1),
		filter(({ state }) => state === 'resting')
	);
	const pokes = new LivePokes({
		around,
		client: () => pass.client,
		state: () => keeper.current.value?.state,
		poked: () => loop.nudge(),
		hears: (isLive) => turn.tell(isLive)
	});
	const turn = new LiveTurn({
		...{ locks: around.locks, channel, after },
		listen: (end) => pokes.listen(end),
		hears: (isLive) => loop.hears(isLive)
	});
	const dispatching: DispatchParts = {
		outbox,
		overlay,
		numbers: () => steadily(database, () => numbersOf(database, random)),
		circumstances: (): Circumstances => {
			const freshAt = keeper.current.value?.state.freshAt;
			return {
				actor: who().person,
				device: who().device,
				now: now(),
				tz: parts.timeZone(),
				clock: pass.clock,
				dataAge: freshAt === undefined ? null : Math.max(0, now() - freshAt)
			};
		},
		commands
	};
	const dispatch = makeDispatch(dispatching);
	return {
		keeper,
		finder: () => (finder ??= new PageFinder({ changes, snapshots: overlay.snapshots })),
		outbox,
		overlay,
		blobs,
		drafts: { open: async () => database },
		loop,
		pass,
		dispatch: async (name, args, options) => {
			let done = await dispatch(name, args, options);
			// What the server has can be had again; what a person has just done cannot.
			for (let n = 0; n < 3 && !done.ok && done.reason === 'full'; n++) {
				if (!(await keeper.makeRoom())) break;
				told('made-room', name);
				done = await dispatch(name, args, options);
			}
			if (done.ok) loop.nudgeIn(options?.undo ?? UNDO);
			return done;
		},
		dispatchMany: makeDispatchMany(dispatching),
		live: (query) => liveRows(overlay, query),
		answer: (question) => liveAnswer(overlay, question),
		content: (content) => liveContent({ blobs, after, now, reached }, content),
		contentWay: (hash) => liveWay({ blobs }, hash),
		unsent: () => liveUnsent({ blobs }),
		verify: async () => keeper.current.value && verify(keeper.current.value, pulling),
		open: async () => {
			await pass.recall();
			pass.forgetGreeting();
			return keeper.open(await standingOf(database, who().holder ?? who().person));
		},
		start: () => {
			loop.start();
			turn.start();
		},
		hide: async () => {
			await outbox.releaseAll();
			loop.nudge();
		},
		close: async () => {
			turn.stop();
			await loop.stop();
			await overlay.close();
			await keeper.close();
			outbox.close();
			blobs.close();
		}
	};
};
