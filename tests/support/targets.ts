import type { Page } from '@playwright/test';

/** Everything a finger may tap that is smaller than it may be, described so that it can be found. */
export const smallTargets = (page: Page, least = 48): Promise<string[]> =>
	page.evaluate((least) => {
		const OPERABLE =
			'a[href], button, input, select, textarea, summary, [tabindex="0"], [role=button], [role=link], [role=tab], [role=checkbox], [role=radio], [role=switch], [role=option], [role^=menuitem]';
		const sizeOf = (element: Element) => element.getBoundingClientRect();
		// A field is tapped by its label too; the box drawn for a hidden radio is its label.
		const labelsOf = (element: Element): Element[] =>
			'labels' in element && element.labels instanceof NodeList
				? [...element.labels].filter((label) => label instanceof Element)
				: [];
		const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
		// Shown only while focused (the link that skips the menu): measured by whoever focuses it.
		const isClipped = (element: Element) =>
			getComputedStyle(element).clipPath !== 'none' || sizeOf(element).width <= 1;
		const isTooSmall = (element: Element) => {
			const { width, height } = sizeOf(element);
			return width < least - 0.5 || height < least - 0.5;
		};
		return [...document.querySelectorAll(OPERABLE)]
			.filter((element) => !isHidden(element) && !element.closest('[inert]'))
			.filter((element) => {
				const labels = labelsOf(element);
				if (isClipped(element) && labels.length === 0) return false;
				return [element, ...labels].every(isTooSmall);
			})
			.map((element) => {
				const { width, height } = sizeOf(element);
				const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
				return `${element.tagName.toLowerCase()} “${words}” is ${Math.round(width)} × ${Math.round(height)}`;
			});
	}, least);

/** What sticks out at the sides, so that a person would have to push the page to read it. */
export const stickingOut = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const root = document.documentElement;
		const width = root.clientWidth;
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			element !== root &&
			(['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) ||
				scrolls(element.parentElement));
		const out = [...document.body.querySelectorAll('*')].filter((element) => {
			const box = element.getBoundingClientRect();
			if (box.width === 0 || box.height === 0 || (box.left >= -1 && box.right <= width + 1)) return false;
			return !scrolls(element.parentElement) && getComputedStyle(element).clipPath === 'none';
		});
		const found = out.map((element) => {
			const { left, right } = element.getBoundingClientRect();
			const words = (element.textContent ?? '').trim().slice(0, 40);
			return `${element.tagName.toLowerCase()} “${words}” reaches from ${Math.round(left)} to ${Math.round(right)} of ${width}`;
		});
		return root.scrollWidth > width ? [`the page is ${root.scrollWidth} wide of ${width}`, ...found] : found;
	});
