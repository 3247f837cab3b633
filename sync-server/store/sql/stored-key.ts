import { hash } from 'node:crypto';

const LONGEST = 500;
// PostgreSQL takes neither a NUL nor half a surrogate pair, and an index row must fit on a third of a page.
const storable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** A key as it lies in the index: itself, or its hash where a database would refuse it. */
export const storedKey = (key: string): string =>
	key.length <= LONGEST && storable(key) ? key : `sha256:${hash('sha256', Buffer.from(key, 'utf16le'))}`;

/** An id that no document can have is answered like any other that is not there. */
export const isStorableId = (id: string): boolean => id.length <= LONGEST && storable(id);
