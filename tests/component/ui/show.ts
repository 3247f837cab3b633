import type { Component, ComponentProps, SvelteComponent } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import Spoken from './Spoken.svelte';

/** Puts a component on the page as a person who speaks this language sees it. */
export const show = async <Given extends ComponentProps<SvelteComponent>>(
	component: Component<Given>,
	given: Given,
	locale: Locale = 'en'
) => {
	const i18n = new I18n(en);
	await i18n.speak(locale);
	document.documentElement.lang = locale;
	document.documentElement.dir = i18n.direction;
	return { i18n, ...(await render(Spoken<Given>, { i18n, component, given })) };
};
