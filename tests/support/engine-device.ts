import { IDBKeyRange } from 'fake-indexeddb';
import type { Command } from '#core/commands/command.ts';
import type { Doc } from '#core/model/document.ts';
import { createDevice } from '#lib/app/create-device.ts';
import type { Device, DeviceParts } from '#lib/app/create-device.ts';
import { DeviceDatabase } from '#lib/device/device-database.ts';
import { docOf } from '#lib/replica/row.ts';
import type { Surroundings } from '#lib/replica/surroundings.ts';
import { browserGround, tabChannels } from './browser-ground.ts';
import { Network } from './network.ts';
import type { Send } from './network.ts';
import { TabLocks } from './tab-locks.ts';

/** A clock that only a test moves. */
interface Time {
	now(): Date;
	after(milliseconds: number, call: () => void): () => void;
}

export interface ProfileParts {
	time: Time;
	/** To the server, with the credential of this device. */
	send: Send;
	who: { person: string; device: string };
	commands?: (name: string) => Command | undefined;
	/** Numbers at least 0 and below 1, the same each run. */
	random: () => number;
}

export interface Tab {
	profile: Profile;
	device: Device;
	database: DeviceDatabase;
	network: Network;
	/** Whether it opened this connection to a database. */
	owns: (connection: object) => boolean;
	close: () => Promise<void>;
	/** The browser stops its timers; what comes in from outside still does. */
	freeze: () => void;
	/** What fell due meanwhile happens now. */
	thaw: () => void;
	/** The page is gone in this moment; what it was doing is never finished by it. */
	crash: () => Promise<void>;
}

/** mulberry32: good enough to be different, the same for the same seed. */
export const seeded = (seed: number) => (): number => {
	seed = (seed + 0x6d2b79f5) | 0;
	let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/** One browser with its databases: tabs come and go, what they kept stays. */
export class Profile {
	readonly parts: ProfileParts;
	readonly ground = browserGround();
	readonly #channels = tabChannels();
	readonly #locks = new TabLocks();
	/** By how much its clock is wrong, in milliseconds. */
	skew = 0;
	#tabs = 0;

	constructor(parts: ProfileParts) {
		this.parts = parts;
	}

	/** With another credential, or none. */
	signIn(send: Send): void {
		this.parts.send = send;
	}

	/** Another person takes the device in hand. */
	handOver(person: string, send: Send): void {
		this.parts.who = { ...this.parts.who, person };
		this.parts.send = send;
	}

	/** As when a folder with a browser's profile is copied to another computer. */
	async copyFrom({ database }: Tab): Promise<void> {
		const { indexedDB } = this.ground;
		const copy = new DeviceDatabase(database.name, { indexedDB, IDBKeyRange });
		await copy.open();
		for (const table of database.tables) {
			const keys = await table.toCollection().primaryKeys();
			const rows: unknown[] = await table.toArray();
			const inline = table.schema.primKey.keyPath !== null;
			await copy.table(table.name).bulkPut(rows, ...(inline ? [] : [keys]));
		}
		copy.close();
	}

	/** Whoever opens a tab closes it. */
	tab = (more?: Parameters<Profile['openTab']>[0]): Promise<Tab> => this.openTab(more);

	async openTab(more: Partial<Pick<DeviceParts, 'limit' | 'inMemory'>> = {}): Promise<Tab> {
		const { time, random, commands } = this.parts;
		const network = new Network((request) => this.parts.send(request));
		const { ground, leave, die, owns } = await this.ground.tab();
		const { locks, die: unlock } = this.#locks.forTab();
		const { channel, mute } = this.#channels();
		let isGone = false;
		let isFrozen = false;
		const held: (() => void)[] = [];
		const unlessGone = (call: () => void) => () => {
			if (isFrozen) held.push(call);
			else if (!isGone) call();
		};
		const around: Surroundings = {
			now: () => time.now().getTime() + this.skew,
			elapsed: () => time.now().getTime(),
			random,
			after: (milliseconds, call) => {
				if (milliseconds > 0) return time.after(milliseconds, unlessGone(call));
				const immediate = setImmediate(unlessGone(call));
				return () => clearImmediate(immediate);
			},
			// Nothing comes back to a page that is gone, and nothing goes out from it.
			fetch: async (request) => {
				try {
					const response = isGone ? undefined : await network.fetch(request);
					if (response && !isGone) return response;
				} catch (error) {
					if (!isGone) throw error;
				}
				return new Promise(() => {});
			},
			origin: 'http://plant.test',
			locks,
			channel,
			ground
		};
		const database = new DeviceDatabase('millwright-device', { indexedDB: ground.indexedDB, IDBKeyRange });
		const device = createDevice({
			around,
			database,
			who: () => this.parts.who,
			timeZone: () => 'Europe/Berlin',
			app: 'test',
			token: `tab${++this.#tabs}`,
			commands,
			...more
		});
		await device.open();
		const close = async () => {
			await device.close();
			database.close();
			leave();
		};
		return {
			profile: this,
			device,
			database,
			network,
			owns,
			close,
			freeze: () => void (isFrozen = true),
			thaw: () => {
				isFrozen = false;
				for (const call of held.splice(0)) if (!isGone) call();
			},
			crash: async () => {
				isGone = true;
				unlock();
				mute();
				await die();
				leave();
			}
		};
	}
}

/** What the shelves hold, pending acts aside. */
export const shelvesOf = async ({ device }: Tab): Promise<Map<string, Doc>> => {
	const replica = device.keeper.current.value;
	const rows = replica ? await Promise.all(replica.database.shelves.map((shelf) => shelf.toArray())) : [];
	return new Map(rows.flat().map((row) => [row.id, docOf(row)]));
};
