import type { Attachment } from 'svelte/attachments';

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Pixels between a message and what it must not cover, and from the end of the view. */
const GAP = 12;

/**
 * How far above the end of the view a box has to stand so that it covers none of these, as low as it can. Where there
 * is no such place it stands at the top.
 */
export const roomAbove = (box: Box, viewHeight: number, keepClear: readonly Box[]): number => {
	const height = box.bottom - box.top;
	const beside = keepClear
		.filter((other) => other.left < box.right && other.right > box.left && other.bottom > other.top)
		.sort((one, other) => other.bottom - one.bottom);
	let end = viewHeight - GAP;
	for (const other of beside) {
		if (other.bottom > end - height - GAP && other.top < end + GAP) end = Math.min(end, other.top - GAP);
	}
	return viewHeight - Math.max(end, height + GAP);
};

/** Keeps an element clear of everything marked `data-keep-clear`: primary actions and bars at the end of the view. */
export const clearOfActions: Attachment<HTMLElement> = (node) => {
	let frame = 0;
	const move = () => {
		const marked = [...document.querySelectorAll('[data-keep-clear]')];
		const boxes = marked.map((one) => one.getBoundingClientRect());
		const room = roomAbove(node.getBoundingClientRect(), window.innerHeight, boxes);
		node.style.setProperty('inset-block-end', `${room}px`);
	};
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(move);
	};
	const resized = new ResizeObserver(move);
	const changed = new MutationObserver(soon);
	// It is told once at the beginning too, when everything has its place: asking earlier would lay out the page twice.
	resized.observe(node);
	changed.observe(document.body, { childList: true, subtree: true });
	document.addEventListener('scroll', soon, { capture: true, passive: true });
	window.addEventListener('resize', soon);
	return () => {
		cancelAnimationFrame(frame);
		resized.disconnect();
		changed.disconnect();
		document.removeEventListener('scroll', soon, { capture: true });
		window.removeEventListener('resize', soon);
	};
};
