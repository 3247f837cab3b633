import { createContext } from 'svelte';
import type { DeviceDatabase, Opened } from '#lib/device/device-database.ts';
import { provideDraftKeeper } from '#lib/device/text-draft.svelte.ts';

/** Where site data is blocked, Firefox refuses the channels between tabs too. */
const mayKeep = (): boolean => {
	try {
		if (typeof BroadcastChannel === 'function') new BroadcastChannel('millwright-may-keep').close();
		return true;
	} catch {
		return false;
	}
};

/**
 * Loads the database code after the first paint, not before it. Dexie makes a channel in the moment it is loaded: where
 * that fails it could not be loaded again in this page, even when the person has allowed storage meanwhile.
 */
const openFromBundle = async (): Promise<Opened> =>
	mayKeep()
		? (await import('#lib/device/device-database.ts')).openDeviceDatabase()
		: { ok: false, reason: 'refused' };

/** The device's own database for the whole page, or why there is none. */
export class DeviceStore {
	#state = $state.raw<'opening' | 'open' | 'refused' | 'silent'>('opening');
	#opening: Promise<DeviceDatabase | undefined> | undefined;
	readonly #opener: () => Promise<Opened>;

	constructor(opener: () => Promise<Opened> = openFromBundle) {
		this.#opener = opener;
	}

	get state(): 'opening' | 'open' | 'refused' | 'silent' {
		return this.#state;
	}

	/** The browser keeps nothing for us: what is written now cannot survive the page. */
	get isBlocked(): boolean {
		return this.#state === 'refused' || this.#state === 'silent';
	}

	/** The database, opened once for everybody who asks; none where the browser blocks it. */
	open = (): Promise<DeviceDatabase | undefined> => (this.#opening ??= this.#open());

	/** After the person changed something in the browser. */
	retry = (): Promise<DeviceDatabase | undefined> => {
		this.#opening = undefined;
		return this.open();
	};

	async #open(): Promise<DeviceDatabase | undefined> {
		let opened: Opened;
		try {
			opened = await this.#opener();
		} catch {
			// The code for it could not be fetched, which says nothing about the storage: whoever asks next tries again.
			this.#opening = undefined;
			return undefined;
		}
		const database = this.#take(opened);
		if (!opened.ok && opened.reason === 'silent') {
			// A slow device may answer after all: from then on everything is kept.
			void opened.later.then((late) => {
				const found = this.#take(late);
				this.#opening = Promise.resolve(found);
			});
		}
		return database;
	}

	#take(opened: Opened): DeviceDatabase | undefined {
		this.#state = opened.ok ? 'open' : opened.reason;
		return opened.ok ? opened.database : undefined;
	}
}

const [useDeviceStore, setDeviceStore] = createContext<DeviceStore>();
export { useDeviceStore };

/** To the app as a whole, and to forms as the keeper of their drafts. */
export const provideDeviceStore = (store: DeviceStore): void => {
	setDeviceStore(store);
	provideDraftKeeper(store);
};
