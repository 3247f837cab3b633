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
	/** A safety gate: `detail` names the permit or the isolation point that is missing. */
	'gate-permit',
	'gate-isolation',
	'lock-still-on',
	'not-your-lock',
	'failure-needed',
	'answer-needed',
	/** A step that must be right before the job may end is not. */
	'step-failed',
	'reading-needed',
	'signature-needed',
	'asset-retired',
	'still-in-use',
	'would-loop',
	'already-published',
	'not-published',
	'outside-version',
	'last-admin',
	'too-many',
	/** A supervisor looked at a parked act and did not take it; `detail` says why. */
	'rejected',
	/** Somebody else was quicker and decided otherwise. */
	'already-decided',
	/** Parked because of its version, and this server still cannot read it. */
	'unreadable-act'
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What came out different from what the person saw, with the act applied all the same. */
export const DIFFERENCE_CODES = [
	/** Somebody else wrote the same field; both words are kept. */
	'also-wrote',
	'done-twice',
	/** It came after the job was over; what it said is kept, the status stays. */
	'late',
	'already-so',
	/** Others had changed it meanwhile; the act holds beside theirs. */
	'changed-meanwhile',
	'merged-into',
	/** The request stands, the work did not begin: `detail` names the gate. */
	'not-started',
	/** The label was on something else until now. */
	'rebound',
	/** Another thing at the site has the same code. */
	'code-taken',
	/** A counter that went down: kept as read, and the total does not move. */
	'below-last-reading',
	'below-zero',
	'moved-to-events',
	'renumbered',
	/** Given to somebody who is not there any more: it stays with whoever had it. */
	'has-left'
] as const;
export type DifferenceCode = (typeof DIFFERENCE_CODES)[number];
