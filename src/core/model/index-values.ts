/** Values that sort as text the way people sort: RxDB-Dexie reads no index backwards and skips a row whose field is missing. */

/** Later than any date: things without one come last. */
export const NEVER = '9999-12-31';

const FAR = 90_000_000_000_000;

/** The later, the smaller: a list "newest first" walks it forwards. */
export const newestFirst = (instant: string) => String(FAR - Date.parse(instant)).padStart(14, '0');

/** "FIL-2" before "FIL-10", and no difference between capital and small letters. */
export const natural = (text: string) =>
	text
		.toLowerCase()
		.replace(/\d+/g, (digits) => digits.padStart(8, '0'))
		.slice(0, 200);
