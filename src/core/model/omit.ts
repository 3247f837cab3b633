/** The same without these fields. */
export const omit = <T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> =>
	Object.fromEntries(Object.entries(value).filter(([field]) => !keys.some((key) => key === field))) as Omit<
		T,
		K
	>;
