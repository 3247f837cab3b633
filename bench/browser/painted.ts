import type { Page } from '@playwright/test';

/** What is done in the page, and what must be seen then. */
export interface Deed {
	/** A button, by its words. */
	readonly press?: string;
	/** A link, by where it leads. */
	readonly follow?: string;
	/** A choice, by the words at it, and what is chosen. */
	readonly choose?: { readonly label: string; readonly value: string };
	readonly type?: { readonly selector: string; readonly text: string };
	/** As a hand scanner types it, with Enter at its end: that is when the clock begins. */
	readonly scan?: string;
	/** `whole`: nothing else stands there. */
	readonly until: { readonly selector: string; readonly text: string; readonly whole?: true };
}

/** Runs in the page: one clock for the deed and for the frame that shows what came of it. */
const deed = async ({ press, follow, choose, type, scan, until }: Deed): Promise<number> => {
	const strike = (key: string) => {
		const about = { key, bubbles: true, cancelable: true };
		(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', about));
		(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keyup', about));
	};
	const find = <E extends Element>(selector: string): E => {
		const found = document.querySelector<E>(selector);
		if (!found) throw new Error(`${selector}: not there`);
		return found;
	};
	const buttons = press === undefined ? [] : [...document.querySelectorAll('button')];
	const button = buttons.find(({ textContent }) => textContent.trim() === press);
	if (press !== undefined && !button) throw new Error(`${press}: no such button`);
	const place = button?.getBoundingClientRect();
	if (button && place && (place.top < 0 || place.bottom > innerHeight)) {
		// Nobody presses what they do not see.
		button.scrollIntoView({ block: 'center' });
		await new Promise((seen) => setTimeout(seen, 300));
	}
	for (const sign of scan ?? '') strike(sign);
	const begun = performance.now();
	if (scan !== undefined) strike('Enter');
	button?.click();
	if (follow !== undefined) find<HTMLAnchorElement>(`a[href="${follow}"]`).click();
	if (choose) {
		const labels = [...document.querySelectorAll('label')];
		const field = labels.find(({ textContent }) => textContent.trim().startsWith(choose.label))?.control;
		if (!(field instanceof HTMLSelectElement)) throw new Error(`${choose.label}: no such choice`);
		field.value = choose.value;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}
	if (type) {
		const field = find<HTMLInputElement>(type.selector);
		field.value = type.text;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
	return new Promise((resolve, reject) => {
		// Whoever looked at every frame would make the page draw frames in which nothing is new.
		const changes = new MutationObserver(() => look());
		const patience = setTimeout(() => {
			changes.disconnect();
			reject(new Error(`half a minute, and no ${until.text} in ${until.selector}`));
		}, 30_000);
		const look = (): void => {
			const isThere = [...document.querySelectorAll(until.selector)].some(({ textContent }) =>
				until.whole ? textContent.trim() === until.text : textContent.includes(until.text)
			);
			if (!isThere) return;
			changes.disconnect();
			clearTimeout(patience);
			// The frame that has it is drawn after this callback, before the next message.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - begun);
				port2.postMessage('drawn');
			});
		};
		changes.observe(document, { subtree: true, childList: true, characterData: true });
		look();
	});
};

/** Milliseconds from the deed until what came of it was painted. */
export const untilPainted = (page: Page, what: Deed): Promise<number> => page.evaluate(deed, what);
