/** How Chrome, Firefox, Safari and Vite say that a file of the app could not be had. */
const SAID = [
	'Failed to fetch dynamically imported module',
	'error loading dynamically imported module',
	'Importing a module script failed',
	'Unable to preload CSS',
	'is not a valid JavaScript MIME type'
];

/** After an update, or on a broken connection, a file of the running version may be nowhere any more. */
export const isMissingPart = (fault: unknown): boolean =>
	fault instanceof Error && SAID.some((words) => fault.message.includes(words));
