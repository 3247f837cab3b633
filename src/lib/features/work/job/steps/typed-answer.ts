/** What was typed as the answer it is; undefined while it is none. */
export const typedAnswer = (text: string, isNumber: boolean): string | number | undefined => {
	const trimmed = text.trim();
	if (trimmed === '') return undefined;
	if (!isNumber) return trimmed;
	const value = Number(trimmed);
	return Number.isFinite(value) ? value : undefined;
};
