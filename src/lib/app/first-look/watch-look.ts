import { afterPaint } from '#lib/ui/later/after-paint.ts';
import { keepLook } from './first-look.ts';
import { takeLook } from './take-look.ts';

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
	const soon = () => (callOff ??= afterPaint(take));
	const changes = new MutationObserver(soon);
	changes.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
	soon();
	return () => {
		changes.disconnect();
		callOff?.();
	};
};
