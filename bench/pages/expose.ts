/** What a page can be asked to do; see bench/browser/deeds.ts. */
export const expose = (deeds: object): void => {
	Object.assign(globalThis, { bench: deeds });
};

/** A page has no assertions of its own; whoever asked it hears of this. */
export const need = <T>(value: T | undefined | null, what: string): T => {
	if (value === undefined || value === null) throw new Error(`There is no ${what}`);
	return value;
};
