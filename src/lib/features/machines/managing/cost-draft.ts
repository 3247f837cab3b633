/** What is typed of a machine's costs, in cents; null where it was emptied. */
export interface CostValues {
	replacementValue?: number | null | undefined;
	downtimePerHour?: number | null | undefined;
	boughtFor?: number | null | undefined;
	costCentre?: string | null | undefined;
	boughtOn?: string | null | undefined;
}

const plain = (value: string | number | null | undefined) =>
	typeof value === 'string' ? value.trim() || null : (value ?? null);

/** Each field with the value somebody had before their eyes. */
export const changesIn = (
	before: CostValues,
	typed: CostValues
): Record<string, { from?: unknown; to: unknown }> => {
	const held = new Map(Object.entries(before));
	return Object.fromEntries(
		Object.entries(typed).flatMap(([field, value]: [string, string | number | null | undefined]) => {
			const [from, to] = [plain(held.get(field) as string | number | null | undefined), plain(value)];
			return from === to ? [] : [[field, { ...(from !== null && { from }), to }]];
		})
	);
};
