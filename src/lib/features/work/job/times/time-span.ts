/** Undefined where one of the two is missing or the end is not after the beginning. */
export const spanOf = (from: string, to: string): { from: Date; to: Date; minutes: number } | undefined => {
	const [begin, end] = [new Date(from), new Date(to)];
	const minutes = Math.round((end.getTime() - begin.getTime()) / 60_000);
	return minutes > 0 ? { from: begin, to: end, minutes } : undefined;
};
