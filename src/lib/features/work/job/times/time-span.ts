const two = (value: number) => String(value).padStart(2, '0');

/** As a field for date and time holds it, by this device's clock: 2026-03-23T07:05. */
export const asTyped = (at: Date): string =>
	`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;

/** Undefined where one of the two is missing or the end is not after the beginning. */
export const spanOf = (from: string, to: string): { from: Date; to: Date; minutes: number } | undefined => {
	const [begin, end] = [new Date(from), new Date(to)];
	const minutes = Math.round((end.getTime() - begin.getTime()) / 60_000);
	return minutes > 0 ? { from: begin, to: end, minutes } : undefined;
};
