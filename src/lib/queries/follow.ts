/** What an engine tells of itself, as much of it as its followers need. */
export interface Stream<T> {
	subscribe(hear: (value: T) => void): { unsubscribe(): void };
}

/** Hears everything a stream says until it is told to stop: the one place outside the engine that subscribes. */
export const follow = <T>(stream: Stream<T>, hear: (value: T) => void): (() => void) => {
	const following = stream.subscribe(hear);
	return () => following.unsubscribe();
};
