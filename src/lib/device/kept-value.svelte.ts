import type { DraftKeeper } from './text-draft.svelte.ts';

/** A value that one person keeps on this device: a choice, a list of their own. */
export class KeptValue<T> {
	#value = $state.raw<T>();
	readonly #keeper: DraftKeeper;
	readonly #place: { person: string; form: string };
	readonly #read: (kept: unknown) => T | undefined;

	/** `read` says what a kept value means, and nothing where it means nothing any more. */
	constructor(
		keeper: DraftKeeper,
		place: { person: string; form: string },
		read: (kept: unknown) => T | undefined
	) {
		this.#keeper = keeper;
		this.#place = place;
		this.#read = read;
	}

	/** Undefined until it has been restored, and where nothing was kept. */
	get current(): T | undefined {
		return this.#value;
	}

	restore = async (): Promise<void> => {
		const database = await this.#keeper.open();
		if (!database) return;
		const { readDraft } = await import('./drafts.ts');
		const kept = await readDraft(database, this.#place).catch(() => undefined);
		this.#value ??= this.#read(kept);
	};

	/** Whether it will be there the next time. */
	keep = async (value: T): Promise<boolean> => {
		this.#value = value;
		const database = await this.#keeper.open();
		if (!database) return false;
		const { writeDraft } = await import('./drafts.ts');
		return writeDraft(database, this.#place, value, Date.now()).then(
			() => true,
			() => false
		);
	};
}
