import type { Photo, Shown } from './job-photos.ts';

/**
 * The two that show what the work changed: the one before their eyes and its counterpart. The earliest before and the
 * latest after tell most.
 */
export const pairFor = (
	photos: readonly Shown<Photo>[],
	seen: Shown<Photo> | undefined
): [before: Shown<Photo>, after: Shown<Photo>] | undefined => {
	const before = seen?.when === 'before' ? seen : photos.find(({ when }) => when === 'before');
	const after = seen?.when === 'after' ? seen : photos.findLast(({ when }) => when === 'after');
	return before && after ? [before, after] : undefined;
};
