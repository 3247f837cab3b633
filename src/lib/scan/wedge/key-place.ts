/** code: made for codes, there a scanner types as a person does. field: other text. page: nothing is being written. */
export type KeyPlace = 'code' | 'field' | 'page';

const WRITTEN_IN = 'textarea, [contenteditable]:not([contenteditable="false"]), input';
const NOT_WRITTEN_IN = new Set([
	'button',
	'checkbox',
	'color',
	'file',
	'image',
	'radio',
	'range',
	'reset',
	'submit'
]);

/** Where a key goes. */
export const placeOf = (target: EventTarget | null): KeyPlace => {
	if (!(target instanceof HTMLElement)) return 'page';
	const field = target.closest<HTMLElement>(WRITTEN_IN);
	if (!field) return 'page';
	// There labels are awaited while a number is typed; who waits for them knows what stood there before.
	if (field.closest('[data-awaits-labels]')) return 'page';
	if (!(field instanceof HTMLInputElement)) return 'field';
	if (NOT_WRITTEN_IN.has(field.type)) return 'page';
	const isForCodes = field.matches('[autocapitalize="characters"], [type="search"], [type="password"]');
	return isForCodes ? 'code' : 'field';
};
