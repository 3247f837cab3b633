import type { FAILURE_MODES } from './failure-modes.ts';
import type { MECHANISMS, ORIGINS, PLAIN_LISTS, REMEDIES } from './short-lists.ts';

type PlainWords = { [List in keyof typeof PLAIN_LISTS]: Record<(typeof PLAIN_LISTS)[List][number], string> };

/** All words of one language: one that is missing is a type error. */
export interface CodeWords extends PlainWords {
	/** What it is called, and what it means. */
	mode: Record<keyof typeof FAILURE_MODES, [label: string, hint: string]>;
	cause: Record<(typeof MECHANISMS)[number] | (typeof ORIGINS)[number], string>;
	remedy: Record<(typeof REMEDIES)[number], string>;
}
