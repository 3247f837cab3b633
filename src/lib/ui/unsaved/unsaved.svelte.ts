import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Attachment } from 'svelte/attachments';

/** Which forms hold something a person wrote and has not finished. Nothing may replace the page under them. */
export class Unsaved {
	readonly #forms = new SvelteSet<() => boolean>();

	/** Whether a person is in the middle of something. */
	get any(): boolean {
		return [...this.#forms].some((isDirty) => isDirty());
	}

	/** On the form's element: `<form {@attach unsaved.form(() => text !== '')}>`. It counts while it is on screen. */
	form(isDirty: () => boolean): Attachment {
		return () => {
			this.#forms.add(isDirty);
			return () => this.#forms.delete(isDirty);
		};
	}
}

export const [useUnsaved, provideUnsaved] = createContext<Unsaved>();
