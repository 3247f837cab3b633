/** What can be seen of a list, in pixels from the list's own top (negative while the list begins further down). */
export interface View {
	readonly top: number;
	readonly height: number;
	/** Covered by bars that stay in place: the scroll-padding of whatever scrolls. */
	readonly coveredStart: number;
	readonly coveredEnd: number;
}

/** The element whose scrolling moves this one: the nearest that scrolls, else the page. */
export const scrollerOf = (node: Element): Element => {
	for (let parent = node.parentElement; parent !== null; parent = parent.parentElement) {
		if (parent === document.body || parent === document.documentElement) break;
		if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
	}
	return document.scrollingElement ?? document.documentElement;
};

export const readView = (node: Element, scroller: Element): View => {
	const page = scroller === document.scrollingElement;
	const start = page ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
	const end = page ? window.innerHeight : start + scroller.clientHeight;
	const top = Math.max(0, start);
	const style = getComputedStyle(scroller);
	return {
		top: top - node.getBoundingClientRect().top,
		height: Math.max(0, Math.min(end, window.innerHeight) - top),
		coveredStart: parseFloat(style.scrollPaddingBlockStart) || 0,
		coveredEnd: parseFloat(style.scrollPaddingBlockEnd) || 0
	};
};

/** Calls back whenever anything around the node scrolls or changes its size; answers with how to stop. */
export const watchView = (node: Element, scrolled: () => void, resized: () => void): (() => void) => {
	const scroller = scrollerOf(node);
	const observer = new ResizeObserver(resized);
	const seen = (event: Event) => {
		if (event.target instanceof Node && event.target.contains(node)) scrolled();
	};
	document.addEventListener('scroll', seen, { capture: true, passive: true });
	window.addEventListener('resize', resized);
	if (scroller !== document.scrollingElement) observer.observe(scroller);
	return () => {
		document.removeEventListener('scroll', seen, { capture: true });
		window.removeEventListener('resize', resized);
		observer.disconnect();
	};
};
