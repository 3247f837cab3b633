/** Where a key leads in a list: rows, or pages of so many rows. Undefined for keys that mean nothing to a list. */
export const rowStep = (key: string, index: number, count: number, page: number): number | undefined => {
	const last = count - 1;
	const within = (at: number) => Math.max(0, Math.min(at, last));
	switch (key) {
		case 'ArrowDown':
			return within(index + 1);
		case 'ArrowUp':
			return within(index - 1);
		case 'PageDown':
			return within(index + page);
		case 'PageUp':
			return within(index - page);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return undefined;
	}
};
