/** One file to keep: its integrity when the name does not change with the content. */
export interface KeptFile {
	url: string;
	integrity?: string;
}

/** What the app must have to open, and what may come after: both complete the app, only the first gates it. */
export interface Plan {
	shell: KeptFile[];
	later: KeptFile[];
}

export const SHELL = '/200.html';

/** Read by nobody but app stores and the install dialog, which are online anyway. */
const NEVER = /^\/(screenshots\/|robots\.txt$)/;
/** The scanner's decoder, and pictures the system shows but the app can open without. */
const LATER = /(\.wasm$|^\/icons\/)/;

const isPage = ({ url }: KeptFile) => url === SHELL;

/**
 * Splits the build. `hashed` are files whose name is their revision; `named` maps every other file to the proof of its
 * content, so that an unchanged file keeps its key and is not fetched again.
 */
export const planFiles = (hashed: readonly string[], named: Readonly<Record<string, string>>): Plan => {
	const files: KeptFile[] = [
		...hashed.map((url) => ({ url })),
		...Object.entries(named).map(([url, integrity]) => ({ url, integrity }))
	].filter(({ url }) => !NEVER.test(url));
	const [page, others] = [files.filter(isPage), files.filter((file) => !isPage(file))];
	return {
		// The page first: see who fetches them.
		shell: [...page, ...others.filter(({ url }) => !LATER.test(url))],
		later: files.filter(({ url }) => LATER.test(url))
	};
};

/** Paths the server answers itself, even when a person opens one in the address bar. */
const SERVER = /^\/(healthz|auth|sync|api|blobs)(\/|$)/;

/** Whether opening this address opens the app. Everything does, except the server's own paths and existing files. */
export const opensApp = (path: string, named: Readonly<Record<string, string>>): boolean =>
	!SERVER.test(path) && !path.startsWith('/_app/') && !(path in named && path !== SHELL);
