import { assetId } from '../plant/assets.ts';

export const SCREENS = ['my-work', 'backlog', 'triage', 'at-machine', 'machine-parts', 'people'] as const;
export type ScreenName = (typeof SCREENS)[number];

/** A machine with open work, and a line with machines on it. */
export const MACHINE = assetId(20);
export const LINE = assetId(4);
