import { createContext } from 'svelte';
import { formatIn } from './format.ts';
import { directionOf, formatLocaleFor, localeFor, type Locale, type Messages } from './locales.ts';

/** Only the words somebody reads are fetched: from the device, once the app is installed. */
const loaders: Record<Locale, () => Promise<Messages>> = {
	en: async () => (await import('./messages/en.ts')).en,
	de: async () => (await import('./messages/de.ts')).de,
	es: async () => (await import('./messages/es.ts')).es,
	pl: async () => (await import('./messages/pl.ts')).pl,
	'en-XA': async () => (await import('./pseudo.ts')).accented(await loaders.en()),
	'en-XB': async () => (await import('./pseudo.ts')).mirrored(await loaders.en())
};

/** The language on screen: one object per page, handed down by the root layout. */
export class I18n {
	#locale: Locale;
	#messages: Messages;
	#asked = 0;
	readonly #wanted: readonly string[];

	/** `wanted`: the languages the browser asks for, best first. */
	constructor(messages: Messages, locale: Locale = 'en', wanted: readonly string[] = []) {
		this.#messages = $state.raw(messages);
		this.#locale = $state.raw(locale);
		this.#wanted = wanted;
	}

	/** Speaks from the start, so that nothing flashes in another language; English where the words are missing. */
	static async begin(locale: Locale, wanted: readonly string[]): Promise<I18n> {
		try {
			return new I18n(await loaders[locale](), locale, wanted);
		} catch {
			return new I18n(await loaders.en(), 'en', wanted);
		}
	}

	get locale(): Locale {
		return this.#locale;
	}

	get direction(): 'ltr' | 'rtl' {
		return directionOf(this.#locale);
	}

	/** The messages: `i18n.t.nav.myWork`, `i18n.t.ui.sync.sent('14:02')`. */
	get t(): Messages {
		return this.#messages;
	}

	/** Dates and numbers as this person writes them. */
	readonly format = $derived.by(() => formatIn(formatLocaleFor(this.#locale, this.#wanted)));

	/** What the browser would have us speak. */
	get suggested(): Locale {
		return localeFor(this.#wanted);
	}

	/** missing: the words cannot be fetched, the language stays. superseded: the person chose again meanwhile. */
	async speak(locale: Locale): Promise<'spoken' | 'superseded' | 'missing'> {
		const asked = ++this.#asked;
		try {
			const messages = await loaders[locale]();
			if (asked !== this.#asked) return 'superseded';
			this.#messages = messages;
			this.#locale = locale;
			return 'spoken';
		} catch {
			return asked === this.#asked ? 'missing' : 'superseded';
		}
	}
}

export const [useI18n, provideI18n] = createContext<I18n>();
