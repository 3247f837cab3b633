import { createContext } from 'svelte';
import type { DeviceDatabase } from './device-database.ts';
import type { DraftPlace } from './drafts.ts';

/** Opens the device's own database, or says that the browser keeps nothing for us. */
export interface DraftKeeper {
	open(): Promise<DeviceDatabase | undefined>;
}

export const [useDraftKeeper, provideDraftKeeper] = createContext<DraftKeeper>();

/** A text that is on the device's disk before the next key is pressed, and there again after a crash. */
export class TextDraft {
	#text = $state.raw('');
	/** empty: nothing to keep. kept: what is on screen is on disk. lost: it cannot be kept here. */
	#state = $state.raw<'empty' | 'keeping' | 'kept' | 'lost'>('empty');
	#isTouched = false;
	#writing: Promise<void> | undefined;
	readonly #store: DraftKeeper;
	readonly #place: DraftPlace;

	constructor(store: DraftKeeper, place: DraftPlace) {
		this.#store = store;
		this.#place = place;
	}

	get text(): string {
		return this.#text;
	}

	get state(): 'empty' | 'keeping' | 'kept' | 'lost' {
		return this.#state;
	}

	/** Brings back what was written before, unless the person has begun anew meanwhile. */
	restore = async (): Promise<void> => {
		const database = await this.#store.open();
		if (!database) return;
		const { readDraft } = await import('./drafts.ts');
		const kept = await readDraft(database, this.#place).catch(() => undefined);
		if (this.#isTouched || typeof kept !== 'string' || kept === '') return;
		this.#text = kept;
		this.#state = 'kept';
	};

	write = (text: string): void => {
		this.#isTouched = true;
		this.#text = text;
		this.#state = 'keeping';
		// While one write is on its way only the newest text matters, so fast typing makes no queue.
		this.#writing ??= this.#keep().finally(() => (this.#writing = undefined));
	};

	async #keep(): Promise<void> {
		try {
			const database = await this.#store.open();
			if (!database) throw new Error('no database');
			const { dropDraft, writeDraft } = await import('./drafts.ts');
			let written: string | undefined;
			while (written !== this.#text) {
				written = this.#text;
				await (written === ''
					? dropDraft(database, this.#place)
					: writeDraft(database, this.#place, written, Date.now()));
			}
			this.#state = written === '' ? 'empty' : 'kept';
		} catch {
			this.#state = 'lost';
		}
	}
}
