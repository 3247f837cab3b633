import type { EntryState } from './entries.ts';

/** How what lies on a day looks. Late needs an eye; waiting and what was left out do not. */
export const LOOKS = {
	late: { tone: 'warn', icon: 'warning' },
	missed: { tone: 'warn', icon: 'close' },
	open: { tone: 'here', icon: 'work' },
	coming: { tone: 'quiet', icon: 'planned' },
	done: { tone: 'good', icon: 'done' },
	skipped: { tone: 'quiet', icon: 'not-applicable' }
} as const satisfies Record<EntryState, object>;

export const NEEDS_AN_EYE = ['late', 'missed'] as const;
