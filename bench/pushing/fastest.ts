/** The setting with which the work takes least: each is tried twice and its better time counts. */
export const fastest = async (
	settings: readonly number[],
	work: (setting: number) => Promise<number>
): Promise<number> => {
	const best = new Map<number, number>();
	for (const setting of [...settings, ...settings])
		best.set(setting, Math.min(await work(setting), best.get(setting) ?? Infinity));
	const [[setting] = [Number.NaN]] = [...best].sort(([, a], [, b]) => a - b);
	return setting;
};
