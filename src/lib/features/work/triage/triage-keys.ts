/** One letter for each thing that is done to a report; the same in every language, as on the buttons. */
export const TRIAGE_KEYS = {
	next: 'j',
	before: 'k',
	approve: 'a',
	give: 'g',
	reject: 'r',
	merge: 'm',
	ask: 'q',
	priority: 'p',
	open: 'o'
} as const;

export type TriageKey = keyof typeof TRIAGE_KEYS;

const NAMES = Object.keys(TRIAGE_KEYS) as TriageKey[];

/** Whoever writes writes; in a dialog, keys are the dialog's. */
const isBusy = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;

/** What a pressed key means here. */
export const keyOf = (event: KeyboardEvent): TriageKey | undefined => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
	if (isBusy(event.target) || document.querySelector('dialog[open]')) return undefined;
	const name = NAMES.find((one) => TRIAGE_KEYS[one] === event.key.toLowerCase());
	// A key that is held down walks through the list and decides nothing twice.
	return event.repeat && name !== 'next' && name !== 'before' ? undefined : name;
};

/** "Approve (A)". */
export const withKey = (label: string, key: TriageKey): string =>
	`${label} (${TRIAGE_KEYS[key].toUpperCase()})`;
