import type { CommonMessages, Messages } from './messages/en.ts';

/** What a person may choose. The pseudo languages exist to find cut, unmarked and left-to-right-only text. */
export const LOCALES = ['en', 'de', 'es', 'pl'] as const;
export const PSEUDO_LOCALES = ['en-XA', 'en-XB'] as const;
export type Locale = (typeof LOCALES)[number] | (typeof PSEUDO_LOCALES)[number];

export type { CommonMessages, Messages };

/** Each language in its own words, so that a person who reads nothing else finds it. */
export const LOCALE_NAMES: Record<Locale, string> = {
	en: 'English',
	de: 'Deutsch',
	es: 'Español',
	pl: 'Polski',
	'en-XA': 'Pseudo: long, accented',
	'en-XB': 'Pseudo: right to left'
};

export const isLocale = (value: unknown): value is Locale =>
	[...LOCALES, ...PSEUDO_LOCALES].some((locale) => locale === value);

/** The first language the browser asks for that we speak; English when there is none. */
export const localeFor = (wanted: readonly string[]): Locale => {
	for (const tag of wanted) {
		const spoken = LOCALES.find((locale) => tag.toLowerCase().split(/[-_@.]/)[0] === locale);
		if (spoken) return spoken;
	}
	return 'en';
};

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'en-XB' ? 'rtl' : 'ltr');

/** Some browsers hand on names of the system (en-US@posix) that Intl throws at. */
const isLanguageTag = (tag: string): boolean => {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
};

/**
 * How dates and numbers are written: as where the person lives when the browser says so (en-US, de-AT, es-MX),
 * else as in Europe.
 */
export const formatLocaleFor = (locale: Locale, wanted: readonly string[]): string => {
	const language = locale.split('-')[0] ?? 'en';
	const regional = wanted.find((tag) => tag.toLowerCase().startsWith(`${language}-`) && isLanguageTag(tag));
	return regional ?? (language === 'en' ? 'en-GB' : language);
};
