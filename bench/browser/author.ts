import type { Author } from '../plant/acts.ts';

/** Who acts on the device, and on what: jobs and machines that nobody else touches meanwhile. */
export const AUTHOR: Author = {
	device: 0,
	client: 'BENCHDEV0',
	works: { first: 0, count: 200 },
	machines: { first: 8, count: 40 }
};
