import type { FirstLook } from './first-look.ts';

/** Names of elements and what belongs to them: two with one name must not be in a page at the same time. */
const NAMES = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'tabindex'];

const still = (one: Element): void => {
	for (const name of NAMES) one.removeAttribute(name);
	// A policy forbids styles in HTML, and nothing in it can be reached by keyboard: app.html puts both where they belong.
	for (const name of ['style', 'href']) {
		const value = one.getAttribute(name);
		if (value === null) continue;
		one.setAttribute(`data-${name}`, value);
		one.removeAttribute(name);
	}
	if (one instanceof HTMLButtonElement) one.disabled = true;
};

/**
 * The page as it is seen without scrolling, with nothing in it that can be pressed. What is true for a moment only is
 * left out; where something else would move for it (`data-passing-here`), its room stays.
 */
const stillOf = (page: HTMLElement, height: number): HTMLElement => {
	const rows = [...page.querySelectorAll<HTMLElement>('[data-key]')];
	const beyond = rows.map((row) => row.getBoundingClientRect().top > height);
	const copy = page.cloneNode(true) as HTMLElement;
	for (const [n, row] of [...copy.querySelectorAll('[data-key]')].entries()) if (beyond[n]) row.remove();
	for (const passing of copy.querySelectorAll('[data-passing]')) passing.remove();
	for (const passing of copy.querySelectorAll<HTMLElement>('[data-passing-here]'))
		passing.style.visibility = 'hidden';
	for (const one of [copy, ...copy.querySelectorAll('*')]) still(one);
	return copy;
};

const isUsed = ({ cssRules }: CSSStyleSheet, scopes: readonly string[]): boolean => {
	const text = [...cssRules].map((rule) => rule.cssText).join('\n');
	return scopes.some((scope) => text.includes(scope));
};

/** Undefined where it could not be drawn as it is seen now. */
export const takeLook = (page: HTMLElement, locale: string, now: Date): FirstLook | undefined => {
	if (scrollY > 0) return undefined;
	const html = stillOf(page, innerHeight).outerHTML;
	const scopes = [...new Set(html.match(/svelte-[\da-z]+/g))];
	const css = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].flatMap((link) =>
		link.sheet && isUsed(link.sheet, scopes) ? (link.getAttribute('href') ?? []) : []
	);
	return { day: now.toDateString(), width: innerWidth, locale, css, html };
};
