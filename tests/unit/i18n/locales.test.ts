import { expect, test } from 'vitest';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { formatLocaleFor, isLocale, localeFor } from '#lib/i18n/locales.ts';

test('the first language of the browser that we speak is suggested, else English', () => {
	expect(localeFor(['fr-FR', 'de-AT', 'en'])).toBe('de');
	expect(localeFor(['PL'])).toBe('pl');
	expect(localeFor(['ja', 'ko'])).toBe('en');
	expect(localeFor([])).toBe('en');
});

test('dates follow the region the browser names for the language', () => {
	expect(formatLocaleFor('en', ['de-DE', 'en-US'])).toBe('en-US');
	expect(formatLocaleFor('en', ['de-DE'])).toBe('en-GB');
	expect(formatLocaleFor('es', ['es-MX'])).toBe('es-MX');
	expect(formatLocaleFor('pl', [])).toBe('pl');
	expect(formatLocaleFor('en-XB', [])).toBe('en-GB');
});

test('a language name the system made up does not break dates', () => {
	expect(formatLocaleFor('en', ['en-US@posix', 'en-US'])).toBe('en-US');
	expect(formatLocaleFor('de', ['de-DE.UTF-8'])).toBe('de');
	expect(localeFor(['de_DE@euro'])).toBe('de');
});

test('only our languages are languages', () => {
	expect(['en', 'de', 'en-XA', 'fr', '', null, 7].filter(isLocale)).toEqual(['en', 'de', 'en-XA']);
});

test('the language changes while the page stays, and numbers change with it', async () => {
	const i18n = new I18n(en, 'en', ['pl-PL']);
	expect(i18n.t.nav.report).toBe('Report');
	expect(i18n.suggested).toBe('pl');
	expect(await i18n.speak('de')).toBe('spoken');
	expect([i18n.locale, i18n.direction, i18n.t.nav.report]).toEqual(['de', 'ltr', 'Melden']);
	expect(i18n.format.number(1.5, 1)).toBe('1,5');
	await i18n.speak('en-XB');
	expect(i18n.direction).toBe('rtl');
});

test('of two choices made quickly the later one wins', async () => {
	const i18n = new I18n(en);
	const [first, second] = await Promise.all([i18n.speak('de'), i18n.speak('es')]);
	expect([first, second, i18n.locale]).toEqual(['superseded', 'spoken', 'es']);
});

test('the first words are already in the language of the person', async () => {
	const i18n = await I18n.begin('de', ['en-US']);
	expect([i18n.locale, i18n.t.nav.report]).toEqual(['de', 'Melden']);
});
