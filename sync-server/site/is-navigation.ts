/** The path a tag or a label carries: whatever a plant writes on its machines is a valid code, dots included. */
const CODE_PATH = /^\/a\//;
const FILE_NAME = /(^|\/)(\.[^/]*|[^/]*\.[a-z][a-z0-9]{0,11})$/i;

/** Whether an unknown path may be answered by the shell: a person's address, never a file or a stale chunk. */
export const isNavigation = (path: string, headers: Headers): boolean => {
	if (path.startsWith('/_app/')) return false;
	if (FILE_NAME.test(path) && !CODE_PATH.test(path)) return false;
	const accept = headers.get('accept');
	if (accept?.includes('text/html')) return true;
	const wanted = headers.get('sec-fetch-dest');
	return (accept === null || accept.includes('*/*')) && (wanted === null || wanted === 'document');
};
