import { keepLook } from './first-look.ts';
import { takeLook } from './take-look.ts';

/** Milliseconds. A page that never comes to rest is kept all the same. */
const PATIENCE = 2_000;

const atRest = (then: () => void): (() => void) => {
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(then, PATIENCE);
		return () => clearTimeout(timer);
	}
	const waiting = requestIdleCallback(then, { timeout: PATIENCE });
	return () => cancelIdleCallback(waiting);
};

/** Keeps the page around this element as it is seen, again whenever it has changed and come to rest. */
export const watchLook = (node: HTMLElement, locale: string): (() => void) => {
	const page = node.closest('main')?.parentElement;
	if (!page) return () => {};
	let callOff: (() => void) | undefined;
	const take = () => {
		callOff = undefined;
		const look = takeLook(page, locale, new Date());
		if (look) keepLook(look);
	};
	const soon = () => (callOff ??= atRest(take));
	const changes = new MutationObserver(soon);
	changes.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
	soon();
	return () => {
		changes.disconnect();
		callOff?.();
	};
};
