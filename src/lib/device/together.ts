interface Waiting<K, V> {
	readonly key: K;
	readonly give: (value: V | undefined) => void;
	readonly fail: (error: unknown) => void;
}

/**
 * What is asked for piece by piece in one go is read in one go: each of the forty photos or sixty steps of a job asks for
 * what is its own, and every reading by itself costs a transaction.
 */
export const together = <K, V>(
	read: (keys: readonly K[]) => PromiseLike<readonly (V | undefined)[]>
): ((key: K) => Promise<V | undefined>) => {
	let waiting: Waiting<K, V>[] = [];
	const answer = async (): Promise<void> => {
		const asked = waiting;
		waiting = [];
		try {
			const values = await read(asked.map(({ key }) => key));
			asked.forEach(({ give }, n) => give(values[n]));
		} catch (error) {
			const [only, ...others] = asked;
			if (others.length === 0) only?.fail(error);
			// One that is damaged must not hide the others.
			else for (const one of asked) void alone(one);
		}
	};
	const alone = async ({ key, give, fail }: Waiting<K, V>): Promise<void> => {
		try {
			give((await read([key]))[0]);
		} catch (error) {
			fail(error);
		}
	};
	return (key) =>
		new Promise((give, fail) => {
			waiting.push({ key, give, fail });
			if (waiting.length === 1) queueMicrotask(() => void answer());
		});
};
