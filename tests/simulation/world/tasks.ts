/**
 * Whether anything in this process is still at work. IndexedDB, RxDB and the engine queue what they do next as tasks;
 * counted here, they tell when virtual time may go on, so that no history depends on how fast the machine is.
 */
const real = { setImmediate, clearImmediate, setTimeout, clearTimeout };

/** Longer ones are somebody's patience, not work. */
const SOON = 100;

const waiting = new Set<object>();
/** Work that no task stands for: a request the server is busy with, a database process. */
let elsewhere = 0;

const counted = <Args extends unknown[]>(
	start: (run: (...args: Args) => void, ...args: Args) => object,
	run: (...args: Args) => void,
	...args: Args
): object => {
	const handle = start(
		(...given) => {
			waiting.delete(handle);
			run(...given);
		},
		...args
	);
	waiting.add(handle);
	return handle;
};

let isCounting = false;

/** From here on, for the whole process. */
export const countTasks = (): void => {
	if (isCounting) return;
	isCounting = true;
	const immediate = (run: (...args: unknown[]) => void, ...args: unknown[]) =>
		counted((call, ...given) => real.setImmediate(call, ...given), run, ...args);
	const timeout = (run: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
		milliseconds <= SOON
			? counted((call, ...given) => real.setTimeout(call, milliseconds, ...given), run, ...args)
			: real.setTimeout(run, milliseconds, ...args);
	const forget = (clear: (handle: never) => void) => (handle?: object) => {
		if (handle) waiting.delete(handle);
		clear(handle as never);
	};
	Object.assign(globalThis, {
		setImmediate: immediate,
		setTimeout: timeout,
		clearImmediate: forget(real.clearImmediate),
		clearTimeout: forget(real.clearTimeout)
	});
};

export const elsewhereWhile = async <T>(work: () => Promise<T>): Promise<T> => {
	elsewhere += 1;
	try {
		return await work();
	} finally {
		elsewhere -= 1;
	}
};

/** One turn of the process. */
const turn = (): Promise<void> => new Promise((resolve) => real.setImmediate(resolve));
/** Nothing to do here while another process works. */
const breathe = (): Promise<void> => new Promise((wake) => real.setTimeout(wake, 1));

/** Promises hand each other on without tasks; after so many quiet turns nobody does any more. */
const CALM = 3;

/** Until nothing is at work, or `isOver` says that there is no need to wait longer. */
export const rest = async (isOver: () => boolean = () => false): Promise<void> => {
	for (let calm = 0, idle = 0; calm < CALM && !(isOver() && elsewhere === 0);) {
		await turn();
		calm = waiting.size === 0 && elsewhere === 0 ? calm + 1 : 0;
		idle = waiting.size === 0 && elsewhere > 0 ? idle + 1 : 0;
		if (idle > 50) await breathe();
	}
};
