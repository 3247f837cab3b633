/** One after the other, as a device sends its requests. */
export const inOrder = async <T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> => {
	const results: R[] = [];
	for (const thing of things) results.push(await work(thing));
	return results;
};
