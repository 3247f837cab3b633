import type { IconName } from '../icon/icon-paths.ts';

/**
 * How a status is told. quiet: waiting, planned, over. good: done, running. warn: needs somebody's eye.
 * bad: only what a person must fix. here: chosen, being worked on.
 */
export type Tone = 'quiet' | 'good' | 'warn' | 'bad' | 'here';

/** The sign of a tone where a feature has no better one; no status goes without. */
export const TONE_ICONS: Record<Tone, IconName> = {
	quiet: 'planned',
	good: 'done',
	warn: 'warning',
	bad: 'stopped',
	here: 'running'
};
