import { createContext } from 'svelte';
import type { LocalValues } from '#lib/device/local-values.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export const DENSITIES = ['normal', 'glove'] as const;

export interface Choices {
	/** system: the browser's language, where we speak it. */
	locale: Locale | 'system';
	theme: (typeof THEMES)[number];
	density: (typeof DENSITIES)[number];
}

/** Whoever has not said who they are. */
const GUEST = 'guest';

const STANDARD: Choices = { locale: 'system', theme: 'system', density: 'normal' };

// app.html reads both keys before the first paint: change them there too.
const PERSON_KEY = 'millwright.person';
const keyOf = (person: string) => `millwright.preferences.${person}`;

const oneOf = <T>(all: readonly T[], value: unknown): T | undefined => all.find((entry) => entry === value);

/** What was kept, as far as it still makes sense; the standard for the rest. */
const choicesFrom = (kept: string | undefined): Choices => {
	try {
		const value: unknown = JSON.parse(kept ?? '{}');
		if (typeof value !== 'object' || value === null) return STANDARD;
		const read = new Map(Object.entries(value));
		const locale = read.get('locale');
		return {
			locale: isLocale(locale) ? locale : STANDARD.locale,
			theme: oneOf(THEMES, read.get('theme')) ?? STANDARD.theme,
			density: oneOf(DENSITIES, read.get('density')) ?? STANDARD.density
		};
	} catch {
		return STANDARD;
	}
};

/** How one person wants the app to be, kept on this device for each person who uses it. */
export class Preferences {
	#person = $state.raw(GUEST);
	#choices = $state.raw(STANDARD);
	readonly #values: LocalValues;

	constructor(values: LocalValues) {
		this.#values = values;
		this.switchTo(values.read(PERSON_KEY) ?? GUEST);
	}

	get person(): string {
		return this.#person;
	}

	get choices(): Choices {
		return this.#choices;
	}

	choose(change: Partial<Choices>): void {
		// Read afresh: another tab may have chosen something meanwhile.
		this.#choices = { ...this.#kept(this.#person), ...change };
		this.#values.write(keyOf(this.#person), JSON.stringify(this.#choices));
	}

	/** On a shared device the next person finds the app as they left it. */
	switchTo(person: string): void {
		this.#person = person;
		this.#choices = this.#kept(person);
		this.#values.write(PERSON_KEY, person);
	}

	#kept(person: string): Choices {
		return choicesFrom(this.#values.read(keyOf(person)));
	}
}

export const [usePreferences, providePreferences] = createContext<Preferences>();
