const DAY = 86_400_000;

/** So many days a device works without having reached the server, where the site says nothing else. */
export const USUAL_OFFLINE_DAYS = 60;

export interface Away {
	/** When the server was reached last, by the device's clock. */
	readonly since: number;
	/** The latest time there has been since then. */
	readonly latest: number;
}

/** A clock that is set back undoes no time: `ran` milliseconds have passed since the last look, whatever it shows. */
export const awayNow = (before: Away | undefined, since: number, now: number, ran: number): Away =>
	before?.since === since
		? { since, latest: Math.max(before.latest + ran, now) }
		: { since, latest: Math.max(since, now) };

/** Whole days, where they are more than the site allows. */
export const daysTooMany = ({ since, latest }: Away, allowed: number): number | undefined =>
	latest - since > allowed * DAY ? Math.floor((latest - since) / DAY) : undefined;
