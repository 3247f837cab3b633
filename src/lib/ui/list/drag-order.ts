import type { Attachment } from 'svelte/attachments';

/** Which place a row that is held at this height belongs to: that of the row whose middle lies nearest. */
export const placeAt = (middles: readonly number[], y: number): number => {
	let best = 0;
	middles.forEach((middle, n) => {
		if (Math.abs(middle - y) < Math.abs((middles[best] ?? Infinity) - y)) best = n;
	});
	return best;
};

/** On a handle inside a list's row: held and moved, the row goes along. Buttons beside it do the same. */
export const dragOrder =
	(index: () => number, onmove: (from: number, to: number) => void): Attachment<HTMLElement> =>
	(handle) => {
		const move = (event: PointerEvent) => {
			if (!handle.hasPointerCapture(event.pointerId)) return;
			const rows = [...(handle.closest('ol')?.children ?? [])];
			const middles = rows.map((row) => {
				const { top, height } = row.getBoundingClientRect();
				return top + height / 2;
			});
			const to = placeAt(middles, event.clientY);
			if (to !== index()) onmove(index(), to);
		};
		const hold = (event: PointerEvent) => handle.setPointerCapture(event.pointerId);
		handle.addEventListener('pointerdown', hold);
		handle.addEventListener('pointermove', move);
		return () => {
			handle.removeEventListener('pointerdown', hold);
			handle.removeEventListener('pointermove', move);
		};
	};
