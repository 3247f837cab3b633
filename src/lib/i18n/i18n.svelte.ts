import { createContext } from 'svelte';
import { formatIn } from './format.ts';
import { loadCommon, loadParts } from './load-words.ts';
import { directionOf, formatLocaleFor, localeFor } from './locales.ts';
import type { CommonMessages, Locale, Messages } from './locales.ts';
import type { PartName } from './messages/parts.ts';

/** The language on screen: one object per page, handed down by the root layout. */
export class I18n {
	#locale: Locale;
	#messages: Messages;
	#asked = 0;
	#brought: readonly PartName[] = [];
	readonly #wanted: readonly string[];

	/** `wanted`: the languages the browser asks for, best first. */
	constructor(messages: CommonMessages, locale: Locale = 'en', wanted: readonly string[] = []) {
		this.#messages = $state.raw(withParts(messages, {}));
		this.#locale = $state.raw(locale);
		this.#wanted = wanted;
	}

	/** Speaks from the start, so that nothing flashes in another language; English where the words are missing. */
	static async begin(locale: Locale, wanted: readonly string[]): Promise<I18n> {
		try {
			return new I18n(await loadCommon(locale), locale, wanted);
		} catch {
			return new I18n(await loadCommon('en'), 'en', wanted);
		}
	}

	get locale(): Locale {
		return this.#locale;
	}

	get direction(): 'ltr' | 'rtl' {
		return directionOf(this.#locale);
	}

	/** The words: `i18n.t.nav.myWork`, `i18n.t.ui.sync.sent('14:02')`. Those of a part are there once it was brought. */
	get t(): Messages {
		return this.#messages;
	}

	/** Dates and numbers as this person writes them. */
	readonly format = $derived.by(() => formatIn(formatLocaleFor(this.#locale, this.#wanted)));

	/** What the browser would have us speak. */
	get suggested(): Locale {
		return localeFor(this.#wanted);
	}

	/** Whether these were brought already. */
	has(...names: PartName[]): boolean {
		return names.every((name) => name in this.#messages);
	}

	/** In a page's `load`, before anything that says them is drawn. Throws where they cannot be had. */
	async bring(...names: PartName[]): Promise<void> {
		this.#brought = [...this.#brought, ...names.filter((name) => !this.#brought.includes(name))];
		for (;;) {
			const locale = this.#locale;
			const missing = names.filter((name) => !(name in this.#messages));
			if (missing.length === 0) return;
			const parts = await loadParts(locale, missing);
			// Whoever chose another language meanwhile needs them in that one.
			if (locale === this.#locale) this.#messages = { ...this.#messages, ...parts };
		}
	}

	/** missing: the words cannot be fetched, the language stays. superseded: the person chose again meanwhile. */
	async speak(locale: Locale): Promise<'spoken' | 'superseded' | 'missing'> {
		const asked = ++this.#asked;
		try {
			const [common, parts] = await Promise.all([loadCommon(locale), loadParts(locale, this.#brought)]);
			if (asked !== this.#asked) return 'superseded';
			this.#messages = withParts(common, parts);
			this.#locale = locale;
			return 'spoken';
		} catch {
			return asked === this.#asked ? 'missing' : 'superseded';
		}
	}
}

/** A page brings the parts it says before it is drawn; until then they are not there, whatever the type says. */
const withParts = (common: CommonMessages, parts: object): Messages => ({ ...common, ...parts }) as Messages;

export const [useI18n, provideI18n] = createContext<I18n>();
