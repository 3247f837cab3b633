import { createContext } from 'svelte';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Choices, Preferences } from '#lib/session/preferences.svelte.ts';

/** Puts a person's choices on the page: language, direction, theme, density. */
export class Appearance {
	readonly #preferences: Preferences;
	readonly #i18n: I18n;
	readonly #root: HTMLElement;

	constructor(preferences: Preferences, i18n: I18n, root: HTMLElement) {
		this.#preferences = preferences;
		this.#i18n = i18n;
		this.#root = root;
	}

	/** Whether everything could be done: the words of a language may be out of reach. */
	async choose(change: Partial<Choices>): Promise<boolean> {
		const before = this.#preferences.choices.locale;
		this.#preferences.choose(change);
		this.show();
		const { locale } = this.#preferences.choices;
		const spoken = await this.#i18n.speak(locale === 'system' ? this.#i18n.suggested : locale);
		if (spoken === 'missing') this.#preferences.choose({ locale: before });
		this.show();
		return spoken !== 'missing';
	}

	show(): void {
		const { theme, density } = this.#preferences.choices;
		if (theme === 'system') delete this.#root.dataset['theme'];
		else this.#root.dataset['theme'] = theme;
		this.#root.dataset['density'] = density;
		this.#root.lang = this.#i18n.locale;
		this.#root.dir = this.#i18n.direction;
		this.#colourBrowserBars();
	}

	/** Phones colour the bar above the page themselves; it should not stay light over a dark page. */
	#colourBrowserBars(): void {
		const { backgroundColor } = getComputedStyle(this.#root.ownerDocument.body);
		for (const meta of this.#root.ownerDocument.querySelectorAll('meta[name="theme-color"]')) {
			meta.setAttribute('content', backgroundColor);
		}
	}
}

export const [useAppearance, provideAppearance] = createContext<Appearance>();
