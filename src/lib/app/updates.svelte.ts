import { createContext } from 'svelte';
import type { Update } from './update.svelte.ts';

/**
 * Newer versions of the app, as far as this page looks for them: none where the browser has no workers (some private
 * windows, plain http) and on source, where nothing is built. Looking begins a moment after the first paint.
 */
export class Updates {
	#update = $state.raw<Update>();

	constructor(isDirty: () => boolean) {
		if (import.meta.env.PROD && 'serviceWorker' in navigator) void this.#begin(isDirty);
	}

	get current(): Update | undefined {
		return this.#update;
	}

	async #begin(isDirty: () => boolean): Promise<void> {
		const piece = await import('./update.svelte.ts').catch(() => undefined);
		this.#update = piece && new piece.Update(isDirty);
	}
}

export const [useUpdates, provideUpdates] = createContext<Updates>();
