import type { Format } from '#lib/i18n/format.ts';

/** Minutes in words: hours from the first on. */
export const timeIn =
	(format: Pick<Format, 'unit'>) =>
	(minutes: number): string =>
		minutes < 60 ? format.unit(minutes, 'minute', 0) : format.unit(minutes / 60, 'hour', 1);
