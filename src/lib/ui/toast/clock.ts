/** Time as messages see it: tests hand in one they can turn. */
export interface Clock {
	/** Milliseconds from any moment. */
	now(): number;
	/** Calls back once; answers with how to call it off. */
	after(milliseconds: number, run: () => void): () => void;
}

export const browserClock: Clock = {
	now: () => performance.now(),
	after: (milliseconds, run) => {
		const timer = setTimeout(run, milliseconds);
		return () => clearTimeout(timer);
	}
};
