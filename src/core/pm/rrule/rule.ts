import type { Day } from '../day.ts';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** "Every Tuesday" (ordinal 0), "the second", "the last but one" (-2). */
export interface RuleDay {
	/** 1 is Monday. */
	readonly weekday: number;
	readonly ordinal: number;
}

export interface Until {
	readonly day: Day;
	/** Second of the day; absent where only a date was given. */
	readonly second?: number;
	/** Told in UTC, not in the time of the place. */
	readonly utc?: boolean;
}

/** A recurrence rule of RFC 5545, as far as days are concerned. */
export interface Rule {
	readonly freq: Frequency;
	readonly interval: number;
	readonly days: readonly RuleDay[];
	readonly months: readonly number[];
	/** From the end of the month where negative. */
	readonly monthDays: readonly number[];
	/** On which weekday weeks begin: it decides which weeks "every other week" means. */
	readonly weekStart: number;
	readonly count?: number;
	readonly until?: Until;
}

/** Why a rule is not taken. */
export interface RuleProblem {
	readonly code:
		| 'no-frequency'
		| 'too-often'
		| 'not-a-part'
		| 'part-not-supported'
		| 'twice'
		| 'not-a-value'
		| 'count-and-until'
		| 'yearly-month-day';
	readonly part: string;
	readonly value?: string;
}
