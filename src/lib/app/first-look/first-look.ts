/** What app.html draws before the app stands: the names here are written there too. */
export interface FirstLook {
	/** It speaks of today and tomorrow, so it is good for one day. */
	readonly day: string;
	readonly width: number;
	readonly locale: string;
	/** Where the styles lie that it is drawn with. */
	readonly css: readonly string[];
	readonly html: string;
}

const KEY = 'millwright.first-look';

export const keepLook = (look: FirstLook): void => {
	try {
		localStorage.setItem(KEY, JSON.stringify(look));
	} catch {
		// No room, or a browser that keeps nothing: the app then comes as it comes.
		forgetLook();
	}
};

/** Somebody else is here, or nobody: what one person saw is not for the next. */
export const forgetLook = (): void => {
	dropLook();
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Nothing can be kept, so nothing is.
	}
};

/** The app itself has something to show. Where somebody has meanwhile pressed a row, that is where it leads. */
export const dropLook = (): string | undefined => {
	const box = document.getElementById('first-look');
	box?.remove();
	return box?.dataset['wanted'];
};
