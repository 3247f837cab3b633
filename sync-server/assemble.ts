import { join } from 'node:path';
import type { Command } from '#core/commands/command.ts';
import type { DemoSize } from './accounts/demo-plant.ts';
import { createAccounts } from './accounts/create-accounts.ts';
import { createApp, type AppParts } from './app.ts';
import { Attempts } from './auth/attempts.ts';
import { bearerAuthentication } from './auth/bearer.ts';
import { Clients } from './auth/clients.ts';
import { calendarFor } from './accounts/calendar-for.ts';
import { CalendarKeys } from './auth/calendar-keys.ts';
import { Credentials } from './auth/credentials.ts';
import { Enrolments } from './auth/enrolments.ts';
import { MachineKeys } from './auth/machine-keys.ts';
import { PasswordHashes, type ScryptCost } from './auth/password-hash.ts';
import { Passwords } from './auth/passwords.ts';
import { Pins } from './auth/pins.ts';
import { Sightings } from './auth/sightings.ts';
import { newSetUpCode } from './auth/set-up-code.ts';
import { BlobRecords } from './blobs/blob-records.ts';
import type { BlobShelf } from './blobs/blob-shelf.ts';
import { blobsFolder } from './blobs-folder.ts';
import { Blobs, type BlobCaps } from './blobs/blobs.ts';
import { FolderShelf } from './blobs/folder-shelf.ts';
import { anchorsIn } from './anchors-file.ts';
import type { Health } from './health.ts';
import { fillDemo } from './jobs/fill-demo.ts';
import { keepAnchoring } from './jobs/anchor-log.ts';
import { keepHouse, keepHouseOnce, type HousekeepingParts } from './jobs/housekeeping.ts';
import { keepLettingGo, LettingGo } from './jobs/let-go.ts';
import { keepTelling } from './jobs/keep-telling.ts';
import { fixWeeksOnce, keepFixingWeeks } from './jobs/fix-weeks.ts';
import { keepOpeningSlots, openSlotsOnce } from './jobs/open-slots.ts';
import { metrics } from './metrics.ts';
import { askedFor, ServerMeters } from './meters/server-meters.ts';
import type { Driver } from './store/sql/driver.ts';
import { SqlStore } from './store/sql/sql-store.ts';
import type { Store } from './store/store.ts';
import { storedKeysOf } from './stored-keys.ts';
import { WORLD, type World } from './surroundings.ts';
import { FeedMarks } from './sync/compaction.ts';
import type { Note } from './sync/sync-parts.ts';
import { Tally } from './tally.ts';
import { OwnActs } from './sync/own-acts.ts';
import { createSync } from './sync/create-sync.ts';
import { Telling, type PushOptions } from './telling/telling.ts';
import { PreparedStarts } from './sync/snapshot/prepared-starts.ts';

export interface AssembleOptions extends Pick<AppParts, 'site' | 'contentSecurityPolicy' | 'proxies'> {
	readonly driver: Driver;
	/** Where what is no row lies: blobs and prepared starts. */
	readonly data: string;
	readonly version: string;
	readonly world?: World | undefined;
	/** Around the store: faults that a simulation makes. */
	readonly wrap?: ((store: Store) => Store) | undefined;
	readonly shelf?: BlobShelf | undefined;
	readonly blobCaps?: BlobCaps | undefined;
	/** Where the end of the log is written down; in the data folder unless told otherwise. */
	readonly anchors?: string | undefined;
	/** Lets the first person in; without it a new one is made at each start. */
	readonly setUpCode?: string | undefined;
	/** What whoever reads `/metrics` shows; without one only programs on this computer may. */
	readonly metricsToken?: string | undefined;
	readonly passwordCost?: ScryptCost | undefined;
	readonly pinRounds?: number | undefined;
	readonly demoSize?: DemoSize | undefined;
	/** Which push services may be asked to reach phones; nobody is asked unless told so. */
	readonly push?: PushOptions | undefined;
	readonly commands?: ((name: string) => Command | undefined) | undefined;
}

export interface OpenApp {
	readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
	readonly store: Store;
	/** Gives devices their keys. */
	readonly credentials: Credentials;
	/** Does what nobody asked for: first run, jobs, the demo plant. */
	readonly own: OwnActs;
	/** For the terminal, while nobody has set up this plant. */
	readonly setUpCode: () => Promise<string | undefined>;
	/** Runs the server's own jobs now and then, until the server is closed; nothing does before. */
	readonly keepHouse: () => void;
	readonly keepHouseOnce: () => Promise<void>;
	/** Opens what plans have come due with. */
	readonly openSlotsOnce: () => Promise<void>;
	/** Tells people what is news to them. */
	readonly tellOnce: () => Promise<void>;
	/** Fixes what is planned for the week that has begun. */
	readonly fixWeeksOnce: () => Promise<void>;
	/** Lets go what waited for work that contractors ended. */
	readonly letGoOnce: () => Promise<void>;
	/** Something was written past the sync protocol. */
	readonly nudge: () => void;
	/** Ends the open streams, so that the listener can stop. */
	readonly hangUp: () => void;
	/** Waits for what is running, then lets go of the database. */
	readonly close: () => Promise<void>;
}

const healthOf =
	(store: Store, version: string, { dialect }: Driver): (() => Promise<Health>) =>
	async () => {
		const known = { app: 'millwright', version, store: dialect.name } as const;
		try {
			await store.epoch();
			return { ...known, status: 'ok' };
		} catch {
			return { ...known, status: 'failing' };
		}
	};

/** The whole server on an open database, ready for requests from wherever they come. */
export const assemble = ({
	driver,
	data,
	version,
	world: given = WORLD,
	...options
}: AssembleOptions): OpenApp => {
	const meters = new ServerMeters();
	const note: Note = (words, facts) => {
		meters.notes.add(facts?.level ?? 'error');
		given.note(words, facts);
	};
	const world: World = { ...given, note };
	const failures = new Tally('request-failed', world);
	const refusals = new Tally('sign-in-refused', world);
	const plain = new SqlStore(driver, storedKeysOf, world.random);
	const store = options.wrap?.(plain) ?? plain;
	const credentials = new Credentials(driver, world.random);
	const shelf = options.shelf ?? new FolderShelf(blobsFolder(data));
	const records = new BlobRecords(driver);
	const { blobCaps } = options;
	const blobs = new Blobs({ store, shelf, records, now: world.now, ...(blobCaps && { caps: blobCaps }) });
	const starts = new PreparedStarts(store, join(data, 'starts'));
	const clients = new Clients(driver);
	const sightings = new Sightings(driver);
	const { commands } = options;
	const authenticate = bearerAuthentication(credentials, world.now);
	const { fetch, busy, nudge, hangUp } = createSync(
		{ ...world, store, credentials, clients, sightings, authenticate, commands },
		blobs,
		starts,
		meters
	);
	const calendarKeys = new CalendarKeys(driver, world.random);
	const own = new OwnActs({ ...world, store, clients, commands, committed: nudge });
	let isFilling = false;
	const telling = new Telling({
		...{ ...world, driver, store, push: options.push ?? { services: [] } },
		isResting: () => isFilling
	});
	const accounts = createAccounts({
		...world,
		store,
		fillDemo: async (asked, progress) => {
			isFilling = true;
			await fillDemo(asked, { store, note: world.note, progress }).finally(() => (isFilling = false));
			nudge();
		},
		demoSize: options.demoSize,
		own,
		credentials,
		machineKeys: new MachineKeys(driver, world.random),
		calendarKeys,
		telling,
		passwords: new Passwords(driver),
		pins: new Pins({ driver, random: world.random, rounds: options.pinRounds }),
		sightings,
		enrolments: new Enrolments(driver, world.random),
		hashes: new PasswordHashes({ ...world, cost: options.passwordCost }),
		refused: (why) => {
			if (meters.refusals.add(why)) refusals.count(why);
		},
		attempts: new Attempts(world.now),
		setUpCode: options.setUpCode ?? newSetUpCode(world.random)
	});
	const { site, contentSecurityPolicy, proxies } = options;
	const anchorsFile = options.anchors ?? anchorsIn(data);
	const app = createApp({
		site,
		contentSecurityPolicy,
		proxies,
		note,
		answered: (path, status, seconds) => {
			const asked = askedFor(path);
			meters.requests.observe(asked, seconds);
			if (status < 500) return;
			meters.failures.add(asked);
			failures.count(`${asked} ${status}`);
		},
		metrics: metrics({ meters, driver, anchors: anchorsFile, busy, token: options.metricsToken }),
		auth: accounts.fetch,
		calendar: calendarFor({ store, keys: calendarKeys, now: world.now }),
		sync: fetch,
		health: healthOf(store, version, driver)
	});
	const house: HousekeepingParts = { ...world, store, shelf, starts, nudge, marks: new FeedMarks(driver) };
	const plans = { ...world, store, own, isResting: () => isFilling };
	const letting = new LettingGo(plans);
	let leaveHouse = async (): Promise<void> => undefined;
	return {
		fetch: app.fetch,
		store,
		credentials,
		own,
		setUpCode: accounts.setUpCode,
		nudge,
		hangUp,
		keepHouse: () => {
			const anchoring = keepAnchoring({ ...world, store, file: anchorsFile });
			const leave = [
				...[keepHouse(house), anchoring, keepOpeningSlots(plans), keepFixingWeeks(plans)],
				...[keepTelling(telling, world), keepLettingGo(letting, world)]
			];
			leaveHouse = async () => void (await Promise.all(leave.map((end) => end())));
		},
		keepHouseOnce: () => keepHouseOnce(house),
		openSlotsOnce: () => openSlotsOnce(plans),
		fixWeeksOnce: () => fixWeeksOnce(plans),
		letGoOnce: () => letting.once(),
		tellOnce: () => telling.once(),
		close: async () => {
			hangUp();
			failures.tell();
			refusals.tell();
			await leaveHouse();
			await store.close();
		}
	};
};
