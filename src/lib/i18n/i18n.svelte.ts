import { createContext } from 'svelte';
import { formatIn } from './format.ts';
import { directionOf, formatLocaleFor, localeFor, type Locale, type Messages } from './locales.ts';
import { en } from './messages/en.ts';

/** English is part of the app; another language is fetched (from the device, once installed) when it is spoken. */
const loaders: Record<Locale, () => Promise<Messages>> = {
	en: async () => en,
	de: async () => (await import('./messages/de.ts')).de,
	es: async () => (await import('./messages/es.ts')).es,
	pl: async () => (await import('./messages/pl.ts')).pl,
	'en-XA': async () => (await import('./pseudo.ts')).accented(en),
	'en-XB': async () => (await import('./pseudo.ts')).mirrored(en)
};

/** The language on screen: one object per page, handed down by the root layout. */
export class I18n {
	#locale = $state.raw<Locale>('en');
	#messages = $state.raw<Messages>(en);
	#asked = 0;
	readonly #wanted: readonly string[];

	/** `wanted`: the languages the browser asks for, best first. */
	constructor(wanted: readonly string[] = []) {
		this.#wanted = wanted;
	}

	get locale(): Locale {
		return this.#locale;
	}

	get direction(): 'ltr' | 'rtl' {
		return directionOf(this.#locale);
	}

	/** The messages: `i18n.t.nav.myWork`, `i18n.t.sync.saved(3)`. */
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
