/**
 * Works through a list in several lanes at once. The first that fails ends the whole: the others begin nothing new,
 * and whoever waits hears of the failure.
 */
export const inLanes = async <T>(
	list: readonly T[],
	lanes: number,
	work: (one: T) => Promise<unknown>
): Promise<void> => {
	const rest = list.values();
	let failed = false;
	const lane = async (): Promise<void> => {
		for (const one of rest) {
			if (failed) return;
			await work(one);
		}
	};
	const running = Array.from({ length: lanes }, () =>
		lane().catch((reason: unknown) => {
			failed = true;
			throw reason;
		})
	);
	await Promise.all(running);
};
