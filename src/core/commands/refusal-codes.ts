/** Why an act can be refused. Each has words and a way out on the screen; add here first, never a free string. */
export const REFUSAL_CODES = [
	/** The arguments make no sense to this command; `field` says where. */
	'malformed',
	'unknown-person',
	'unknown-device',
	/** Nothing there, or nothing this person may know of: the two answer alike (S-7). */
	'not-found',
	'not-allowed',
	/** Stands on an act that was itself refused; repaired together. */
	'dependency',
	/** Our own mistake in a command: kept, shown, and it blocks nobody (S-6). */
	'broken',
	'wrong-status',
	'reason-needed',
	'already-taken',
	'already-booked',
	'another-person-needed',
	'permit-needed',
	'isolation-needed',
	'lock-still-on',
	'not-your-lock',
	'failure-needed',
	'answer-needed',
	'reading-needed',
	'signature-needed',
	'below-last-reading',
	'asset-retired',
	'still-in-use',
	'would-loop',
	'already-published',
	'not-published',
	'outside-version',
	'last-admin',
	'too-many'
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What came out different from what the person saw, with the act applied all the same. */
export const DIFFERENCE_CODES = [
	/** Somebody else wrote the same field; both words are kept. */
	'also-wrote',
	'done-twice',
	'already-so',
	/** Others had changed it meanwhile; the act holds beside theirs. */
	'changed-meanwhile',
	'merged-into',
	'below-zero',
	'moved-to-events',
	'renumbered'
] as const;
export type DifferenceCode = (typeof DIFFERENCE_CODES)[number];
