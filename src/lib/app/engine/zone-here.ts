const MINUTE = 60_000;

/**
 * The time zone this device is in. The browser takes longer to say it than an act takes to be judged, and thousands of
 * acts of one import ask: it is asked once a minute, in which nobody gets anywhere.
 */
export const zoneHere = (
	ask = () => Intl.DateTimeFormat().resolvedOptions().timeZone,
	now: () => number = Date.now
): (() => string) => {
	let known: { zone: string; at: number } | undefined;
	return () => {
		if (!known || Math.abs(now() - known.at) >= MINUTE) known = { zone: ask(), at: now() };
		return known.zone;
	};
};
