import type { Surroundings } from '../sync/sync-parts.ts';
import type { Telling } from '../telling/telling.ts';
import { keepDoing } from './keep-doing.ts';

const FIRST_MS = 5_000;
/** Whoever is called should hear of it while they still could have looked themselves. */
const EVERY_MS = 3_000;

export const keepTelling = (
	telling: Pick<Telling, 'once'>,
	{ after }: Pick<Surroundings, 'after'>
): (() => Promise<void>) => keepDoing(() => telling.once(), { after, first: FIRST_MS, every: EVERY_MS });
