import type { Contents, ContentView } from './contents.ts';

interface File {
	hash: string;
	mime: string;
}

/** So long one of them may take before the next has its turn; it goes on being asked for when somebody looks at it. */
const PATIENCE = 60_000;

const broughtHere = (contents: Pick<Contents, 'look'>, file: File): Promise<ContentView | undefined> =>
	new Promise((resolve) => {
		let stop = () => {};
		const end = (view: ContentView | undefined) => {
			clearTimeout(timer);
			resolve(view);
			// It may answer before it has said how to stop it.
			queueMicrotask(() => stop());
		};
		const timer = setTimeout(() => end(undefined), PATIENCE);
		stop = contents.look(file)((view) => {
			if (view.is === 'here' || view.why !== 'asking') end(view);
		});
	});

/** Brings files to this device, one after the other; whether all of them are here. */
export const holdHere = async (
	contents: Pick<Contents, 'look'>,
	files: readonly File[]
): Promise<boolean> => {
	let isAll = true;
	for (const file of files) {
		const view = await broughtHere(contents, file);
		isAll &&= view?.is === 'here';
		// Without a network the next one would not come either.
		if (view?.is === 'away' && view.why === 'unreachable') return false;
	}
	return isAll;
};
