import { levelled, sharpened, softened, withoutSpecks } from './clean.ts';
import { LINEAR, MATRIX, type Format } from './found.ts';
import type { Grey } from './pixels.ts';
import { scaled } from './scale.ts';
import { turned } from './turn.ts';

export interface Looking {
	readonly formats: readonly Format[];
	/** How light is told from dark: by what lies around each pixel, by the whole picture, or at the middle. */
	readonly binarizer?: 'LocalAverage' | 'GlobalHistogram' | 'FixedThreshold';
	readonly tryDenoise?: boolean;
}

/** One way of looking at a picture. */
export interface Pass {
	readonly alter: (grey: Grey) => Grey;
	readonly looking: Looking;
	/** It needs pixels that a large picture has plenty of: only for pictures up to so many pixels wide or high. */
	readonly upTo?: number;
}

const EVERY = { formats: [...MATRIX, ...LINEAR] };

const around = (grey: Grey, share: number): number =>
	Math.max(4, Math.round(Math.min(grey.width, grey.height) / share));

export const AS_IT_IS: Pass = { alter: (grey) => grey, looking: EVERY };

/**
 * What else a picture is tried as, the ways that rescue most for least time first: a shadow or a reflection, the blur of
 * a shaking hand, specks and gaps, codes of few pixels, dots instead of squares, lines that lie aslant.
 */
export const SECOND_LOOKS: readonly Pass[] = [
	{ alter: (grey) => levelled(grey, around(grey, 12)), looking: EVERY },
	{
		alter: (grey) => levelled(grey, around(grey, 12)),
		looking: { ...EVERY, binarizer: 'GlobalHistogram' }
	},
	{ alter: (grey) => softened(grey, 1), looking: { ...EVERY, tryDenoise: true } },
	{ alter: (grey) => grey, looking: { ...EVERY, binarizer: 'GlobalHistogram' } },
	{ alter: (grey) => levelled(grey, around(grey, 16)), looking: { ...EVERY, binarizer: 'FixedThreshold' } },
	{ alter: (grey) => sharpened(grey, 4, 3), looking: EVERY },
	{ alter: (grey) => sharpened(scaled(grey, 2), 3, 2), looking: EVERY, upTo: 1_000 },
	{ alter: (grey) => sharpened(scaled(grey, 2), 5, 4), looking: EVERY, upTo: 1_000 },
	{ alter: (grey) => levelled(scaled(grey, 2), around(grey, 8)), looking: EVERY, upTo: 1_000 },
	{ alter: (grey) => scaled(grey, 0.5), looking: EVERY },
	{ alter: (grey) => scaled(grey, 1 / 3), looking: EVERY },
	{ alter: (grey) => scaled(grey, 1.5), looking: EVERY, upTo: 1_000 },
	{ alter: (grey) => withoutSpecks(grey), looking: { ...EVERY, tryDenoise: true } },
	{ alter: (grey) => softened(scaled(grey, 2), 2), looking: EVERY, upTo: 1_000 },
	...[22.5, -22.5, 45].map((degrees) => ({
		alter: (grey: Grey) => turned(grey, degrees),
		looking: { formats: LINEAR }
	}))
];
