interface Rhythm {
	readonly after: (milliseconds: number, call: () => void) => () => void;
	readonly first: number;
	readonly every: number;
}

/** Does something now and then until the answer is called; that waits for what is running. */
export const keepDoing = (
	work: () => Promise<void>,
	{ after, first, every }: Rhythm
): (() => Promise<void>) => {
	let stopped = false;
	let running = Promise.resolve();
	let callOff = (): void => undefined;
	const wait = (milliseconds: number): void => {
		callOff = after(milliseconds, () => {
			running = work().then(() => {
				if (!stopped) wait(every);
			});
		});
	};
	wait(first);
	return async () => {
		stopped = true;
		callOff();
		await running;
	};
};
