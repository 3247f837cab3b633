interface Asked {
	/** What the server's clock said when it answered. */
	serverNow: number;
	/** What the device's clock says now that the answer is here. */
	now: number;
	/** How long the answer took, by a clock that nobody sets. */
	took: number;
}

/**
 * By how much the device's clock is behind the server's. An answer that took four seconds cannot tell two seconds apart,
 * so a clock that may be right is taken for right: half of a slow answer, added to an act, would place it after what was
 * done later, and refuse what somebody did while they still might (S-11).
 */
export const clockOffset = ({ serverNow, now, took }: Asked): number => {
	const offset = Math.round(serverNow + took / 2 - now);
	return Math.abs(offset) <= took / 2 ? 0 : offset;
};
