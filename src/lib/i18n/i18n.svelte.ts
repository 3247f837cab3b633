import { createContext } from 'svelte';
import type { Locale, Messages } from './locales.ts';
import { en } from './messages/en.ts';

/** The language on screen: one object per page, handed down by the root layout. */
export class I18n {
	#locale = $state.raw<Locale>('en');
	#messages = $state.raw<Messages>(en);

	get locale(): Locale {
		return this.#locale;
	}

	/** The messages: `i18n.t.nav.myWork`, `i18n.t.sync.saved(3)`. */
	get t(): Messages {
		return this.#messages;
	}
}

export const [useI18n, provideI18n] = createContext<I18n>();
