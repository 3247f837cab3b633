/** Work in short steps, between which others can have their turn. */
export type Steps<T> = Generator<undefined, T>;

/** All of them, where nobody waits. */
export const atOnce = <T>(steps: Steps<T>): T => {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
};

/** One thing to a step. */
export function* mapSteps<A, B>(things: readonly A[], map: (thing: A, at: number) => B): Steps<B[]> {
	const made: B[] = [];
	for (const [at, thing] of things.entries()) {
		made.push(map(thing, at));
		yield;
	}
	return made;
}
